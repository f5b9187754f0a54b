/** What users of other GraphQL layers over graphs complain of: each is asked here, and answered. */
import { expect, test } from '@jest/globals';
import { getNullableType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import { paperCitations } from '../../cypher/catalogue.ts';
import type { ListFragment } from '../../cypher/fragment.ts';
import { composeCount } from '../../cypher/parts.ts';
import { schema } from '../../schema/index.ts';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

async function answer(source: string, variables?: Record<string, unknown>): Promise<Record<string, any>> {
  const { data, errors, counts } = await graph.ask(source, variables);
  expect(errors).toBeUndefined();
  return { ...data, statements: counts.statements };
}

/** One citing paper a year, those of even years by the hub's author. */
const draw = (many = 6) =>
  graph.draw(
    paper('hub', { authors: ['zhao', 'du'], year: 2000 }),
    ...Array.from({ length: many }, (_, i) =>
      paper(`paper ${i}`, {
        year: 2001 + i,
        authors: i % 2 ? ['zhao', ...(i % 3 ? [] : ['du'])] : [`author ${i}`],
        cites: ['hub', ...(i ? [`paper ${i - 1}`] : [])],
      }),
    ),
  );

const titles = ({ nodes }: { nodes: { title: string }[] }) => nodes.map(({ title }) => title);

test('a cursor is no offset: it holds when its own row is gone and others came before it', async () => {
  await draw();
  const list = async (args: string) =>
    (
      await answer(
        `{ paper(id: "test:hub") { citations(${args}) { nodes { title } pageInfo { endCursor } } } }`,
      )
    ).paper.citations;
  const first = await list('orderBy: OLDEST, first: 3');
  await graph.run('MATCH (p:Paper {title: $in.title}) DETACH DELETE p', { title: 'paper 2' });
  await graph.draw(paper('early', { year: 1990, cites: ['hub'] }));
  const next = await list(`orderBy: OLDEST, first: 2, after: "${first.pageInfo.endCursor}"`);
  expect(titles(next)).toEqual(['paper 3', 'paper 4']);
});

test('totalCount reads no node of the list: one statement, and as few reads for 1,000 as for 6', async () => {
  const { text } = composeCount({ list: paperCitations as unknown as ListFragment, where: null, hits: null });
  const hits = async () => {
    const { summary } = await graph.run(`PROFILE ${text}`, { keys: ['test:hub'], a1: {} });
    const of = (plan: any): number =>
      Number(plan.dbHits ?? 0) + plan.children.map(of).reduce((a: number, b: number) => a + b, 0);
    return of(summary.profile);
  };
  await draw();
  const few = await hits();
  await draw(1_000);
  expect(await hits()).toBeLessThanOrEqual(few + 5);
  const { paper: hub, statements } = await answer('{ paper(id: "test:hub") { citations { totalCount } } }');
  expect([hub.citations.totalCount, statements]).toEqual([1_000, 2]);
});

test('totalCount is of the filtered list, and a page is the same whatever is selected of its rows', async () => {
  await draw();
  const page = async (more: string) =>
    (
      await answer(`{ paper(id: "test:hub") {
        citations(where: {year: {from: 2003}}, first: 2, orderBy: OLDEST) { totalCount nodes { title ${more} } } } }`)
    ).paper.citations;
  const plain = await page('');
  expect([plain.totalCount, titles(plain)]).toEqual([4, ['paper 2', 'paper 3']]);
  const rich = await page('authors { nodes { name papers { totalCount } } } references { nodes { title } }');
  expect([rich.totalCount, titles(rich)]).toEqual([4, ['paper 2', 'paper 3']]);
});

test('a filter three levels deep is right, and one statement', async () => {
  await draw();
  const cites = (where: object) => ({ cites: { atLeast: { of: { where } } } });
  // A paper that cites one that cites one by zhao of 2002.
  const where = cites(cites({ authorIds: ['test:zhao'], year: { from: 2002, to: 2002 } }));
  const source =
    'query ($where: PaperFilter) { searchPapers(where: $where, orderBy: TITLE) { nodes { title } } }';
  const { searchPapers, statements } = await answer(source, { where });
  expect(titles(searchPapers)).toEqual(['paper 3']);
  expect(statements).toBe(2); // with that which finds the author
  const deeper = await answer(source, { where: { and: [cites(where)] } });
  expect(titles(deeper.searchPapers)).toEqual(['paper 4']);
});

test('what is worked out is filtered, ordered and paged like what is stored', async () => {
  await draw();
  const list = async (args: string) =>
    (
      await answer(`{ paper(id: "test:hub") { citations(where: {sharesAuthors: true}, orderBy: SHARED_AUTHORS, ${args}) {
        totalCount edges { sharedAuthorCount node { title } } nodes { title } pageInfo { endCursor } } } }`)
    ).paper.citations;
  const first = await list('first: 1');
  expect([first.totalCount, first.edges]).toEqual([
    3,
    [{ sharedAuthorCount: 2, node: { title: 'paper 3' } }],
  ]);
  const rest = await list(`first: 5, after: "${first.pageInfo.endCursor}"`);
  expect(titles(rest)).toEqual(['paper 1', 'paper 5']);
});

test('words are searched in a list below another, with a filter, an order and a count', async () => {
  await draw();
  const { searchPapers } = await answer(`{ searchPapers(query: "hub") { edges { score node {
    citations(query: "paper", where: {year: {from: 2005}}, orderBy: OLDEST) { totalCount nodes { title } } } } } }`);
  const [{ score, node }] = searchPapers.edges;
  expect(score).toBeGreaterThan(0);
  expect(node.citations).toEqual({ totalCount: 2, nodes: [{ title: 'paper 4' }, { title: 'paper 5' }] });
});

test('the largest integer of GraphQL arrives as a number, is filtered and ordered by; the list stays whole', async () => {
  const most = 2 ** 31 - 1; // the import refuses a larger one
  await graph.draw(
    paper('hub'),
    paper('many', { citationCount: most, cites: ['hub'] }),
    paper('few', { citationCount: 1, cites: ['hub'] }),
  );
  const list = (args: string) => `citations(${args}) { totalCount nodes { title citationCount } }`;
  const { paper: hub } = await answer(`{ paper(id: "test:hub") {
    all: ${list('orderBy: MOST_CITED')} large: ${list(`where: {citationCount: {from: ${most}}}`)} } }`);
  const many = { title: 'many', citationCount: most };
  expect(hub).toEqual({
    all: { totalCount: 2, nodes: [many, { title: 'few', citationCount: 1 }] },
    large: { totalCount: 1, nodes: [many] },
  });
});

test('a larger one, in a graph that was not filled by the import, costs its own field and not the list', async () => {
  await graph.draw(paper('hub'), paper('many', { cites: ['hub'] }), paper('few', { cites: ['hub'] }));
  await graph.run('MATCH (p {title: "many"}) SET p.citationCount = $in.n, p.sortCitationCount = $in.n', {
    n: 2 ** 40,
  });
  const list = (args: string) =>
    graph.ask(`{ paper(id: "test:hub") { citations(orderBy: MOST_CITED, first: 1 ${args}) {
      nodes { title citationCount } pageInfo { endCursor } } } }`);
  const { data, errors } = await list('');
  const { nodes, pageInfo } = data!.paper.citations;
  expect(nodes).toEqual([{ title: 'many', citationCount: null }]);
  expect(errors).toMatchObject([{ path: ['paper', 'citations', 'nodes', 0, 'citationCount'] }]);
  const next = await list(`after: "${pageInfo.endCursor}"`);
  expect(next.data!.paper.citations.nodes).toEqual([{ title: 'few', citationCount: null }]);
});

/** Lists by ids alone answer null where nothing is held: each stands at the place of its id. */
const BY_IDS = ['Query.nodes', 'Query.papers', 'Query.authors'];

test('edges, nodes and items of lists are never null in the types that clients generate', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  );
  const fields = types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ type, field, path: `${type.name}.${field.name}` })),
    );
  const lists = fields.filter(({ field }) => isListType(getNullableType(field.type)));
  const holed = lists.filter(({ field }) => !isNonNullType((getNullableType(field.type) as any).ofType));
  expect(holed.map(({ path }) => path).sort()).toEqual(BY_IDS.toSorted());
  const ofLists = fields.filter(({ type, field }) =>
    /Connection$|^PaperList$/.test(type.name)
      ? ['edges', 'nodes', 'pageInfo'].includes(field.name)
      : type.name.endsWith('Edge') && ['node', 'cursor'].includes(field.name),
  );
  expect(ofLists.length).toBeGreaterThan(30);
  expect(ofLists.filter(({ field }) => !isNonNullType(field.type)).map(({ path }) => path)).toEqual([]);
});
