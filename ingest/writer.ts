/** Writes batches of records into the graph. One batch is one transaction, and batches follow one another. */
import {
  writeAliases,
  writeAuthors,
  writeCitingPapers,
  writeClearBylines,
  writeMergePapers,
} from '../cypher/catalogue.ts';
import type { Db, Row, RunInTransaction } from '../cypher/db.ts';
import { keyOf } from '../cypher/ids.ts';
import { Authors, addApart } from './authors.ts';
import type { AllNodes } from './batch.ts';
import {
  type Description,
  keepTold,
  Saying,
  toldOf,
  topicDescriptions,
  visibleOf,
  writeDescriptions,
} from './describe.ts';
import { find, holdAuthors, holdPapers } from './held.ts';
import type { Nodes } from './nodes.ts';
import { Papers } from './papers.ts';
import type { AuthorRecord, PaperRecord, TopicRecord } from './record.ts';
import { known } from './rows.ts';
import { noNodes, type Session, type Settled, settle, takeClock } from './settle.ts';

/** What one batch did to the graph. */
export type BatchResult = {
  /** The key of each record's paper, in the order of the records. */
  keys: string[];
  /** Of these, the papers that only partial records told of and that are placeholders. */
  undescribed: string[];
  /** Papers of which this import had not told before. */
  papers: number;
  papersCreated: number;
  /** Papers that were full before this import told of them. */
  papersUpdated: number;
  /** Placeholders that became full papers. */
  placeholdersFilled: number;
  placeholdersCreated: number;
  /** Papers that were found to be one with another. */
  papersMerged: number;
  /** Citations of the batch, and those of them that the graph did not hold yet. */
  citations: number;
  citationsCreated: number;
  authorships: number;
  /** Authorships of somebody who is known beyond this one byline. */
  authorshipsIdentified: number;
  selfReferences: number;
  /** Ids that a record has and another paper, author or venue has too. */
  idClashes: number;
  /** Where sources differ about a paper, in words. */
  conflicts: string[];
};

export type Writer = {
  /** Writes the batch, all or nothing, and with it what `then` writes; writing it again changes nothing. */
  write(batch: PaperRecord[], then?: Then<BatchResult>): Promise<BatchResult>;
  /** Writes what is told of authors and topics apart from papers, likewise. */
  writeApart(authors: AuthorRecord[], topics: TopicRecord[], then?: Then<void>): Promise<void>;
};

/** Further work of a batch's transaction. */
type Then<T> = (run: RunInTransaction, result: T) => Promise<unknown>;

export type WriterOptions = {
  /** Tells the time in epoch milliseconds. */
  now?: () => number;
  /** The number of the import that says all this; 0 is one of no name. */
  importId?: number;
  /** Who says it; else of each record the kind of its own id. */
  source?: string;
};

/** A writer into a graph that `ensureGraph` has prepared. */
export function createWriter(db: Db, { now = Date.now, importId = 0, source }: WriterOptions = {}): Writer {
  const session: Session = { now, importId, source, saying: new Saying() };
  const written = async <T>(work: (run: RunInTransaction) => Promise<T>, then?: Then<T>) => {
    const result = await db.write(async (run) => {
      const done = await work(run);
      await then?.(run, done);
      return done;
    });
    session.saying.keep();
    return result;
  };
  return {
    write: (records, then) => written((run) => writeBatch(run, records, session), then),
    writeApart: (authors, topics, then) => written((run) => writeApart(run, authors, topics, session), then),
  };
}

async function writeBatch(
  run: RunInTransaction,
  records: PaperRecord[],
  session: Session,
): Promise<BatchResult> {
  const nodes = noNodes();
  const papers = new Papers(nodes.Paper, session);
  const ids = records.map((record) => record.ids);
  const [at, mentioning] = await Promise.all([
    takeClock(run, session.now()),
    find(
      run,
      nodes,
      ids.map((own) => ({ ids: own })),
      [...new Set(ids.flat().map(keyOf))],
    ),
  ]);
  papers.add(await holdPapers(run, nodes.Paper, [...nodes.Paper.candidates(ids), ...mentioning]));
  const keys = papers.tell(records);
  const { citing, lost } = await mergePapers(run, nodes.Paper);
  const unheld = citing.filter((key) => !nodes.Paper.node(key));
  papers.add(await holdPapers(run, nodes.Paper, unheld));
  const others = [...mentioning, ...citing];
  const settled = await settle(run, { papers, nodes, others, records, lost, at, session });
  return resultOf(records, keys, settled, nodes);
}

/**
 * Makes one in the graph what was found to be one. Returns the papers whose citations may lead elsewhere by that, or
 * by an id that a paper of a lower key has got; and the authors that lost a place.
 */
async function mergePapers(run: RunInTransaction, papers: Nodes) {
  const merges = papers.merges
    .filter(({ gone }) => !gone.isNew)
    .map(({ kept, gone }) => ({ kept: papers.node(kept)!.key, gone: gone.key }));
  const bylines = [...new Set(merges.flatMap(({ kept, gone }) => [kept, gone]))].map((key) => ({ key }));
  const lost = bylines.length ? await run(writeClearBylines, { bylines }) : [];
  const citing: Row[] = [];
  for (const one of merges) citing.push(...(await run(writeMergePapers, { merges: [one] })));
  const outranked = [...papers.outranked].filter((key) => (papers.node(key)?.key ?? key) === key);
  const moved = outranked.length ? await run(writeCitingPapers, { keys: outranked }) : [];
  return {
    lost: lost.map(({ key }) => key as string),
    citing: [
      ...citing.flatMap(({ doubled }) => doubled as string[]),
      ...moved.map(({ key }) => key as string),
    ],
  };
}

async function writeApart(
  run: RunInTransaction,
  records: AuthorRecord[],
  topics: TopicRecord[],
  { now, saying, importId, source }: Session,
) {
  const nodes = noNodes();
  const at = await takeClock(run, now());
  await find(run, nodes, [{ ids: [], authors: records, topics: topics.map((topic) => ({ topic })) }]);
  const held = await holdAuthors(
    run,
    nodes.Author,
    records.map((author) => author.ids),
  );
  const authors = new Authors(nodes.Author, held);
  const described = records.map((record): Description => {
    const key = addApart(authors, record);
    const [own] = record.ids;
    return { type: 'Author', key, source: source ?? own!.kind, id: keyOf(own!), said: known(record) };
  });
  const news = saying.news([...described, ...topicDescriptions(topics, nodes.Topic, source)]);
  const told = await toldOf(run, news, importId);
  for (const { type, key, told: all } of told) if (type === 'Author') authors.describe(key, visibleOf(all));
  if (records.length) await run(writeAuthors, { authors: authors.rows() });
  await writeDescriptions(run, told, nodes);
  await keepTold(run, told);
  const aliases = { Paper: [], Author: nodes.Author.aliases, Topic: nodes.Topic.aliases, Venue: [] };
  await run(writeAliases, { ...aliases, at });
}

function resultOf(
  records: PaperRecord[],
  keys: string[],
  { gathered, batch, citationsCreated }: Settled,
  nodes: AllNodes,
): BatchResult {
  const now = keys.map((key) => nodes.Paper.node(key)!);
  const distinct = new Set(now);
  const told = gathered.filter(({ visible }) => distinct.has(visible.node));
  const described = told.filter(({ visible }) => !visible.record.isPartial);
  const undescribed = told.filter(({ visible }) => visible.record.isPartial);
  const cited = new Map(batch.citations.map(({ key, references }) => [key, references.length]));
  const authors = told.flatMap(({ visible }) => visible.record.authors ?? []);
  const references = records.flatMap((record, i) =>
    (record.references ?? []).map(({ id }) => ({ key: keyOf(id), node: now[i]! })),
  );
  return {
    keys: now.map(({ key }) => key),
    undescribed: undescribed.map(({ visible }) => visible.node.key),
    papers: told.filter(({ isFirst }) => isFirst).length,
    papersCreated: described.filter(({ was }) => !was).length,
    papersUpdated: described.filter(({ was, isFirst }) => was === 'full' && isFirst).length,
    placeholdersFilled: described.filter(({ was }) => was === 'placeholder').length,
    placeholdersCreated: batch.placeholders.length + undescribed.filter(({ was }) => !was).length,
    papersMerged: nodes.Paper.merges.filter(({ gone }) => !gone.isNew).length,
    citations: told
      .map(({ visible }) => cited.get(visible.node.key) ?? visible.record.references?.length ?? 0)
      .reduce((sum, count) => sum + count, 0),
    citationsCreated,
    authorships: authors.length,
    authorshipsIdentified: authors.filter(({ ids }) => ids.length).length,
    selfReferences: references.filter(({ key, node }) => node.all.has(key)).length,
    idClashes: nodes.Paper.clashes + nodes.Author.clashes + nodes.Venue.clashes,
    conflicts: told.filter(({ isToldAnew }) => isToldAnew).flatMap(({ visible }) => visible.conflicts),
  };
}
