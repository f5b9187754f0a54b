import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const draw = () =>
  graph.draw(
    paper('survey', { authors: ['zhao', 'yang', 'du'] }),
    paper('citer', { authors: ['du', 'li', 'yang', 'zhao'], cites: ['survey'] }),
  );

const citations = (edge: string, rest = '') =>
  `{ paper(id: "test:survey") { citations { edges { ${edge} } } } } ${rest}`;

const names = (...all: string[]) => all.map((name) => ({ name }));

async function edgeOf(source: string, variables: Record<string, unknown> = {}) {
  const { data, errors, counts } = await graph.ask(source, variables);
  expect(errors).toBeUndefined();
  expect(counts.statements).toBe(2);
  return data?.paper.citations.edges[0];
}

test('in the order of the byline that the list hangs from', async () => {
  await draw();
  expect(await edgeOf(citations('sharedAuthors { name }'))).toEqual({
    sharedAuthors: names('zhao', 'yang', 'du'),
  });
  const { data } = await graph.ask(
    '{ paper(id: "test:citer") { references { edges { sharedAuthors { name } } } } }',
  );
  expect(data?.paper.references.edges[0].sharedAuthors).toEqual(names('du', 'yang', 'zhao'));
});

test('first bounds the list, never the count', async () => {
  await draw();
  expect(await edgeOf(citations('sharedAuthors(first: 2) { name } sharedAuthorCount'))).toEqual({
    sharedAuthors: names('zhao', 'yang'),
    sharedAuthorCount: 3,
  });
});

test('each alias has its own first, in one statement', async () => {
  await draw();
  const edge =
    'one: sharedAuthors(first: 1) { name } two: sharedAuthors(first: 2) { name } sharedAuthorCount';
  expect(await edgeOf(citations(edge))).toEqual({
    one: names('zhao'),
    two: names('zhao', 'yang'),
    sharedAuthorCount: 3,
  });
});

test('through fragments, on the edge, its interface and the whole list', async () => {
  await draw();
  const fragments = `
    fragment Whole on PaperList { edges { ...Edge node { title } } }
    fragment Edge on PaperListEdge { ... on CitationEdge { ...Shared } }
    fragment Shared on CitationEdge { shared: sharedAuthors(first: 1) { name } isSelfCitation }`;
  const whole = { shared: names('zhao'), isSelfCitation: true };
  expect(await edgeOf(citations('...Shared', fragments.replace(/fragment (Whole|Edge).*\n/g, '')))).toEqual(
    whole,
  );
  expect(await edgeOf(`{ paper(id: "test:survey") { citations { ...Whole } } } ${fragments}`)).toEqual({
    ...whole,
    node: { title: 'citer' },
  });
});

test.each([
  [true, false, { sharedAuthors: names('zhao') }],
  [false, false, {}],
  [true, true, {}],
])('@include(if: %j) @skip(if: %j)', async (include, skip, shared) => {
  await draw();
  const source = `query ($include: Boolean!, $skip: Boolean!, $first: Int!) ${citations(`
    node { title }
    ... @include(if: $include) { sharedAuthors(first: $first) @skip(if: $skip) { name } }`)}`;
  const edge = await edgeOf(source, { include, skip, first: 1 });
  expect(edge).toEqual({ node: { title: 'citer' }, ...shared });
});

test.each([0, -1, 101])('first: %i is refused', async (first) => {
  await draw();
  const { data, errors, counts } = await graph.ask(citations(`sharedAuthors(first: ${first}) { name }`));
  expect(data?.paper.citations).toBeNull();
  expect(errors).toMatchObject([
    { path: ['paper', 'citations'], extensions: { code: 'BAD_USER_INPUT', argument: 'sharedAuthors.first' } },
  ]);
  expect(counts.statements).toBe(1);
});
