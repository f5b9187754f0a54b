/** Writes schema/schema.graphql, the contract: `node schema/print.ts`. */
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

/** The schema as it is committed: sorted, with all descriptions. */
export const printContract = () => `${printSchema(lexicographicSortSchema(schema))}\n`;

if (import.meta.main) writeFileSync(new URL('schema.graphql', import.meta.url), printContract());
