import { expect, test } from '@jest/globals';
import type { PaperRecord, TopicRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const topic = (name: string, level: number | null, ...broader: TopicRecord[]): TopicRecord => ({
  id: own(name),
  name,
  scheme: 'test',
  level,
  broader,
});
const learning = topic('learning', 0);
const models = topic('models', 1, learning);
const [vision, ethics] = [topic('vision', null), topic('ethics', null)];

const on = (record: PaperRecord, ...topics: TopicRecord[]): PaperRecord => ({
  ...record,
  topics: topics.map((topic) => ({ topic })),
});

/** Learning is the topic of `old`, `young` and `both`, of the latter two by models below it. */
const draw = () =>
  graph.draw(
    on(paper('old', { year: 2018, cites: ['book'] }), learning),
    on(paper('young', { year: 2020, cites: ['old', 'book'] }), models),
    on(paper('both', { year: 2019 }), models, vision, learning),
    on(paper('eye', { year: 2021, cites: ['old', 'both'] }), vision, ethics),
    on(paper('ear', { year: 2023, cites: ['old'] }), vision),
    on(paper('undated', { cites: ['young'] }), ethics),
    on(paper('book', { year: 2000, cites: ['ancient'] }), ethics),
    paper('ancient', { year: 1990 }),
  );

const asked = async (args: string, of = 'learning') => {
  const { data, errors } = await graph.ask(`{ topic(id: "test:${of}") {
    flow${args} { topic { name } citationCount countsByYear { year citationCount paperCount } truncation { examined available note } } } }`);
  expect(errors).toBeUndefined();
  return data!.topic.flow;
};

const counts = async (args: string, of?: string) =>
  (await asked(args, of)).map(({ topic, citationCount }: any) => [topic.name, citationCount]);

test('the topics of the papers that cite it and those below it; what stays within is its own', async () => {
  await draw();
  expect(await counts('')).toEqual([
    ['ethics', 3],
    ['vision', 3],
    ['models', 1],
  ]);
  expect(await counts('', 'models')).toEqual([
    ['ethics', 2],
    ['vision', 1],
  ]);
});

test('by the years of the citing papers, years without a citation included, up to the newest held', async () => {
  await draw();
  const [, flow] = await asked('');
  expect([flow.topic.name, flow.truncation]).toEqual(['vision', null]);
  expect(flow.countsByYear).toEqual([
    { year: 2021, citationCount: 2, paperCount: null },
    { year: 2022, citationCount: 0, paperCount: null },
    { year: 2023, citationCount: 1, paperCount: null },
  ]);
  const [undated] = await asked('(first: 1)');
  expect([undated.topic.name, undated.citationCount]).toEqual(['ethics', 3]);
  expect(undated.countsByYear.map(({ citationCount }: any) => citationCount)).toEqual([2, 0, 0]);
});

test('where what it cites comes from, by the years of its own papers; and both ways', async () => {
  await draw();
  expect(await counts('(direction: REFERENCES)')).toEqual([
    ['ethics', 2],
    ['learning', 1],
  ]);
  expect(await counts('(direction: BOTH)')).toEqual([
    ['ethics', 5],
    ['vision', 3],
    ['learning', 1],
    ['models', 1],
  ]);
  const [ethics] = await asked('(direction: REFERENCES, first: 1)');
  expect(ethics.countsByYear.filter(({ citationCount }: any) => citationCount)).toEqual([
    { year: 2018, citationCount: 1, paperCount: null },
    { year: 2020, citationCount: 1, paperCount: null },
  ]);
});

test('of some of the papers on the other side', async () => {
  await draw();
  expect(await counts('(where: { year: { from: 2022 } })')).toEqual([['vision', 1]]);
});

test('beyond 100,000 citations the newest papers of the topic are looked at, and it says so', async () => {
  await draw();
  await graph.run(`MATCH (old:Paper {key: 'test:old'}) SET old.heldCitationCount = 100001`);
  const flows = await asked('');
  expect(flows.map(({ topic, citationCount }: any) => [topic.name, citationCount])).toEqual([
    ['ethics', 2],
    ['vision', 1],
  ]);
  for (const { truncation } of flows)
    expect(truncation).toEqual({ examined: 2, available: 3, note: expect.stringMatching(/newest papers/) });
  expect((await asked('(direction: REFERENCES)')).map(({ truncation }: any) => truncation)).toEqual([
    null,
    null,
  ]);
});

test.each([
  ['first: 0', 'first'],
  ['first: 101', 'first'],
  ['where: { sharesAuthors: true }', 'where.sharesAuthors'],
])('flow(%s) is refused', async (args, argument) => {
  await draw();
  const { errors } = await graph.ask(`{ topic(id: "test:models") { flow(${args}) { citationCount } } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});

test('for all topics of a paper it is one statement', async () => {
  await draw();
  const { data, counts } = await graph.ask(`{ paper(id: "test:both") { topics { nodes { name
    flow { topic { name } citationCount } cooccurringTopics { nodes { name } } } } } }`);
  expect(data!.paper.topics.nodes.map(({ name, flow }: any) => [name, flow.length])).toEqual([
    ['learning', 3],
    ['models', 2],
    ['vision', 2],
  ]);
  expect(counts.statements).toBe(4);
});
