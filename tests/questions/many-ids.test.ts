import { expect, test } from '@jest/globals';
import { toGlobalId } from '../../loaders/global-id.ts';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const numbers = Array.from({ length: 125 }, (_, i) => i);

/** 500 ids: of each paper its global id, its own id and its DOI, and one that nothing has. */
const ids = numbers.flatMap((i) => [
  toGlobalId('Paper', `test:p${i}`),
  `test:p${i}`,
  `https://doi.org/10.1000/P${i}`,
  `W${i}`,
]);
const titles = numbers.flatMap((i) => [...Array(3).fill({ title: `p${i}` }), null]);

const draw = () =>
  graph.draw(
    ...numbers.map((i) =>
      paper(`p${i}`, { ids: [{ kind: 'doi', value: `10.1000/p${i}` }], authors: [`a${i}`] }),
    ),
  );

test('500 papers by mixed ids: same length and order, null where unknown, one statement', async () => {
  await draw();
  const ask = 'query ($ids: [ID!]!) { papers(ids: $ids) { title } }';
  const { data, errors, counts } = await graph.ask(ask, { ids });
  expect(errors).toBeUndefined();
  expect(data?.papers).toEqual(titles);
  expect(counts.statements).toBe(1);
});

test('500 nodes of all types take no more statements than there are types', async () => {
  await draw();
  const mixed = numbers.flatMap((i) => [`W${i}`, `test:a${i}`, toGlobalId('Paper', `test:p${i}`), '?']);
  const ask = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Paper { title } ... on Author { name } } }';
  const { data, errors, counts } = await graph.ask(ask, { ids: mixed });
  expect(errors).toBeUndefined();
  expect(data?.nodes).toEqual(numbers.flatMap((i) => [null, { name: `a${i}` }, { title: `p${i}` }, null]));
  expect(counts.statements).toBe(4);
});

test('authors: the same one as often as it is asked for, in its places', async () => {
  await draw();
  const ask = 'query ($ids: [ID!]!) { authors(ids: $ids) { name } }';
  const { data, counts } = await graph.ask(ask, { ids: ['test:a2', 'test:nobody', 'test:a1', 'test:a2'] });
  expect(data?.authors).toEqual([{ name: 'a2' }, null, { name: 'a1' }, { name: 'a2' }]);
  expect(counts.statements).toBe(1);
});

test.each(['papers', 'authors', 'nodes'])(
  '%s: no ids, no statement; 501 are refused before any',
  async (field) => {
    const ask = `query ($ids: [ID!]!) { ${field}(ids: $ids) { id } }`;
    const none = await graph.ask(ask, { ids: [] });
    expect(none).toMatchObject({ data: { [field]: [] }, counts: { statements: 0 } });
    const { data, errors, counts } = await graph.ask(ask, { ids: [...ids, 'W1'] });
    expect(data).toEqual({ [field]: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } }]);
    expect(counts.statements).toBe(0);
  },
);
