/** Writes batches of records into the graph. One batch is one transaction, and batches follow one another. */
import {
  writeAliases,
  writeAuthors,
  writeCitingPapers,
  writeClearBylines,
  writeFormerKeys,
  writeMergePapers,
} from '../cypher/catalogue.ts';
import { type Db, keysOf, type Row, type RunInTransaction } from '../cypher/db.ts';
import { keyOf } from '../cypher/ids.ts';
import { Authors, addApart } from './authors.ts';
import { keepTold, toldOf, topicDescriptions, visibleOf, writeDescriptions } from './describe.ts';
import { find, holdAuthors, holdPapers } from './held.ts';
import type { Nodes } from './nodes.ts';
import { Papers } from './papers.ts';
import type { AuthorRecord, PaperRecord, TopicRecord } from './record.ts';
import { type BatchResult, mergedOf, resultOf } from './result.ts';
import { known } from './rows.ts';
import { type Description, Saying } from './saying.ts';
import { noNodes, type Session, takeClock } from './session.ts';
import { settle } from './settle.ts';
import { uniteAuthors } from './unite-authors.ts';
import { formerKeys } from './write-rows.ts';

export type Writer = {
  /** Writes the batch, all or nothing, and with it what `then` writes; writing it again changes nothing. */
  write(batch: PaperRecord[], then?: Then<BatchResult>): Promise<BatchResult>;
  /** Writes what is told of authors and topics apart from papers, likewise. */
  writeApart(authors: AuthorRecord[], topics: TopicRecord[], then?: Then<Apart>): Promise<Apart>;
};

/** What came of authors and topics told of apart. */
type Apart = Pick<BatchResult, 'authorsMerged'>;

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
    lost: keysOf(lost),
    citing: [...citing.flatMap(({ doubled }) => doubled as string[]), ...keysOf(moved)],
  };
}

async function writeApart(
  run: RunInTransaction,
  records: AuthorRecord[],
  topics: TopicRecord[],
  { now, saying, importId, source }: Session,
): Promise<Apart> {
  const nodes = noNodes();
  const at = await takeClock(run, now());
  await find(run, nodes, [{ ids: [], authors: records, topics: topics.map((topic) => ({ topic })) }]);
  const ids = records.map((author) => author.ids);
  const held = await holdAuthors(run, nodes.Author, ids);
  await uniteAuthors(run, nodes.Author, held, ids);
  const authors = new Authors(nodes.Author, held);
  const described = records.map((record): Description => {
    const key = addApart(authors, record);
    const [own] = record.ids;
    return { type: 'Author', key, source: source ?? own!.kind, id: keyOf(own!), said: known(record) };
  });
  const news = saying.news([...described, ...topicDescriptions(topics, nodes.Topic, source)]);
  const told = await toldOf(run, news, importId);
  for (const { type, key, told: all } of told) if (type === 'Author') authors.describe(key, visibleOf(all));
  if (records.length) await run(writeAuthors, { authors: authors.rows(), at });
  await writeDescriptions(run, told, nodes);
  await keepTold(run, told);
  const aliases = { Paper: [], Author: nodes.Author.aliases, Topic: nodes.Topic.aliases, Venue: [] };
  await run(writeAliases, { ...aliases, at });
  await run(writeFormerKeys, formerKeys(nodes, importId));
  return { authorsMerged: mergedOf(nodes.Author) };
}
