import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Db, Input, Reader, Statement } from '../../cypher/db.ts';
import { CiteweaveError } from '../../cypher/errors.ts';
import { Shapes } from '../../loaders/shapes.ts';
import { schema } from '../../schema/index.ts';
import { withMadeUpVariables } from '../../server/made-up.ts';
import { warmUp } from '../../server/warm.ts';
import { ask, own, paper, useDrawnGraph } from '../support/graph.ts';
import { Oracle } from '../support/oracle.ts';
import { runs, SEED } from '../support/random.ts';
import { authors, graphs, type Held, TOPICS } from '../support/random-graph.ts';
import { documents } from '../support/random-questions.ts';

const graph = useDrawnGraph();

/** Plans at the first sighting. */
const eager = (db: Db) =>
  new Shapes({ warm: (statement, input) => db.reader().read(statement, input), after: 1 });

/** What is answered plainly, and what once the shape is planned. */
async function bothWays(source: string, variables: Record<string, unknown> = {}) {
  const refused: string[] = [];
  const db = graph.db();
  const warm = (statement: Statement, input: Input) =>
    db
      .reader()
      .read(statement, input)
      .catch((error) => {
        refused.push(`${error.cause?.message ?? error.message}\n${statement.text}`);
        throw error;
      });
  const shapes = new Shapes({ warm, after: 1 });
  const plain = await graph.ask(source, variables);
  await graph.ask(source, variables, { shapes });
  await shapes.settled;
  expect(refused).toEqual([]);
  return { plain, ahead: await graph.ask(source, variables, { shapes }) };
}

const answerOf = ({ counts: _, ...answer }: object & { counts: unknown }) => JSON.stringify(answer);

const draw = () =>
  graph.draw(
    paper('survey', { year: 2024, authors: ['zhao', 'yang'], cites: ['early'] }),
    ...['a', 'b', 'c'].map((name, i) =>
      paper(name, { year: 2024 + i, authors: ['zhao', `${name}-author`], cites: ['survey', 'early'] }),
    ),
    paper('far', { year: 2026, authors: ['yang'], cites: ['a', 'b', 'c'] }),
    {
      ...paper('typed', { cites: ['survey'] }),
      topics: [{ topic: { id: own('t'), name: 'T', scheme: 'test' } }],
    },
  );

const ONE_STATEMENT: Record<string, string> = {
  'three hops': `{ paper(id: "test:survey") { citations(first: 2) { nodes { title citations(first: 1) { nodes { title citations { nodes { title } } } } } } } }`,
  'the same list on two levels, with other lists below':
    '{ paper(id: "test:survey") { citations(first: 9) { nodes { authors { nodes { name } } citations(first: 9) { nodes { title topics { nodes { name } } } } } } } }',
  aliases:
    '{ paper(id: "test:survey") { a: citations(first: 1) { nodes { title } } b: citations(first: 2, orderBy: OLDEST) { totalCount nodes { authors(first: 1) { nodes { name } } } } } }',
  'nodes and edges of one list, with different fields below':
    '{ paper(id: "test:survey") { citations { nodes { authors { nodes { name } } } edges { sharedAuthorCount node { references(first: 1) { totalCount } } } } } }',
  'a list twice, asked for different columns':
    '{ paper(id: "test:survey") { a: citations { edges { isSelfCitation } } b: citations { edges { sharedAuthors(first: 1) { name } } } } }',
  'filters that need what is worked out first':
    '{ paper(id: "test:survey") { citations(where: { sharesAuthors: true }) { nodes { references(where: { independence: [SELF, UNKNOWN] }) { edges { independence node { title } } } } } } }',
  'an aggregated list':
    '{ author(id: "test:zhao") { coauthors { edges { sharedPaperCount node { papers { nodes { title } } } } } } }',
  'papers with their evidence, and what was left out':
    '{ paper(id: "test:early") { coCitedPapers(first: 2) { totalCount facets { year { buckets { key count } } } truncation { note } edges { evidenceCount evidence(first: 1) { title } node { title coupledPapers { truncation { note } edges { evidenceCount node { authors { nodes { name } } } } } } } } } }',
  'values of nodes':
    '{ paper(id: "test:survey") { citations { nodes { abstract primaryTopic { name } coverage { heldCitations } countsByYear(until: 2026) { year citationCount } velocity(asOf: "2026-01-01", independence: [SELF]) { perMonth acceleration } versions { title } } } } }',
  'topics below topics':
    '{ topic(id: "test:t") { papers(includeNarrower: false) { nodes { topics { nodes { name papers { totalCount } } } } } } }',
  'a node of any type': '{ node(id: "test:survey") { ... on Paper { authors { nodes { name } } } } }',
  'fragments, @skip and @include':
    'query Q($no: Boolean = false) { paper(id: "test:survey") { ...P authors @skip(if: $no) { nodes { name } } citations @include(if: $no) { nodes { title } } } } fragment P on Paper { ... on Node { id } authors { totalCount } references { nodes { title } } }',
  'a root list':
    '{ searchPapers(orderBy: OLDEST, first: 3) { nodes { title authors { nodes { name } } citations(first: 1) { nodes { title } } } } }',
  'facets of lists on two levels':
    '{ paper(id: "test:survey") { citations(where: { year: { from: 2024 } }) { totalCount facets { year { buckets { key count } otherCount } authors(first: 1) { buckets { key } otherCount } sharesAuthors { buckets { key count } } } nodes { references { facets { topics(first: 1, scheme: "test") { otherCount } independence { buckets { key count } } } } } } } }',
  'pages behind a cursor and from the end':
    '{ paper(id: "test:survey") { a: citations(last: 2) { pageInfo { hasPreviousPage startCursor } nodes { title citations(last: 1) { pageInfo { hasPreviousPage } nodes { title } } } } } }',
};

test.each(Object.entries(ONE_STATEMENT))('%s: one statement, and the plain answer', async (_name, source) => {
  await draw();
  const { plain, ahead } = await bothWays(source);
  expect(plain.errors).toBeUndefined();
  expect(plain.counts.statements).toBeGreaterThan(1);
  expect(answerOf(ahead)).toBe(answerOf(plain));
  expect(ahead.counts.statements).toBe(source.includes('node(id') ? 4 : 1);
});

test('many papers at once are looked up, with what is below, in one statement', async () => {
  await draw();
  const source =
    '{ papers(ids: ["test:a", "test:b", "test:nobody", "test:a"]) { title citations { totalCount nodes { title } } } }';
  const { plain, ahead } = await bothWays(source);
  expect(answerOf(ahead)).toBe(answerOf(plain));
  expect([plain.counts.statements, ahead.counts.statements]).toEqual([3, 1]);
});

test('ids in a filter below are found first, and one that is not held is refused at its field alone', async () => {
  await draw();
  const asking = (id: string) =>
    `{ paper(id: "test:survey") { citations { nodes { title } } references(where: { citedBy: { allOf: { ids: ["${id}"] } } }) { nodes { title } } } }`;
  const held = await bothWays(asking('test:a'));
  expect(held.ahead.data!.paper.references.nodes).toHaveLength(1);
  expect(answerOf(held.ahead)).toBe(answerOf(held.plain));
  expect(held.ahead.counts.statements).toBe(2);
  const unheld = await bothWays(asking('test:nobody'));
  expect(unheld.ahead.data!.paper.citations.nodes).toHaveLength(4);
  expect(unheld.ahead.errors![0]).toMatchObject({
    path: ['paper', 'references'],
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(answerOf(unheld.ahead)).toBe(answerOf(unheld.plain));
});

test('a bad argument below is refused at its field alone', async () => {
  await draw();
  const { plain, ahead } = await bothWays(
    '{ paper(id: "test:survey") { title authors { nodes { name } } citations(first: 0) { nodes { title } } } }',
  );
  expect(ahead.errors![0]!.path).toEqual(['paper', 'citations']);
  expect(answerOf(ahead)).toBe(answerOf(plain));
});

test('a shape is planned at its second sighting, and no request waits for it', async () => {
  await draw();
  const source = '{ paper(id: "test:survey") { title authors { nodes { name } } } }';
  const db = graph.db();
  const warm = jest.fn((statement, input) => db.reader().read(statement as never, input as never));
  const shapes = new Shapes({ warm });
  const statements = async () => (await graph.ask(source, {}, { shapes })).counts.statements;
  expect(await statements()).toBe(2);
  expect(warm).not.toHaveBeenCalled();
  expect(await statements()).toBe(2);
  await shapes.settled;
  expect(warm).toHaveBeenCalledTimes(1);
  expect(await statements()).toBe(1);
});

/** A database that fails what is read along. */
const failing = (db: Db, error: Error): Db => ({
  ...db,
  reader() {
    const reader = db.reader();
    const read: Reader['read'] = (statement, input) => {
      if (!statement.name.includes('below')) return reader.read(statement, input);
      reader.counts.statements++;
      throw error;
    };
    return { counts: reader.counts, read };
  },
});

test.each([
  ['that fails is asked again plainly, and its shape left alone', 'TIMEOUT', 2],
  [
    'for which the database was away is asked again plainly, and read ahead the next time',
    'SERVICE_UNAVAILABLE',
    3,
  ],
] as const)('a statement %s', async (_, code, then) => {
  await draw();
  const source = '{ paper(id: "test:survey") { title authors { nodes { name } } } }';
  const db = graph.db();
  const shapes = eager(db);
  const broken = failing(db, new CiteweaveError(code, 'Failed.'));
  await ask(broken, source, {}, { shapes });
  await shapes.settled;
  const first = await ask(broken, source, {}, { shapes });
  expect(first.errors).toBeUndefined();
  expect(first.data!.paper.authors.nodes).toHaveLength(2);
  expect(first.counts.statements).toBe(3);
  expect((await ask(broken, source, {}, { shapes })).counts.statements).toBe(then);
});

test('without room for all of it, what is farthest down is asked by itself', async () => {
  await draw();
  const source =
    '{ paper(id: "test:survey") { citations(first: 100) { nodes { references(first: 100) { nodes { citations(first: 100) { nodes { title } } } } } } } }';
  const { plain, ahead } = await bothWays(source);
  expect(answerOf(ahead)).toBe(answerOf(plain));
  expect([plain.counts.statements, ahead.counts.statements]).toEqual([4, 2]);
});

test(`random questions are answered the same both ways (TEST_SEED=${SEED})`, async () => {
  const [records] = fc.sample(graphs, { seed: SEED, numRuns: 1 });
  await graph.draw(...records!);
  const oracle = new Oracle(records!);
  const papers = [...oracle.papers.keys()];
  const held: Held = {
    papers,
    topics: TOPICS.map(({ name }) => `test:${name}`).filter(
      (key) => oracle.topicPapers(key, true).length > 0,
    ),
    authors: authors.filter((author) => oracle.authorPapers(author).length > 0),
  };
  let fewer = 0;
  await fc.assert(
    fc.asyncProperty(documents(held), async ({ source, variables }) => {
      const { plain, ahead } = await bothWays(source, variables);
      expect(answerOf(ahead)).toBe(answerOf(plain));
      expect(plain.errors).toBeUndefined();
      fewer += Number(ahead.counts.statements < plain.counts.statements);
    }),
    { seed: SEED, numRuns: runs(8), endOnFailure: true },
  );
  expect(fewer).toBeGreaterThan(3);
}, 300_000);

test('what a server is warmed up with takes one statement when it is asked', async () => {
  await draw();
  const db = graph.db();
  const query = 'query Q($id: ID!) { paper(id: $id) { title citations { totalCount nodes { title } } } }';
  const variables = { id: 'test:survey' };
  const shapes = new Shapes({ warm: (statement, input) => db.reader().read(statement, input) });
  await warmUp({ db, shapes, signal: new AbortController().signal, questions: [{ query, variables }] });
  expect((await graph.ask(query, variables, { shapes })).counts.statements).toBe(1);
});

test('a trusted document is planned with made-up variables, of ids that nobody holds', async () => {
  await draw();
  const db = graph.db();
  const shapes = new Shapes({ warm: (statement, input) => db.reader().read(statement, input) });
  const list = 'totalCount nodes { title authors(first: 3) { nodes { name } } }';
  const documents = [
    `query Q($id: ID!, $first: Int = 5) { paper(id: $id) { title citations(first: $first) { ${list} } } }`,
    `query Q($ids: [ID!]!, $order: PaperOrder! = MOST_CITED) { papers(ids: $ids) { references(orderBy: $order) { ${list} } } }`,
  ];
  const questions = documents.flatMap((document) => withMadeUpVariables(schema, document));
  await warmUp({ db, shapes, signal: new AbortController().signal, questions });
  const variables = { id: 'test:survey', ids: ['test:survey'] };
  const asked = [];
  for (const document of documents) asked.push(await graph.ask(document, variables, { shapes }));
  expect(asked.map(({ counts }) => counts.statements)).toEqual([1, 1]);
});

test('facets of one list, with and without a scheme, are not taken for each other', async () => {
  await draw();
  const shapes = eager(graph.db());
  const facet = async (args: string) => {
    const { data } = await graph.ask(
      `{ searchPapers { facets { topics${args} { buckets { key } } } } }`,
      {},
      { shapes },
    );
    return data!.searchPapers.facets.topics.buckets.length;
  };
  expect([await facet(''), await facet('(scheme: "other")'), await facet('')]).toEqual([2, 1, 2]);
});
