/** What answers requests, as `citeweave start` sees it. */
import { pino } from 'pino';
import { createDb } from '../cypher/db.ts';
import { createDriver, type Driver } from '../cypher/driver.ts';
import { createEmbed } from './embedding.ts';
import type { Env } from './env.ts';
import type { Readiness } from './health.ts';
import { keepStatements, planLastRun } from './last-run.ts';
import { listen } from './listen.ts';
import { createServerApp, createShapes, databaseReadiness } from './main.ts';
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

/** Takes the port at once and answers in this process. */
export async function openFront(env: Env): Promise<Front> {
  const http = await listen({ host: env.HOST, port: env.PORT });
  const stopping = new AbortController();
  let driver: Driver | undefined;
  let readiness: Readiness | undefined;
  let warm = async () => {};
  let keep = () => {};
  return {
    url: http.url,
    serve({ database, development, ...neo4j }) {
      driver = createDriver(neo4j);
      const db = createDb(driver, { database });
      readiness = databaseReadiness(db);
      const shapes = createShapes(db, env.READ_AHEAD === 'on');
      warm = async () => {
        await warmUp({ db, shapes, signal: stopping.signal });
        await planLastRun(db, env.CITEWEAVE_HOME, stopping.signal);
      };
      keep = () => keepStatements(env.CITEWEAVE_HOME, shapes.used);
      const log = pino({ level: env.LOG_LEVEL });
      const [embed, responseCache] = [createEmbed(env), env.RESPONSE_CACHE === 'on'];
      http.serve(createServerApp({ db, shapes, log, readiness, development, embed, responseCache }));
    },
    hold: (reason) => readiness?.hold(reason),
    release() {
      readiness?.release();
      void warm();
    },
    async stop() {
      stopping.abort();
      readiness?.hold('The server is stopping.');
      await http.stop();
      await driver?.close();
      keep();
    },
  };
}
