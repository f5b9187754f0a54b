import { citeweave } from './citeweave.ts';
import { bareDriver } from './driver.ts';
import { neo4jGraphql } from './neo4j-graphql.ts';
import { plainResolvers } from './resolvers.ts';
import type { Way } from './way.ts';

/** The ways that are compared; the first is what the others are measured by. */
export const WAYS: Way[] = [
  bareDriver,
  citeweave('citeweave'),
  citeweave('citeweave, plain', { readAhead: false }),
  neo4jGraphql,
  plainResolvers,
];
