/** Makes a graph ours: its marker, its constraints and its indexes (cypher/indexes.cypher). */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  writeCitedKeys,
  writeEmptyLists,
  writeEmptyListsOfAuthors,
  writeLabels,
  writeListsLeftOut,
  writeListsPutIn,
  writeMakeMarker,
  writeMarker,
  writeMoveMarker,
  writeSchema,
} from './catalogue.ts';
import type { Db, Statement } from './db.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

/** The version of the graph model that this code reads and writes. */
export const MODEL_VERSION = 4;

/** What a graph that was written without an index needs before it, by the index's name. */
const NEEDED: Record<string, Statement> = { citation_contexts: writeCitedKeys };

/** Of papers or authors at once: a transaction has a time limit. */
const PAGE = 5_000;

/** Between two looks at the indexes, in milliseconds. */
const LONGEST_WAIT = 5_000;

export type SetupOptions = {
  /** Told what takes time, a line each. */
  log?: (line: string) => void;
  version?: number;
  migrations?: Migration[];
};

/** An index as it stands; `type` is UNIQUE, RANGE, FULLTEXT …, `state` ONLINE, POPULATING or FAILED. */
export type IndexState = { name: string; type: string; state: string };

/** The statements of cypher/indexes.cypher by the name of what each creates. */
export function schemaStatements(): Map<string, string> {
  const text = readFileSync(new URL('./indexes.cypher', import.meta.url), 'utf8').replace(/^\/\/.*$/gm, '');
  const statements = text.split(';').flatMap((part) => part.trim() || []);
  return new Map(statements.map((s) => [s.match(/(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/)![1]!, s]));
}

/**
 * Creates what a graph of ours lacks and waits until it can be used. Throws, having created nothing, where the graph
 * holds data that is not ours, has a newer model, or grants no right to create.
 */
export async function ensureGraph(
  db: Db,
  { log = () => {}, version = MODEL_VERSION, migrations = MIGRATIONS }: SetupOptions = {},
): Promise<{ created: boolean }> {
  const held = await modelVersionOf(db);
  if (held === null) await refuseForeignData(db, version);
  if (held !== null && held > version)
    throw new Error(
      `This graph has model version ${held}, newer than the ${version} of this Citeweave: use a newer Citeweave.`,
    );
  await createSchema(db, version, log);
  await putListsIn(db);
  if (held === null) await db.command(writeMakeMarker, { modelVersion: version });
  else if (held < version) await migrate(db, migrations, held, version, log);
  return { created: held === null };
}

/** The graph's model version; null when it has no marker. */
export async function modelVersionOf(db: Db): Promise<number | null> {
  const rows = await db.command(writeMarker);
  return rows.length ? Math.max(...rows.map((row) => Number(row.modelVersion ?? 0))) : null;
}

/** The state of every index that Citeweave needs; `MISSING` where there is none. */
export async function indexStates(db: Db): Promise<IndexState[]> {
  const rows = await listedIndexes(db);
  const standing = new Map(rows.map((row) => [row.name, row]));
  return [...schemaStatements().keys()].map(
    (name) => standing.get(name) ?? { name, type: '', state: 'MISSING' },
  );
}

/** Neo4j 5.26 refuses to list indexes while one of them takes in more than was counted for it: for a moment only. */
async function listedIndexes(db: Db): Promise<IndexState[]> {
  for (let wait = 20; ; wait *= 2)
    try {
      return (await db.command(writeSchema)) as IndexState[];
    } catch (error) {
      if (!/Invalid progress specified/.test((error as Error).message) || wait > LONGEST_WAIT) throw error;
      await sleep(wait);
    }
}

async function refuseForeignData(db: Db, version: number) {
  const labels = await db.command(writeLabels);
  if (!labels.length) return;
  const found = labels.slice(0, 8).map(({ label, count }) => `${label} ${count}`);
  const more = labels.length > 8 ? ` and ${labels.length - 8} more labels` : '';
  throw new Error(
    `This database holds data that is not Citeweave's (${found.join(', ')}${more}); nothing was created in it. ` +
      'Give Citeweave a database of its own: an empty one, by another NEO4J_URI or NEO4J_DATABASE, ' +
      `or, to let it write into this one beside that data, run once: ${markerText(version)}`,
  );
}

async function createSchema(db: Db, version: number, log: (line: string) => void) {
  const statements = schemaStatements();
  const missing = (await indexStates(db)).filter(({ state }) => state === 'MISSING');
  if (missing.length) log(`Creating ${missing.length} constraints and indexes …`);
  for (const { name } of missing) {
    if (NEEDED[name]) await db.command(NEEDED[name]);
    const statement: Statement = { name: `indexes/${name}`, text: statements.get(name)! };
    await db.command(statement).catch((error) => {
      if (!/Forbidden/.test(String((error as { code?: unknown }).code))) throw error;
      const toRun = [...missing.map((m) => statements.get(m.name)), markerText(version)];
      throw new Error(
        'This Neo4j user may not create constraints and indexes. An administrator can, by running this in the ' +
          `same database:\n\n${toRun.map((text) => `${text};`).join('\n')}\n`,
        { cause: error },
      );
    });
  }
  const failed = (await settledIndexes(db)).filter(({ state }) => state !== 'ONLINE');
  if (failed.length)
    throw new Error(
      `These indexes cannot be used: ${failed.map(({ name, state }) => `${name} (${state})`).join(', ')}.`,
    );
}

/** Empty lists that the official importer left out. */
async function putListsIn(db: Db) {
  const [lists] = await db.command(writeListsLeftOut);
  if (!lists?.are) return;
  for (const statement of [writeEmptyLists, writeEmptyListsOfAuthors])
    for (let after: unknown = ''; typeof after === 'string'; ) {
      const [page] = await db.command(statement, { after, limit: PAGE });
      after = page!.last;
    }
  await db.command(writeListsPutIn);
}

/** Looks again and again, since one statement that waits ends with the server's time limit for transactions. */
async function settledIndexes(db: Db): Promise<IndexState[]> {
  for (let wait = 20; ; wait = Math.min(2 * wait, 1_000)) {
    const states = await indexStates(db);
    if (!states.some(({ state }) => state === 'POPULATING')) return states;
    await sleep(wait);
  }
}

const markerText = (version: number) => `MERGE (:Citeweave {modelVersion: ${version}})`;

async function migrate(
  db: Db,
  migrations: Migration[],
  from: number,
  to: number,
  log: (line: string) => void,
) {
  for (const step of migrations.filter((m) => m.to > from && m.to <= to)) {
    log(`Migrating the graph to model version ${step.to} …`);
    await step.migrate(db);
    await db.command(writeMoveMarker, { modelVersion: step.to });
  }
  await db.command(writeMoveMarker, { modelVersion: to });
}
