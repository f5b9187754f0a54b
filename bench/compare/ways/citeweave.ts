import { pino } from 'pino';
import { createDb } from '../../../cypher/db.ts';
import { createContext, schema } from '../../../schema/index.ts';
import { createApp } from '../../../server/app.ts';
import { databaseReadiness } from '../../../server/main.ts';
import { overYoga, type Way } from './way.ts';

type ContextOptions = Parameters<typeof createContext>[0];

/** The server of this repository; `options` are those of a request's context. */
export const citeweave = (name: string, options: Partial<ContextOptions> = {}): Way => ({
  name,
  isBounded: true,
  body: (question, target) => ({ query: question.document, variables: question.variables(target) }),
  async open(driver) {
    const db = createDb(driver, { database: 'neo4j' });
    return overYoga(
      createApp({
        schema,
        createContext: (given) => createContext({ ...given, ...options }),
        db,
        log: pino({ level: 'silent' }),
        readiness: databaseReadiness(db),
      }),
    );
  },
});
