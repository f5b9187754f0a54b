/** What answers requests, as `citeweave start` sees it. */
import { setFlagsFromString } from 'node:v8';
import { pino } from 'pino';
import { createDb } from '../cypher/db.ts';
import { createDriver, type Driver } from '../cypher/driver.ts';
import { schema } from '../schema/index.ts';
import { createEmbed } from './embedding.ts';
import type { Env } from './env.ts';
import type { Readiness } from './health.ts';
import { keepStatements, planLastRun } from './last-run.ts';
import { listen } from './listen.ts';
import { withMadeUpVariables } from './made-up.ts';
import { createServerApp, createShapes, databaseReadiness } from './main.ts';
import { tabs } from './tabs.ts';
import { nothingTrusted, readTrustedDocuments } from './trusted.ts';
import { warmUp } from './warm.ts';

/** Where a graph is, and how to have its answers. */
export type Served = {
  uri: string;
  username: string;
  password: string;
  database: string;
  /** True adds the cause to unexpected errors. */
  development: boolean;
};

/** One process, or several that share a port (workers.ts). */
export interface Front {
  url: string;
  /** Answers from this graph; `/ready` is 503 with the reason held, until it is released. */
  serve(graph: Served): void;
  hold(reason: string): void;
  release(): void;
  /** Takes no more connections and waits for the requests under way. */
  stop(): Promise<void>;
}

/** What answers from a graph. */
type Answering = {
  driver: Driver;
  readiness: Readiness;
  /** Has Neo4j plan what will be asked. */
  warm(): Promise<void>;
  /** Keeps what was asked for the next run. */
  keep(): void;
};

/** So much may the heap grow from one full collection to the next: under load it takes a sixth less memory, and no more time. */
const GROWTH = '--heap-growing-percent=20';

const trustedOf = ({ TRUSTED_DOCUMENTS: file, TRUSTED_ONLY }: Env) =>
  file === undefined
    ? nothingTrusted
    : { documents: readTrustedDocuments(file, schema), only: TRUSTED_ONLY === 'on' };

/** Takes the port at once and answers in this process. */
export async function openFront(env: Env): Promise<Front> {
  setFlagsFromString(GROWTH);
  const trusted = trustedOf(env);
  const http = await listen({ host: env.HOST, port: env.PORT });
  const stopping = new AbortController();
  let served: Answering | undefined;
  return {
    url: http.url,
    serve({ database, development, ...neo4j }) {
      const driver = createDriver(neo4j);
      const db = createDb(driver, { database });
      const readiness = databaseReadiness(db);
      const shapes = createShapes(db, env.READ_AHEAD === 'on');
      served = {
        driver,
        readiness,
        async warm() {
          const known = [...trusted.documents.values()].flatMap((text) => withMadeUpVariables(schema, text));
          await warmUp({
            db,
            shapes,
            signal: stopping.signal,
            questions: [...(trusted.only ? [] : tabs), ...known],
          });
          await planLastRun(db, env.CITEWEAVE_HOME, stopping.signal);
        },
        keep: () => keepStatements(env.CITEWEAVE_HOME, shapes.used),
      };
      const log = pino({ level: env.LOG_LEVEL });
      const [embed, responseCache] = [createEmbed(env), env.RESPONSE_CACHE === 'on'];
      http.serve(createServerApp({ db, shapes, log, readiness, development, embed, responseCache, trusted }));
    },
    hold: (reason) => served?.readiness.hold(reason),
    release() {
      served?.readiness.release();
      void served?.warm();
    },
    async stop() {
      stopping.abort();
      served?.readiness.hold('The server is stopping.');
      await http.stop();
      await served?.driver.close();
      served?.keep();
    },
  };
}
