import { pino } from 'pino';
import { createDb } from '../../../cypher/db.ts';
import { createServerApp, type ServerOptions } from '../../../server/main.ts';
import { overYoga, type Way } from './way.ts';

/** The server of this repository. */
export const citeweave = (name: string, options: Partial<ServerOptions> = {}): Way => ({
  name,
  isBounded: true,
  body: (question, target) => ({ query: question.document, variables: question.variables(target) }),
  async open(driver) {
    const db = createDb(driver, { database: 'neo4j' });
    return overYoga(
      createServerApp({ db, log: pino({ level: 'silent' }), responseCache: false, ...options }),
    );
  },
});
