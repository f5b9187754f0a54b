/** Brings the graph to what is told: papers as they are to be seen, with all that they name, in one transaction. */
import { setImmediate as sent } from 'node:timers/promises';
import {
  writeAliases,
  writeAuthors,
  writeBylines,
  writeCitations,
  writeClearBylines,
  writeClearRecords,
  writeDemotedPapers,
  writeFormerKeys,
  writeMentions,
  writeOrphanAuthors,
  writeOrphans,
  writePapers,
  writePaperTopics,
  writePartialPapers,
  writePlaceholders,
  writePublications,
  writeRecords,
  writeReplacedCitations,
  writeStoredOrder,
  writeTakeClock,
  writeTakeMarker,
  writeVersions,
} from '../cypher/catalogue.ts';
import type { Row, RunInTransaction, Statement } from '../cypher/db.ts';
import { aliasOf } from '../cypher/ids.ts';
import { type AllNodes, type Batch, batchOf, type Visible } from './batch.ts';
import {
  keepTold,
  type Saying,
  type ToldOfOne,
  toldOf,
  topicDescriptions,
  venueDescriptions,
  writeDescriptions,
} from './describe.ts';
import { find, holdAuthors, holdVenues } from './held.ts';
import { Nodes } from './nodes.ts';
import type { Gathered, Papers } from './papers.ts';
import type { PaperRecord } from './record.ts';
import { refreshAuthors } from './refresh.ts';
import { toRow } from './told.ts';

/** Locks the graph against other writers and returns this transaction's time, later than any before. */
export async function takeClock(run: RunInTransaction, now: number): Promise<string> {
  const [, [row]] = await Promise.all([run(writeTakeMarker, {}), run(writeTakeClock, { now })]);
  if (!row) throw new Error('This graph has no Citeweave marker: prepare it by ensureGraph first.');
  return new Date(row.at as number).toISOString();
}

/** An import that writes: its number (0: of no name), its source (else of each record the kind of its own id). */
export type Session = { now: () => number; importId: number; source?: string; saying: Saying };

export const noNodes = (): AllNodes => ({
  Paper: new Nodes('Paper'),
  Author: new Nodes('Author'),
  Topic: new Nodes('Topic'),
  Venue: new Nodes('Venue'),
});

export type Settled = { gathered: Gathered[]; batch: Batch; citationsCreated: number };

/**
 * Writes what is to be seen and kept of these papers, of which records told now, and of `others`, whose citations may
 * lead elsewhere. `lost`: authors that have lost a place on a byline already.
 */
export async function settle(
  run: RunInTransaction,
  { papers, nodes, others = [], records = [], lost = [], at, session }: ToSettle,
): Promise<Settled> {
  const gathered = papers.gather(others);
  const { batch, told } = await rowsOf(run, records, gathered, nodes, session);
  const send = sender(run, at);
  try {
    const citationsCreated = await writeRows(run, send, { batch, told, gathered, nodes, lost, session });
    return { gathered, batch, citationsCreated };
  } catch (error) {
    await send.all();
    throw error;
  }
}

type ToSettle = {
  papers: Papers;
  nodes: AllNodes;
  others?: string[];
  records?: PaperRecord[];
  lost?: string[];
  at: string;
  session: Session;
};

/** The rows of what is to be seen, and what is told of topics and venues. */
async function rowsOf(
  run: RunInTransaction,
  records: PaperRecord[],
  gathered: Gathered[],
  nodes: AllNodes,
  { saying, importId, source }: Session,
) {
  const visible = gathered.map((paper) => paper.visible);
  const named = visible.map(namedIn);
  const said = records.map(({ topics, publicationVenue }) => ({ ids: [], topics, publicationVenue }));
  await find(run, nodes, [...named, ...said]);
  const venues = [...named, ...said].flatMap(({ publicationVenue }) => publicationVenue ?? []);
  const [heldAuthors] = await Promise.all([
    holdAuthors(
      run,
      nodes.Author,
      named.flatMap(({ authors }) => (authors ?? []).map((author) => author.ids)),
    ),
    holdVenues(
      run,
      nodes.Venue,
      venues.map((venue) => venue.ids),
    ),
  ]);
  const topics = records.flatMap((record) => (record.topics ?? []).map(({ topic }) => topic));
  const descriptions = [
    ...topicDescriptions(topics, nodes.Topic, source),
    ...venueDescriptions(
      records.flatMap(({ publicationVenue }) => publicationVenue ?? []),
      nodes.Venue,
      source,
    ),
  ];
  const told = await toldOf(run, saying.news(descriptions), importId);
  return { batch: batchOf(visible, nodes, heldAuthors), told };
}

/** What the parts of a paper name that are to be written. */
function namedIn({ record, further, changes }: Visible): PaperRecord {
  const { authors, topics, publicationVenue, versionOf, references } = record;
  return {
    ids: [],
    authors: changes.has('byline') ? authors : null,
    topics: changes.has('topics') ? topics : null,
    publicationVenue: changes.has('venue') ? publicationVenue : null,
    versionOf: changes.has('version') ? versionOf : null,
    references: changes.has('references') ? [...(references ?? []), ...further] : null,
  };
}

type Rows = {
  batch: Batch;
  told: ToldOfOne[];
  gathered: Gathered[];
  nodes: AllNodes;
  /** Authors that lost a place on a byline. */
  lost: string[];
  session: Session;
};

/** Sends the statements that have rows, nodes before what joins them; returns how many citations are new. */
async function writeRows(
  run: RunInTransaction,
  send: ReturnType<typeof sender>,
  { batch, told, gathered, nodes, lost, session }: Rows,
) {
  const { papers, partialPapers, placeholders, replaced, citations, mentions, bylines, authors } = batch;
  const { paperTopics, publications, versions } = batch;
  const kept = gathered.filter(({ isToldAnew }) => isToldAnew);
  const records = (rows: unknown[]) => ({ Paper: rows, Topic: [], Venue: [], Author: [] });
  await send(writePapers, { papers });
  await send(writePartialPapers, { papers: partialPapers });
  await send(writePlaceholders, { placeholders });
  const uncited = await send(writeReplacedCitations, { replaced });
  const cited = await send(writeCitations, { citations });
  await send(writeMentions, { mentions });
  const lossy = new Set(gathered.filter((g) => g.visible.isLossy).map((g) => g.visible.node.key));
  const displaced = await send(writeClearBylines, { bylines: bylines.filter(({ key }) => !lossy.has(key)) });
  const lessTold = await send(writeClearBylines, { bylines: bylines.filter(({ key }) => lossy.has(key)) });
  await send(writeAuthors, { authors });
  await send(writeBylines, { bylines });
  await writeDescriptions(run, told, nodes);
  await send(writePaperTopics, { papers: paperTopics });
  await send(writePublications, { publications });
  const unversioned = await send(writeVersions, { versions });
  await send(writeAliases, {
    Paper: nodes.Paper.aliases,
    Author: nodes.Author.aliases,
    Topic: nodes.Topic.aliases,
    Venue: nodes.Venue.aliases,
  });
  await send(writeFormerKeys, { formerKeys: formerKeys(nodes.Paper, session.importId) });
  const old = kept.filter(({ wasTold }) => wasTold).map(({ visible }) => visible.node.key);
  await send(writeClearRecords, records(old));
  await send(
    writeRecords,
    records(kept.map(({ visible, told: all }) => ({ key: visible.node.key, records: all.map(toRow) }))),
  );
  await keepTold(run, told);
  const left = (await uncited.rows()).map(({ key }) => key as string);
  const earlier = (await unversioned.rows()).flatMap((row) => row.lost as string[]);
  const demoted = gathered.flatMap(({ was, visible: { record, node } }) =>
    was === 'full' && record.isPartial ? node.key : [],
  );
  await send(writeDemotedPapers, { keys: demoted });
  const untold = gathered.filter(({ told: all }) => !all.length).map(({ visible }) => visible.node.key);
  await send(writeOrphans, { keys: [...new Set([...left, ...earlier, ...untold])] });
  const keysOf = (rows: Row[]) => rows.map(({ key }) => key as string);
  await send(writeOrphanAuthors, { keys: [...new Set(keysOf(await displaced.rows()))] });
  const stored = new Set(
    [papers, partialPapers, ...citations.map((c) => c.references)].flat().map(({ key }) => key),
  );
  for (const { key } of placeholders) stored.delete(key);
  for (const key of left) stored.add(key);
  await send(writeStoredOrder, { keys: [...stored] });
  await send.all();
  await refreshAuthors(run, [...new Set([...lost, ...keysOf(await lessTold.rows())])]);
  return Number((await cited.rows())[0]?.added ?? 0);
}

type Sent = { rows(): Promise<Row[]> };

/** Sends statements without waiting for answers, unless there is nothing to write. */
function sender(run: RunInTransaction, at: string) {
  const answers: Promise<Row[]>[] = [];
  const send = async (statement: Statement, rows: Record<string, unknown[]>): Promise<Sent> => {
    if (Object.values(rows).every((list) => !list.length)) return { rows: async () => [] };
    const answer = run(statement, { ...rows, at });
    answer.catch(() => {}); // seen below
    answers.push(answer);
    await sent();
    return { rows: () => answer };
  };
  /** The first that failed says why; those behind it only that it did. */
  send.all = async () => {
    for (const answer of answers) await answer;
  };
  return send;
}

const formerKeys = (papers: Nodes, mergedBy: number) =>
  papers.merges.map(({ gone }) => ({
    key: papers.node(gone.key)!.key,
    id: aliasOf('Paper', gone.key),
    mergedBy,
    heldIds: [...gone.all],
    addedAt: gone.addedAt,
  }));
