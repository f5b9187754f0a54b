/** Checks what the ingest stores for order and what the schema promises; `citeweave doctor --verify`. */
import {
  doctorAliases,
  doctorAuthors,
  doctorCollections,
  doctorPapers,
  doctorTopics,
  doctorVenues,
} from '../cypher/catalogue.ts';
import type { Db } from '../cypher/db.ts';
import { pages } from './pages.ts';

/** A promise that does not hold: how often, and the first keys. */
export type Violation = { check: string; count: number; examples: string[] };

/** So that a page stays far from the deadline of a read, however busy the machine is. */
const PAGE = 2_000;
const EXAMPLES = 5;

/** Every promise that is broken somewhere in the graph; empty when all is well. */
export async function verifyGraph(db: Db): Promise<Violation[]> {
  const found = new Map<string, Violation>();
  for (const statement of [
    doctorPapers,
    doctorAuthors,
    doctorTopics,
    doctorVenues,
    doctorCollections,
    doctorAliases,
  ])
    for await (const [page] of pages(db, statement, PAGE, (rows) => rows[0]?.last))
      for (const { check, key } of page!.violations as { check: string; key: string }[]) {
        const violation = found.get(check) ?? { check, count: 0, examples: [] };
        violation.count++;
        if (violation.examples.length < EXAMPLES) violation.examples.push(key);
        found.set(check, violation);
      }
  return [...found.values()];
}
