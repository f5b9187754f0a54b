import type { Process } from './process.ts';

/** The part of the environment that this folder reads (see server/env.ts). */
export type Neo4jEnv = {
  NEO4J_URI?: string;
  NEO4J_USERNAME: string;
  NEO4J_PASSWORD?: string;
  NEO4J_DATABASE: string;
  CITEWEAVE_HOME: string;
};

export type Log = { info(message: string): void; warn(message: string): void };

export type Source = 'uri' | 'local' | 'docker';

export type Neo4jConnection = {
  uri: string;
  username: string;
  password: string;
  database: string;
  /** Unknown only for a NEO4J_URI that does not answer yet. */
  version?: string;
  source: Source;
  /** One line for people: where it comes from. */
  why: string;
  /** This process started or adopted it, so stop() ends it; otherwise stop() does nothing. */
  startedHere: boolean;
  stop(): Promise<void>;
};

/** One way to have a Neo4j of our own; at most one server runs per CITEWEAVE_HOME. */
export type Way = {
  source: 'local' | 'docker';
  /** The folder or volume that holds the data. */
  store: string;
  /** Why this way cannot be gone here, undefined if it can. */
  obstacle(): Promise<string | undefined>;
  /** A name such as "process 4711" while the server's process or container runs, whether it answers or not. */
  running(): Promise<string | undefined>;
  /** Launches the server and returns before it answers. */
  launch(port: number, passwordFile: string): Promise<void>;
  /** Ends it and waits until it has gone. */
  stop(): Promise<void>;
  /** What it printed last, in one line. */
  lastWords(): Promise<string>;
};

/** Which server was launched last, and which process ends it; owner null: it stays until `citeweave neo4j stop`. */
export type State = { source: Way['source']; port: number; owner: Process | null };
