/** The statements of the last run: Neo4j has planned them again by the time that somebody asks. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Db, Statement } from '../cypher/db.ts';

/** How many are kept: those of this run first. */
const KEPT = 200;

const fileIn = (home: string) => join(home, 'statements.json');

const statements = z.array(z.object({ name: z.string(), text: z.string() }));

/** Keeps statements in the folder of CITEWEAVE_HOME: their texts hold nothing that a client has said. */
export function keepStatements(home: string, used: Statement[]): void {
  const runnable = used.filter(({ text }) => text.includes('$in.keys'));
  const byText = new Map([...runnable, ...keptStatements(home)].map((one) => [one.text, one]));
  const kept = [...byText.values()].slice(0, KEPT);
  if (!kept.length) return;
  const file = fileIn(home);
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept), { mode: 0o600 });
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A folder that cannot be written: the next run plans when it is asked.
  }
}

/** Has Neo4j plan what was kept, one after the other, for no parent at all. */
export async function planLastRun(db: Db, home: string, signal: AbortSignal): Promise<number> {
  let planned = 0;
  for (const statement of keptStatements(home)) {
    if (signal.aborted) break;
    const input = { keys: [], a1: { limit: 0 } };
    await db
      .reader({ signal })
      .read(statement, input)
      .then(
        () => planned++,
        () => {}, // of an older version, or the database is away: whoever asks is told
      );
  }
  return planned;
}

function keptStatements(home: string): Statement[] {
  try {
    return statements.parse(JSON.parse(readFileSync(fileIn(home), 'utf8')));
  } catch {
    return [];
  }
}
