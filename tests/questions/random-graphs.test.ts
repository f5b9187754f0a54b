import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDb, type Db } from '../../cypher/db.ts';
import type { Driver } from '../../cypher/driver.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { createWriter } from '../../ingest/writer.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, transactionDb } from '../support/graph.ts';
import { authorsOf, type Found, Oracle, type Row } from '../support/oracle.ts';
import { facet } from '../support/oracle-facets.ts';
import { runs, SEED } from '../support/random.ts';
import { authors, graphs, type Held, type Question, questions, TOPICS } from '../support/random-graph.ts';

const GRAPHS = runs(5);

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
  list: (o: Oracle, p: string, q: Question) => Found[];
};

const papers = (oracle: Oracle) => [...oracle.papers.keys()];
const heldAuthors = (oracle: Oracle) => authors.filter((author) => oracle.authorPapers(author).length > 0);
const topics = (oracle: Oracle) =>
  TOPICS.map(({ name }) => `test:${name}`).filter((key) => oracle.topicPapers(key, true).length > 0);
const CITATION = 'sharedAuthorCount isSelfCitation independence intents isInfluential';

const LISTS: Record<string, Asked> = {
  'Paper.citations': {
    field: 'citations(',
    edge: CITATION,
    parents: papers,
    list: (o, p) => o.citations(p),
  },
  'Paper.references': {
    field: 'references(',
    edge: CITATION,
    parents: papers,
    list: (o, p) => o.references(p),
  },
  'Author.papers': {
    field: 'papers(',
    edge: 'position',
    parents: heldAuthors,
    list: (o, p) => o.authorPapers(p),
  },
  'Author.jointPapers': {
    field: 'jointPapers(with: ["test:a1"], ',
    edge: 'position',
    parents: (o) => (heldAuthors(o).includes('test:a1') ? heldAuthors(o) : []),
    list: (o, p) => o.authorPapers(p).filter(({ paper }) => authorsOf(paper).includes('test:a1')),
  },
  'Topic.papers': {
    field: 'papers(',
    edge: 'score isPrimary',
    parents: topics,
    list: (o, p) => o.topicPapers(p, true),
  },
  'Topic.papers on just it': {
    field: 'papers(includeNarrower: false, ',
    edge: 'score isPrimary',
    parents: topics,
    list: (o, p) => o.topicPapers(p, false),
  },
  'Query.searchPapers': {
    field: 'searchPapers(',
    edge: '',
    parents: () => [''],
    list: (o, _, q) => o.root(q.where),
  },
};

const VARIABLES =
  '$where: PaperFilter, $orderBy: PaperOrder, $first: Int, $last: Int, $after: String, $before: String';

/** One page of the list of each parent. */
async function pages(db: Db, name: string, parents: string[], args: Record<string, unknown>, facets = '') {
  const { field, edge } = LISTS[name]!;
  const list = `list: ${field}where: $where, orderBy: $orderBy, first: $first, last: $last, after: $after, before: $before) {
    totalCount ${facets} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { ${edge} node { id } } }`;
  const [type] = name.split('.');
  const source =
    type === 'Query'
      ? `query (${VARIABLES}) { ${list} }`
      : `query (${VARIABLES}, $ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${list} } } }`;
  const { data, errors } = await ask(db, source, { ...args, ids: parents });
  expect(errors).toBeUndefined();
  return type === 'Query' ? [data!.list] : data!.nodes.map((node: { list: unknown }) => node.list);
}

const keyOf = (id: string) => Buffer.from(id, 'base64').toString().replace(/^\w+:/, '');
const rowOf = ({ node, ...edge }: { node: { id: string } }): Row => ({ key: keyOf(node.id), edge });

/** Facets that take `first`, with it; the others always give all. */
const argsOf = (name: string, { buckets }: Question) =>
  ['topics', 'authors', 'venues', 'languages'].includes(name) ? { first: buckets } : {};

const facetsText = (question: Question) => {
  const asked = question.facets.map((name) => {
    const { first } = argsOf(name, question) as { first?: number };
    return `${name}${first ? `(first: ${first})` : ''} { otherCount buckets { key count } }`;
  });
  return asked.length ? `facets { ${asked.join(' ')} }` : '';
};

/** With a node's key for its id; the ids of anything else are their values. */
const bucketsOf = (
  name: string,
  { buckets, otherCount }: { buckets: { key: string | null }[]; otherCount: number },
) => {
  const isNode = (key: string) =>
    ['topics', 'authors', 'venues'].includes(name) && /^(Topic|Author|Venue):/.test(atob(key));
  return {
    otherCount,
    buckets: buckets.map(({ key, ...more }) => ({ key: key && isNode(key) ? keyOf(key) : key, ...more })),
  };
};

async function check(db: Db, oracle: Oracle, name: string, question: Question) {
  const { where, orderBy, size, backward } = question;
  const { parents: parentsOf, list } = LISTS[name]!;
  const parents = parentsOf(oracle);
  const asked = { where, orderBy, [backward ? 'last' : 'first']: size };
  const found = await pages(db, name, parents, asked, facetsText(question));
  for (const [i, parent] of parents.entries()) {
    const { totalCount, facets, pageInfo, edges } = found[i];
    const whole = list(oracle, parent, question);
    const rows = oracle.select(whole, where, orderBy);
    const more = rows.length > size;
    expect(totalCount).toBe(rows.length);
    expect(edges.map(rowOf)).toEqual(backward ? rows.slice(-size) : rows.slice(0, size));
    expect(pageInfo).toMatchObject({ hasNextPage: !backward && more, hasPreviousPage: backward && more });
    for (const facetName of question.facets) {
      const expected = facet(facetName, oracle.matching(whole, where), oracle, argsOf(facetName, question));
      expect([facetName, bucketsOf(facetName, facets[facetName])]).toEqual([facetName, expected]);
    }
    if (!more) continue;
    const place = backward
      ? { last: 100, before: pageInfo.startCursor }
      : { first: 100, after: pageInfo.endCursor };
    const [rest] = await pages(db, name, [parent], { where, orderBy, ...place });
    expect(rest.edges.map(rowOf)).toEqual(backward ? rows.slice(0, -size) : rows.slice(size));
  }
}

test.each(Object.keys(LISTS))(
  `%s of random graphs (TEST_SEED=${SEED})`,
  async (name) => {
    const [type] = name.split('.');
    const kind = { isOfCitations: type === 'Paper', isScored: type === 'Topic' };
    const drawn = graphs.chain((records) => {
      const oracle = new Oracle(records);
      const held: Held = { papers: papers(oracle), topics: topics(oracle), authors: heldAuthors(oracle) };
      const asked = fc.array(questions(held, kind), { minLength: 2, maxLength: 2 });
      return fc.record({ records: fc.constant(records), asked });
    });
    const property = fc.asyncProperty(drawn, ({ records, asked }) =>
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
