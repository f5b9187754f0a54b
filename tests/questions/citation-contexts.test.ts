import { expect, test } from '@jest/globals';
import type { PaperRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** A paper that cites others, each in these sentences. */
const citing = (name: string, year: number, sentences: Record<string, string[]>): PaperRecord => ({
  ...paper(name, { year }),
  references: Object.entries(sentences).map(([cited, contexts]) => ({
    id: own(cited),
    contexts,
    intents: ['METHODOLOGY'],
  })),
});

const draw = () =>
  graph.draw(
    paper('survey'),
    paper('other'),
    citing('one', 2021, {
      survey: ['A model of language.', 'We train a sparse autoencoder as they do.', 'Autoencoder again.'],
      other: ['A sparse autoencoder (elsewhere).'],
    }),
    citing('two', 2022, { survey: ['Sparse, sparse autoencoder.'] }),
    citing('three', 2023, { survey: ['Nothing of that kind.'], other: ['A dense autoencoder.'] }),
    citing('none', 2024, { survey: [] }),
  );

const ask = async (args: string, parent = 'test:survey') => {
  const { data, errors } = await graph.ask(
    `{ paper(id: ${JSON.stringify(parent)}) { citationContexts(${args}) { totalCount nodes { title } edges { cursor sentence score intents node { title } } pageInfo { hasNextPage endCursor } } } }`,
  );
  return { errors, list: data?.paper?.citationContexts };
};
const found = async (args: string, parent?: string) =>
  (await ask(args, parent)).list.edges.map((edge: any) => [edge.node.title, edge.sentence]);

test('an edge for each citing paper, with its best sentence, score and intents', async () => {
  await draw();
  const { list, errors } = await ask('query: "sparse autoencoder"');
  expect(errors).toBeUndefined();
  expect(list.totalCount).toBe(2);
  expect(list.edges).toEqual([
    expect.objectContaining({ node: { title: 'two' }, sentence: 'Sparse, sparse autoencoder.' }),
    expect.objectContaining({
      node: { title: 'one' },
      sentence: 'We train a sparse autoencoder as they do.',
      intents: ['METHODOLOGY'],
    }),
  ]);
  expect(list.edges[0].score).toBeGreaterThan(list.edges[1].score);
  expect(list.edges[1].score).toBeGreaterThan(0);
});

test('of the sentences that cite this paper alone', async () => {
  await draw();
  expect(await found('query: "autoencoder"', 'test:other')).toEqual(
    expect.arrayContaining([
      ['one', 'A sparse autoencoder (elsewhere).'],
      ['three', 'A dense autoencoder.'],
    ]),
  );
  expect(await found('query: "dense"')).toEqual([]);
});

test('with operators, a filter and pages', async () => {
  await draw();
  expect(await found('query: "NOT autoencoder", syntax: OPERATORS')).toEqual([
    ['three', 'Nothing of that kind.'],
  ]);
  expect(await found('query: "auto* NOT language", syntax: OPERATORS')).toEqual([
    ['two', 'Sparse, sparse autoencoder.'],
  ]);
  expect(await found('query: "sparse", where: { year: { to: 2021 } }')).toEqual([
    ['one', 'We train a sparse autoencoder as they do.'],
  ]);
  const first = (await ask('query: "sparse", first: 1')).list;
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ title: 'two' }], pageInfo: { hasNextPage: true } });
  const after = JSON.stringify(first.pageInfo.endCursor);
  expect((await ask(`query: "sparse", first: 1, after: ${after}`)).list).toMatchObject({
    nodes: [{ title: 'one' }],
    pageInfo: { hasNextPage: false },
  });
});

test.each(['', ' . '])('nothing to search in %j', async (query) => {
  await draw();
  const { errors } = await ask(`query: ${JSON.stringify(query)}`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'query' } }]);
});

test.each(['quo"te\\s', 'k/e:y [x] TO*', '深'.repeat(600), `${'a-'.repeat(900)}b`])(
  'of a paper whose id is %.20s',
  async (id) => {
    await graph.draw(
      paper(id),
      citing('one', 2021, { [id]: ['A sparse thing.'], [`${id}2`]: ['Not this sparse one.'] }),
    );
    const { list, errors } = await ask('query: "sparse"', `test:${id}`);
    expect(errors).toBeUndefined();
    expect(list.edges.map(({ sentence }: { sentence: string }) => sentence)).toEqual(['A sparse thing.']);
  },
);

test('a sentence that a later record takes away is found no more', async () => {
  await draw();
  await graph.draw(citing('two', 2022, { survey: [] }));
  expect(await found('query: "sparse"')).toEqual([['one', 'We train a sparse autoencoder as they do.']]);
});
