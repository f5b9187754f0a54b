/** What the transactions of an import share. */
import { writeTakeClock, writeTakeMarker } from '../cypher/catalogue.ts';
import type { RunInTransaction } from '../cypher/db.ts';
import type { AllNodes } from './batch.ts';
import { Nodes } from './nodes.ts';
import type { Saying } from './saying.ts';

/** An import that writes: its number (0: of no name), its source (else of each record the kind of its own id). */
export type Session = {
  now: () => number;
  importId: number;
  source?: string;
  saying: Saying;
};

export const noNodes = (): AllNodes => ({
  Paper: new Nodes('Paper'),
  Author: new Nodes('Author'),
  Topic: new Nodes('Topic'),
  Venue: new Nodes('Venue'),
});

/** Locks the graph against other writers and returns this transaction's time, later than any before. */
export async function takeClock(run: RunInTransaction, now: number): Promise<string> {
  const [, [row]] = await Promise.all([run(writeTakeMarker, {}), run(writeTakeClock, { now })]);
  if (!row) throw new Error('This graph has no Citeweave marker: prepare it by ensureGraph first.');
  return new Date(row.at as number).toISOString();
}
