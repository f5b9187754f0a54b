/** Writes batches of records into the graph. One batch is one transaction, and batches follow one another. */
import { setImmediate as sent } from 'node:timers/promises';
import {
  writeAliases,
  writeAuthors,
  writeBroaderTopics,
  writeBylines,
  writeCitations,
  writeClearBylines,
  writeFindAuthors,
  writeFindPapers,
  writeFindTopics,
  writeFindVenues,
  writeFinish,
  writeHeldAuthors,
  writeHeldPapers,
  writeHeldVenues,
  writePapers,
  writePaperTopics,
  writePartialPapers,
  writePlaceholders,
  writePublications,
  writeStoredOrder,
  writeTakeClock,
  writeTakeMarker,
  writeTopics,
  writeVenues,
  writeVersions,
} from '../cypher/catalogue.ts';
import type { Db, Row, RunInTransaction, Statement } from '../cypher/db.ts';
import { aliasOf, type EntityType, type ExternalId } from '../cypher/ids.ts';
import { authorRows, type HeldAuthor } from './authors.ts';
import { type AllNodes, type Batch, batchOf, topicRows } from './batch.ts';
import { collectIds } from './collect.ts';
import { type Found, Nodes } from './nodes.ts';
import type { AuthorRecord, PaperRecord, TopicRecord } from './record.ts';

/** What one batch did to the graph. */
export type BatchResult = {
  /** The key of each record's paper, in the order of the records. */
  keys: string[];
  /** Of these, the papers that only partial records told of and that are placeholders. */
  undescribed: string[];
  papersCreated: number;
  /** Placeholders that became full papers. */
  placeholdersFilled: number;
  placeholdersCreated: number;
  /** Citations of the batch, and those of them that the graph did not hold yet. */
  citations: number;
  citationsCreated: number;
  authorships: number;
  /** Authorships of somebody who is known beyond this one byline. */
  authorshipsIdentified: number;
  selfReferences: number;
  /** Ids that a record has and another paper, author or venue has too. */
  idClashes: number;
};

export type Writer = {
  /** Writes the batch, all or nothing; writing it again changes nothing. */
  write(batch: PaperRecord[]): Promise<BatchResult>;
  /** Writes what is told of authors and topics apart from papers, likewise. */
  writeApart(authors: AuthorRecord[], topics: TopicRecord[]): Promise<void>;
  /** Notes in the graph that an import of this source ended. */
  finish(source: string): Promise<void>;
};

/** A writer into a graph that `ensureGraph` has prepared. `now` tells the time in epoch milliseconds. */
export const createWriter = (db: Db, { now = Date.now }: { now?: () => number } = {}): Writer => ({
  write: (records) => db.write((run) => writeBatch(run, records, now())),
  writeApart: (authors, topics) => db.write((run) => writeApart(run, authors, topics, now())),
  finish: (source) =>
    db.write(async (run) => {
      await run(writeFinish, { source, at: await takeClock(run, now()) });
    }),
});

/** Locks the graph against other writers and returns this transaction's time, later than any before. */
export async function takeClock(run: RunInTransaction, now: number): Promise<string> {
  const [, [row]] = await Promise.all([run(writeTakeMarker, {}), run(writeTakeClock, { now })]);
  if (!row) throw new Error('This graph has no Citeweave marker: prepare it by ensureGraph first.');
  return new Date(row.at as number).toISOString();
}

/** Statements that need no answer of one another are sent at once: Neo4j works while the next one is on its way. */
async function writeBatch(run: RunInTransaction, records: PaperRecord[], now: number): Promise<BatchResult> {
  const [at, nodes] = await Promise.all([takeClock(run, now), findNodes(run, records)]);
  const [full, heldAuthors] = await Promise.all([
    holdPapers(run, nodes.Paper, records),
    holdAuthors(run, nodes.Author, records),
    holdVenues(run, nodes.Venue, records),
  ]);
  const batch = batchOf(records, nodes, heldAuthors);
  const known = new Set(batch.papers.flatMap(({ key }) => (full.has(key) ? key : [])));
  const undescribed = batch.partialPapers.flatMap(({ key }) => (full.get(key) ? [] : key));
  const citationsCreated = await writeRows(run, batch, nodes, at);
  const places = batch.bylines.flatMap((byline) => byline.places);
  const identity = new Map(batch.authors.map(({ key, properties }) => [key, properties.identity]));
  return {
    keys: batch.keys,
    undescribed,
    papersCreated: batch.papers.length - known.size,
    placeholdersFilled: [...known].filter((key) => !full.get(key)).length,
    placeholdersCreated: batch.placeholders.length + undescribed.filter((key) => !full.has(key)).length,
    citations: batch.citations.reduce((sum, { references }) => sum + references.length, 0),
    citationsCreated,
    authorships: places.length,
    authorshipsIdentified: places.filter(({ key }) => identity.get(key) !== 'BYLINE').length,
    selfReferences: batch.selfReferences,
    idClashes: nodes.Paper.clashes + nodes.Author.clashes + nodes.Venue.clashes,
  };
}

async function writeApart(
  run: RunInTransaction,
  authors: AuthorRecord[],
  topics: TopicRecord[],
  now: number,
) {
  const records = [{ ids: [], authors, topics: topics.map((topic) => ({ topic })) }];
  const [at, nodes] = await Promise.all([takeClock(run, now), findNodes(run, records)]);
  const held = await holdAuthors(run, nodes.Author, records);
  const rows = { authors: authorRows(authors, nodes.Author, held), ...topicRows(topics, nodes.Topic) };
  await run(writeAuthors, { authors: rows.authors, at });
  await run(writeTopics, { topics: rows.topics, at });
  await run(writeBroaderTopics, { broader: rows.broader, at });
  await run(writeAliases, {
    Paper: [],
    Author: nodes.Author.aliases,
    Topic: nodes.Topic.aliases,
    Venue: [],
    at,
  });
}

async function findNodes(run: RunInTransaction, records: PaperRecord[]): Promise<AllNodes> {
  const ids = collectIds(records);
  const find = async (type: EntityType, statement: Statement) =>
    new Nodes(type, ids[type].keys!.length ? ((await run(statement, ids[type])) as Found[]) : []);
  const [Paper, Author, Topic, Venue] = await Promise.all([
    find('Paper', writeFindPapers),
    find('Author', writeFindAuthors),
    find('Topic', writeFindTopics),
    find('Venue', writeFindVenues),
  ]);
  return { Paper, Author, Topic, Venue };
}

type Held = { key: string; ids: Record<string, string | null>; aliases: string[]; sourceIds?: string[] };

async function hold<H extends Held>(
  run: RunInTransaction,
  statement: Statement,
  nodes: Nodes,
  ids: ExternalId[][],
): Promise<H[]> {
  const keys = nodes.candidates(ids.filter((list) => list.length));
  const rows = keys.length ? ((await run(statement, { keys })) as H[]) : [];
  const prefix = aliasOf(nodes.type, '');
  for (const row of rows) {
    const aliases = row.aliases.map((id) => id.slice(prefix.length));
    nodes.hold(row.key, row.ids, [...aliases, ...(row.sourceIds ?? [])]);
  }
  return rows;
}

/** Makes known what the records' papers hold; returns which are in the graph, and whether as full papers. */
async function holdPapers(run: RunInTransaction, nodes: Nodes, records: PaperRecord[]) {
  const ids = records.map((r) => r.ids);
  const rows = await hold<Held & { isFull: boolean }>(run, writeHeldPapers, nodes, ids);
  return new Map(rows.map(({ key, isFull }) => [key, isFull]));
}

async function holdAuthors(run: RunInTransaction, nodes: Nodes, records: PaperRecord[]) {
  const ids = records.flatMap((r) => (r.authors ?? []).map((author) => author.ids));
  const rows = await hold<Held & HeldAuthor>(run, writeHeldAuthors, nodes, ids);
  return new Map<string, HeldAuthor>(rows.map((row) => [row.key, row]));
}

async function holdVenues(run: RunInTransaction, nodes: Nodes, records: PaperRecord[]) {
  const ids = records.map((r) => r.publicationVenue?.ids ?? []);
  await hold<Held>(run, writeHeldVenues, nodes, ids);
}

/** Sends the statements that have rows, nodes before what joins them; returns how many citations are new. */
async function writeRows(run: RunInTransaction, batch: Batch, nodes: AllNodes, at: string) {
  const { papers, partialPapers, placeholders, citations, bylines, authors, topics, broader, venues } = batch;
  const { paperTopics, publications, versions } = batch;
  const stored = new Set(
    [papers, partialPapers, ...citations.map((c) => c.references)].flat().map(({ key }) => key),
  );
  for (const { key } of placeholders) stored.delete(key);
  const aliases = {
    Paper: nodes.Paper.aliases,
    Author: nodes.Author.aliases,
    Topic: nodes.Topic.aliases,
    Venue: nodes.Venue.aliases,
  };
  const steps: [Statement, Record<string, unknown[]>][] = [
    [writePapers, { papers }],
    [writePartialPapers, { papers: partialPapers }],
    [writePlaceholders, { placeholders }],
    [writeCitations, { citations }],
    [writeClearBylines, { bylines }],
    [writeAuthors, { authors }],
    [writeBylines, { bylines }],
    [writeTopics, { topics }],
    [writeBroaderTopics, { broader }],
    [writePaperTopics, { papers: paperTopics }],
    [writeVenues, { venues }],
    [writePublications, { publications }],
    [writeVersions, { versions }],
    [writeAliases, aliases],
    [writeStoredOrder, { keys: [...stored] }],
  ];
  const answers = new Map<Statement, Promise<Row[]>>();
  for (const [statement, rows] of steps) {
    if (Object.values(rows).every((list) => !list.length)) continue;
    const answer = run(statement, { ...rows, at });
    answer.catch(() => {}); // seen below
    answers.set(statement, answer);
    await sent();
  }
  // The first that failed says why; those behind it only that it did.
  for (const answer of answers.values()) await answer;
  const [cited] = (await answers.get(writeCitations)) ?? [];
  return Number(cited?.added ?? 0);
}
