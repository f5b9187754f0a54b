import { graphql } from 'graphql';
import type { Db } from '../cypher/db.ts';
import type { Shapes } from '../loaders/shapes.ts';
import { createContext, schema } from '../schema/index.ts';
import type { Question } from './tabs.ts';

export type WarmUpOptions = { db: Db; shapes: Shapes; signal: AbortSignal; questions: Question[] };

/** So often that what they ask below comes along the next time. */
const TIMES = 2;

/**
 * Asks what is likely to be asked soon, one after the other, so that Neo4j has planned it by then: a question that it
 * has not planned takes up to a second. Errors are left to whoever asks.
 */
export async function warmUp({ db, shapes, signal, questions }: WarmUpOptions): Promise<void> {
  for (const { query: source, variables: variableValues, operationName } of questions)
    for (let i = 0; i < TIMES && !signal.aborted; i++)
      await graphql({
        schema,
        source,
        operationName,
        variableValues,
        contextValue: createContext({ db, shapes, signal }),
      });
  await shapes.settled;
}
