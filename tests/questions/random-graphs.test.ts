import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDb, type Db } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { createWriter } from '../../ingest/writer.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, transactionDb } from '../support/graph.ts';
import { Oracle, type Row } from '../support/oracle.ts';
import { authors, graphs, type Question, questions, TOPICS } from '../support/random-graph.ts';

const GRAPHS = 13;
const SEED = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31);

let driver: Driver;
beforeAll(async () => {
  driver = connectTestDriver();
  await clearGraph(driver);
  await ensureGraph(createDb(driver, { database: DATABASE }));
});
afterAll(() => driver.close());

async function rolledBack(work: (db: Db) => Promise<void>) {
  const session = driver.session({ database: DATABASE });
  const tx = session.beginTransaction();
  try {
    await work(transactionDb(tx as never));
  } finally {
    await tx.rollback();
    await session.close();
  }
}

type Asked = {
  field: string;
  edge: string;
  parents: (o: Oracle) => string[];
  expected: (o: Oracle, p: string, q: Question) => Row[];
};

const papers = (oracle: Oracle) => [...oracle.papers.keys()];
const topics = (oracle: Oracle) =>
  TOPICS.map(({ name }) => `test:${name}`).filter((key) => oracle.topicPapers(key, true).length > 0);
const CITATION = 'sharedAuthorCount isSelfCitation';

const LISTS: Record<string, Asked> = {
  'Paper.citations': {
    field: 'citations(',
    edge: CITATION,
    parents: papers,
    expected: (o, p, q) => o.select(o.citations(p), q.where, q.orderBy),
  },
  'Paper.references': {
    field: 'references(',
    edge: CITATION,
    parents: papers,
    expected: (o, p, q) => o.select(o.references(p), q.where, q.orderBy),
  },
  'Author.papers': {
    field: 'papers(',
    edge: 'position',
    parents: (o) => authors.filter((author) => o.authorPapers(author).length > 0),
    expected: (o, p, q) => o.select(o.authorPapers(p), q.where, q.orderBy),
  },
  'Topic.papers': {
    field: 'papers(',
    edge: 'score isPrimary',
    parents: topics,
    expected: (o, p, q) => o.select(o.topicPapers(p, true), q.where, q.orderBy),
  },
  'Topic.papers on just it': {
    field: 'papers(includeNarrower: false, ',
    edge: 'score isPrimary',
    parents: topics,
    expected: (o, p, q) => o.select(o.topicPapers(p, false), q.where, q.orderBy),
  },
  'Query.searchPapers': {
    field: 'searchPapers(',
    edge: '',
    parents: () => [''],
    expected: (o, _, q) => o.select(o.root(q.where), q.where, q.orderBy),
  },
};

const VARIABLES =
  '$where: PaperFilter, $orderBy: PaperOrder, $first: Int, $last: Int, $after: String, $before: String';

/** One page of the list of each parent. */
async function pages(db: Db, name: string, parents: string[], args: Record<string, unknown>) {
  const { field, edge } = LISTS[name]!;
  const list = `list: ${field}where: $where, orderBy: $orderBy, first: $first, last: $last, after: $after, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { ${edge} node { id } } }`;
  const [type] = name.split('.');
  const source =
    type === 'Query'
      ? `query (${VARIABLES}) { ${list} }`
      : `query (${VARIABLES}, $ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${list} } } }`;
  const { data, errors } = await ask(db, source, { ...args, ids: parents });
  expect(errors).toBeUndefined();
  return type === 'Query' ? [data!.list] : data!.nodes.map((node: { list: unknown }) => node.list);
}

const rowOf = ({ node, ...edge }: { node: { id: string } }): Row => ({
  key: Buffer.from(node.id, 'base64').toString().replace('Paper:', ''),
  edge,
});

async function check(db: Db, oracle: Oracle, name: string, question: Question) {
  const { where, orderBy, size, backward } = question;
  const parents = LISTS[name]!.parents(oracle);
  const found = await pages(db, name, parents, { where, orderBy, [backward ? 'last' : 'first']: size });
  for (const [i, parent] of parents.entries()) {
    const { totalCount, pageInfo, edges } = found[i];
    const whole = LISTS[name]!.expected(oracle, parent, question);
    const more = whole.length > size;
    expect(totalCount).toBe(whole.length);
    expect(edges.map(rowOf)).toEqual(backward ? whole.slice(-size) : whole.slice(0, size));
    expect(pageInfo).toMatchObject({ hasNextPage: !backward && more, hasPreviousPage: backward && more });
    if (!more) continue;
    const place = backward
      ? { last: 100, before: pageInfo.startCursor }
      : { first: 100, after: pageInfo.endCursor };
    const [rest] = await pages(db, name, [parent], { where, orderBy, ...place });
    expect(rest.edges.map(rowOf)).toEqual(backward ? whole.slice(0, -size) : whole.slice(size));
  }
}

test.each(Object.keys(LISTS))(
  `%s of random graphs (TEST_SEED=${SEED})`,
  async (name) => {
    const [type] = name.split('.');
    const kind = { sharing: type === 'Paper', scored: type === 'Topic' };
    const property = fc.asyncProperty(
      graphs,
      fc.array(questions(kind), { minLength: 2, maxLength: 2 }),
      (records, asked) =>
        rolledBack(async (db) => {
          await createWriter(db).write(records);
          const oracle = new Oracle(records);
          for (const question of asked) await check(db, oracle, name, question);
        }),
    );
    await fc.assert(property, { seed: SEED, numRuns: GRAPHS });
  },
  300_000,
);
