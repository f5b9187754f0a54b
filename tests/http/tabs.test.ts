import { describe, expect, test } from '@jest/globals';
import { tabs } from '../../server/tabs.ts';
import { onlySample } from './sample.ts';
import { useServer } from './serve.ts';

const { url } = useServer(onlySample);

const nameOf = (query: string) => /query (\w+)/.exec(query)![1]!;

async function answerOf(name: string) {
  const tab = tabs.find(({ query }) => nameOf(query) === name)!;
  const response = await fetch(url(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(tab),
  });
  return { status: response.status, ...(await response.json()) };
}

/** Nothing to show to people. */
const hollow = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && (value.length === 0 || value.every(hollow)));

describe('each opening question has its answer in the sample', () => {
  test.each(tabs.map(({ query }) => nameOf(query)))('%s', async (name) => {
    const { status, errors, data } = await answerOf(name);
    expect([status, errors]).toEqual([200, undefined]);
    expect(Object.values(data).filter(hollow)).toEqual([]);
  });
});

type Edge = { node: { title: string }; sharedAuthorCount: number; sharedAuthors: { name: string }[] };

test('the first: two papers share authors with the survey', async () => {
  const { data } = await answerOf('CitingPapersThatShareAuthors');
  const { totalCount, edges } = data.paper.citations;
  const names = (list: { name: string }[]) => list.map(({ name }) => name);
  expect({
    totalCount,
    edges: edges.map(({ node, sharedAuthorCount, sharedAuthors }: Edge) => [
      node.title,
      sharedAuthorCount,
      names(sharedAuthors),
    ]),
  }).toMatchInlineSnapshot(`
{
  "edges": [
    [
      "Exploring Concept Depth: How Large Language Models Acquire Knowledge and Concepts at Different Layers?",
      3,
      [
        "Haiyan Zhao",
        "Fan Yang",
        "Mengnan Du",
      ],
    ],
    [
      "A Survey on Sparse Autoencoders: Interpreting the Internal Mechanisms of Large Language Models",
      2,
      [
        "Haiyan Zhao",
        "Mengnan Du",
      ],
    ],
  ],
  "totalCount": 2,
}
`);
});

test('ids in mixed spellings find their papers, an unknown one is null', async () => {
  const { data } = await answerOf('BatchLookUp');
  expect(data.papers.map((paper: { title: string } | null) => paper?.title ?? null)).toMatchInlineSnapshot(`
[
  "Towards Uncovering How Large Language Model Works: An Explainability Perspective",
  "Progress measures for grokking via mechanistic interpretability",
  "Probing Classifiers: Promises, Shortcomings, and Advances",
  "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding",
  "A Survey on Sparse Autoencoders: Interpreting the Internal Mechanisms of Large Language Models",
  null,
]
`);
});

test('two hops go two hops, co-authors have written together, the tree has papers below it', async () => {
  const hops = (await answerOf('CitationsOfCitations')).data.paper.citations;
  expect(
    hops.nodes.some(({ citations }: { citations: { edges: unknown[] } }) => citations.edges.length > 0),
  ).toBe(true);
  const author = (await answerOf('Coauthors')).data.paper.authors.nodes[0];
  expect(author.name).toBe('Haiyan Zhao');
  expect(author.coauthors.edges[0].sharedPapers.length).toBeGreaterThan(0);
  const { topic } = (await answerOf('TopicTree')).data;
  expect(topic.narrower.nodes.length).toBeGreaterThan(1);
  expect(topic.papers.totalCount).toBeGreaterThan(50);
});

type Bucket = { count: number };
const sum = (buckets: Bucket[]) => buckets.reduce((all, { count }) => all + count, 0);

test('filter, facets and order meet in one list, and words are searched in lists of lists', async () => {
  const { references } = (await answerOf('ReferencesFilteredAndCounted')).data.paper;
  const { totalCount, facets, edges } = references;
  expect(totalCount).toBeGreaterThan(edges.length);
  expect(sum(facets.year.buckets)).toBe(totalCount);
  expect(facets.authors.otherCount).toBeGreaterThan(0);
  const held = edges.map(
    ({ node }: { node: { citations: { totalCount: number } } }) => node.citations.totalCount,
  );
  expect(held).toEqual(held.toSorted((a: number, b: number) => b - a));

  const hits = (await answerOf('SearchInsideLists')).data.paper.references;
  const inner = hits.nodes.map(
    ({ citations }: { citations: { totalCount: number } }) => citations.totalCount,
  );
  expect(Math.max(...inner)).toBeGreaterThan(1);
  expect(sum(hits.facets.venues.buckets) + hits.facets.venues.otherCount).toBe(hits.totalCount);
});

test('who cites two papers and not a third', async () => {
  const { totalCount, nodes } = (await answerOf('CitesTheseAndNotThat')).data.searchPapers;
  expect([totalCount, nodes.map(({ title }: { title: string }) => title)]).toMatchInlineSnapshot(`
[
  2,
  [
    "To grok or not to grok: Disentangling generalization and memorization on corrupted algorithmic datasets",
    "The Clock and the Pizza: Two Stories in Mechanistic Explanation of Neural Networks",
  ],
]
`);
});
