import type { ServerOptions } from '../../../server/main.ts';
import { overYoga, type Way } from './way.ts';

/** The server of this repository, every answer read from Neo4j: those it keeps would be measured in place of it. */
export const citeweave = (name: string, options: Partial<ServerOptions> = {}): Way => ({
  name,
  isBounded: true,
  body: (question, target) => ({ query: question.document, variables: question.variables(target) }),
  async open(driver) {
    const { pino } = await import('pino');
    const { createDb } = await import('../../../cypher/db.ts');
    const { createServerApp } = await import('../../../server/main.ts');
    const db = createDb(driver, { database: 'neo4j' });
    const log = pino({ level: 'silent' });
    return overYoga(createServerApp({ db, log, responseCache: false, ...options }));
  },
});
