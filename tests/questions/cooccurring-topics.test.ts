import { expect, test } from '@jest/globals';
import type { PaperRecord, TopicRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const topic = (name: string, ...broader: TopicRecord[]): TopicRecord => ({
  id: own(name),
  name,
  scheme: 'test',
  broader,
});
const science = topic('science');
const learning = topic('learning', science);
const models = topic('models', learning);
const [vision, ethics] = [topic('vision'), topic('ethics')];

const on = (record: PaperRecord, ...topics: TopicRecord[]): PaperRecord => ({
  ...record,
  topics: topics.map((topic) => ({ topic })),
});

const draw = () =>
  graph.draw(
    on(paper('p1', { year: 2022 }), models, vision),
    on(paper('p2', { year: 2021 }), models, learning, vision),
    on(paper('p3', { year: 2020 }), learning, ethics),
    on(paper('p4', { year: 2019 }), ethics, science),
    on(paper('p5', { year: 2019 }), ethics, vision),
  );

const asked = async (of: string, args = '') => {
  const { data, errors } = await graph.ask(`{ topic(id: "test:${of}") { cooccurringTopics${args} {
    totalCount truncation { examined available note } pageInfo { hasNextPage endCursor }
    edges { paperCount node { name } } } } }`);
  expect(errors).toBeUndefined();
  return data!.topic.cooccurringTopics;
};

const met = async (of: string, args?: string) =>
  (await asked(of, args)).edges.map(({ paperCount, node }: any) => [node.name, paperCount]);

test('topics on the same papers, most papers first, one that is broader only where it stands itself', async () => {
  await draw();
  expect(await met('models')).toEqual([
    ['vision', 2],
    ['learning', 1],
  ]);
  expect(await met('vision')).toEqual([
    ['models', 2],
    ['ethics', 1],
    ['learning', 1],
  ]);
});

test('papers of narrower topics count, and these themselves are left out', async () => {
  await draw();
  expect(await met('learning')).toEqual([
    ['vision', 2],
    ['ethics', 1],
  ]);
  expect(await met('science')).toEqual([
    ['ethics', 2],
    ['vision', 2],
  ]);
});

test('page by page, and how many there are', async () => {
  await draw();
  const { totalCount, truncation, pageInfo } = await asked('vision', '(first: 2)');
  expect([totalCount, truncation, pageInfo.hasNextPage]).toEqual([3, null, true]);
  expect(await met('vision', `(first: 2, after: "${pageInfo.endCursor}")`)).toEqual([['learning', 1]]);
});

test('beyond 100,000 topics the newest papers are looked through, and it says so', async () => {
  await draw();
  await graph.run(`MATCH (paper:Paper {key: 'test:p2'})-[:HAS_TOPIC]->(topic:Topic {key: 'test:vision'})
    UNWIND range(1, 100000) AS i CREATE (paper)-[:HAS_TOPIC]->(topic)`);
  const { edges, truncation } = await asked('models');
  expect(edges).toEqual([{ paperCount: 1, node: { name: 'vision' } }]);
  expect(truncation).toEqual({ examined: 1, available: 2, note: expect.stringMatching(/newest papers/) });
});

test.each([
  ['is walked', 1],
  ['is sought among the newest papers, where it is broad', 3],
])('of a topic of more than 10,000 papers, which %s, the newest are looked through', async (_, times) => {
  await draw();
  await graph.draw(on(paper('citing', { year: 2023, cites: ['p1'] }), vision));
  await graph.run(
    `MATCH (models:Topic {key: 'test:models'}), (ethics:Topic {key: 'test:ethics'})
    UNWIND range(1, 10001) AS i
    CREATE (paper:Paper:Full {key: 'test:many' + i, sortDate: '2000-01-01', heldCitationCount: 0})-[:HAS_TOPIC]->(ethics)
    WITH paper, models UNWIND range(1, $in.times) AS time
    CREATE (paper)-[:HAS_TOPIC]->(models)`,
    { times },
  );
  const { data, errors } = await graph.ask(`{ topic(id: "test:models") {
    flow { topic { name } truncation { examined available note } }
    cooccurringTopics { truncation { examined available note } edges { paperCount node { name } } } } }`);
  expect(errors).toBeUndefined();
  const truncation = { examined: 10_000, available: null, note: expect.stringMatching(/10,000/) };
  expect(data!.topic).toEqual({
    flow: [{ topic: { name: 'vision' }, truncation }],
    cooccurringTopics: {
      truncation,
      edges: [
        { paperCount: 9_998, node: { name: 'ethics' } },
        { paperCount: 2, node: { name: 'vision' } },
        { paperCount: 1, node: { name: 'learning' } },
      ],
    },
  });
});
