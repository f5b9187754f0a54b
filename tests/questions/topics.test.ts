import { expect, test } from '@jest/globals';
import type { PaperTopicRecord, TopicRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const topic = (name: string, level: number, ...broader: TopicRecord[]): TopicRecord => ({
  id: own(name),
  name,
  scheme: 'test',
  level,
  broader,
});

const science = topic('science', 0);
const learning = topic('learning', 1, science);
const language = topic('Language', 1, science);
const models = topic('models', 2, learning, language);

const on = (topic: TopicRecord, score?: number, isPrimary?: boolean): PaperTopicRecord => ({
  topic,
  score,
  isPrimary,
});

const draw = () =>
  graph.draw(
    { ...paper('p1', { year: 2020 }), topics: [on(learning, 0.4), on(models, 0.9), on(science, 0.3, true)] },
    { ...paper('p2', { year: 2021 }), topics: [on(models, 0.5, true), on(language)] },
    { ...paper('p3', { year: 2022 }), topics: [on(learning)] },
  );

test("a paper's topics: the main one first, then by falling score, without a score last", async () => {
  await draw();
  const { data } = await graph.ask(`{
    p1: paper(id: "test:p1") { primaryTopic { name } topics { totalCount edges { score isPrimary node { name } } } }
    p2: paper(id: "test:p2") { topics { edges { score isPrimary node { name scheme level } } } }
    p3: paper(id: "test:p3") { primaryTopic { name } }
  }`);
  expect(data?.p1).toEqual({
    primaryTopic: { name: 'science' },
    topics: {
      totalCount: 3,
      edges: [
        { score: 0.3, isPrimary: true, node: { name: 'science' } },
        { score: 0.9, isPrimary: false, node: { name: 'models' } },
        { score: 0.4, isPrimary: false, node: { name: 'learning' } },
      ],
    },
  });
  expect(data?.p2.topics.edges).toEqual([
    { score: 0.5, isPrimary: true, node: { name: 'models', scheme: 'test', level: 2 } },
    { score: null, isPrimary: false, node: { name: 'Language', scheme: 'test', level: 1 } },
  ]);
  expect(data?.p3.primaryTopic).toBeNull();
});

test('broader and narrower topics, by name in any case', async () => {
  await draw();
  const { data } = await graph.ask(`{
    top: topic(id: "test:science") { broader { name } narrower { totalCount nodes { name } } }
    low: topic(id: "test:models") { broader { name } narrower { totalCount nodes { name } } }
  }`);
  expect(data).toEqual({
    top: { broader: [], narrower: { totalCount: 2, nodes: [{ name: 'Language' }, { name: 'learning' }] } },
    low: { broader: [{ name: 'Language' }, { name: 'learning' }], narrower: { totalCount: 0, nodes: [] } },
  });
});

type Edge = { score: number | null; isPrimary: boolean; node: { title: string } };

const papers = async (name: string, args: string) => {
  const { data, errors } = await graph.ask(
    `{ topic(id: "test:${name}") { papers${args} { totalCount edges { score isPrimary node { title } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { totalCount, edges } = data!.topic.papers;
  expect(totalCount).toBe(edges.length);
  return edges.map((edge: Edge) => [edge.node.title, edge.score, edge.isPrimary]);
};

test('papers of a topic and those below it, each once with its best score', async () => {
  await draw();
  expect(await papers('science', '')).toEqual([
    ['p1', 0.9, true],
    ['p2', 0.5, true],
    ['p3', null, false],
  ]);
  expect(await papers('learning', '(orderBy: NEWEST)')).toEqual([
    ['p3', null, false],
    ['p2', 0.5, true],
    ['p1', 0.9, false],
  ]);
});

test('includeNarrower: false leaves the papers of narrower topics out', async () => {
  await draw();
  expect(await papers('science', '(includeNarrower: false)')).toEqual([['p1', 0.3, true]]);
  expect(await papers('learning', '(includeNarrower: false)')).toEqual([
    ['p1', 0.4, false],
    ['p3', null, false],
  ]);
  expect(await papers('Language', '(includeNarrower: false, where: { year: { to: 2020 } })')).toEqual([]);
});

test('page by page along the scores, those without one at the end', async () => {
  await draw();
  const listed: string[] = [];
  for (let after = ''; ; ) {
    const { data } = await graph.ask(`{ topic(id: "test:science") {
      papers(first: 1${after}) { nodes { title } pageInfo { hasNextPage endCursor } } } }`);
    const { nodes, pageInfo } = data!.topic.papers;
    listed.push(nodes[0].title);
    if (!pageInfo.hasNextPage) break;
    after = `, after: "${pageInfo.endCursor}"`;
  }
  expect(listed).toEqual(['p1', 'p2', 'p3']);
});
