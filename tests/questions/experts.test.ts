import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const about = (name: string) => ({
  topics: [{ topic: { id: own(name), name, scheme: 'test' }, isPrimary: true }],
});

/** Zhao and yang wrote the survey; chen wrote with yang of late, wang with zhao long ago. */
const draw = () =>
  graph.draw(
    paper('survey', { year: 2020, authors: ['zhao', 'yang'], cites: ['old', 'far'], ...about('t') }),
    paper('old', { year: 2015, authors: ['du'], ...about('t') }),
    paper('far', { year: 2014, authors: ['li', 'du', 'li'] }),
    paper('c1', { year: 2021, authors: ['wang', 'li'], cites: ['survey'], ...about('u') }),
    paper('c2', { year: 2022, authors: ['yang', 'chen'], cites: ['survey'], ...about('t') }),
    paper('joint', { year: 2016, authors: ['zhao', 'wang'] }),
    paper('apart', { year: 2022, authors: ['xu'], cites: ['c1'], ...about('t') }),
  );

const asked = async (
  args = '',
  set = 'ids: ["test:survey"]',
  fields = 'edges { score node { name } evidence { title } }',
) => {
  const { data, errors, counts } = await graph.ask(`{ experts(for: { ${set} } ${args}) { ${fields} } }`);
  expect(errors).toBeUndefined();
  return { ...data!.experts, statements: counts.statements };
};

const experts = async (...args: Parameters<typeof asked>) =>
  (await asked(...args)).edges.map(({ node, score, evidence }: any) => [
    node.name,
    score,
    evidence.map(({ title }: any) => title).join(' '),
  ]);

test('by the papers that cite it or that it cites, those of its topic twice, without who wrote with its authors', async () => {
  await draw();
  expect(await experts()).toEqual([
    ['du', 3, 'old far'], // old is cited and about t: 2; far is cited: 1
    ['li', 2, 'c1 far'],
    ['wang', 1, 'c1'],
  ]);
});

test('how long ago a joint paper ties two authors, and nobody left out', async () => {
  await draw();
  expect(await experts('noJointPaperWithinYears: 6')).toEqual([
    ['du', 3, 'old far'],
    ['li', 2, 'c1 far'],
  ]);
  expect(await experts('noJointPaperWithinYears: null')).toEqual([
    ['du', 3, 'old far'],
    ['chen', 2, 'c2'],
    ['li', 2, 'c1 far'],
    ['yang', 2, 'c2'],
    ['wang', 1, 'c1'],
  ]);
});

test('of several papers each counts by its share of them', async () => {
  await draw();
  expect(await experts('', 'ids: ["test:survey", "test:old"]')).toEqual([
    ['li', 1, 'c1 far'],
    ['wang', 0.5, 'c1'],
  ]);
  expect(
    await experts('noJointPaperWithinYears: null, first: 1', 'ids: ["test:survey", "test:old"]'),
  ).toEqual([
    ['chen', 1.5, 'c2'], // cites one of two, and both have its topic
  ]);
});

test('of any set, page by page, in two statements', async () => {
  await draw();
  const set = 'citing: "test:old"';
  expect(await experts('', set)).toEqual(await experts());
  const fields = 'totalCount truncation { note } nodes { name } pageInfo { endCursor hasNextPage }';
  const first = await asked('first: 2', set, fields);
  expect([first.totalCount, first.truncation, first.nodes]).toEqual([
    3,
    null,
    [{ name: 'du' }, { name: 'li' }],
  ]);
  const rest = await asked(`first: 2, after: "${first.pageInfo.endCursor}"`, set, fields);
  expect([rest.nodes, rest.pageInfo.hasNextPage]).toEqual([[{ name: 'wang' }], false]);
  expect((await asked('', set)).statements).toBe(2);
});

const LIMITED = 'truncation { examined available note } nodes { name }';

test('of more than 100,000 citations the papers of the set with the fewest are looked at, and it says so', async () => {
  await draw();
  await graph.run(
    `MATCH (paper:Paper) WHERE paper.key IN ['test:old', 'test:c1'] SET paper.heldCitationCount = 50000`,
  );
  const three = 'ids: ["test:survey", "test:old", "test:c1"]';
  const { truncation, nodes } = await asked('', three, LIMITED);
  // The survey has five, each of the others 50,000 and one or two more.
  expect(truncation).toEqual({
    examined: 2,
    available: 3,
    note: expect.stringMatching(/fewest citations/),
  });
  expect(nodes).toEqual([{ name: 'li' }, { name: 'wang' }]);
});

test('around one paper with more than 50,000 citations the newest of these are looked at', async () => {
  await draw();
  await graph.run(`MATCH (survey:Paper {key: 'test:survey'}) SET survey.heldCitationCount = 60000
    WITH survey UNWIND range(1, 50000) AS i
    CREATE (:Paper:Full {key: 'test:n' + i, sortDate: CASE i WHEN 1 THEN '2021-06-01' ELSE '2023-01-01' END})-[:CITES]->(survey)`);
  // Of the drawn ones only c2 is newer than the oldest of these.
  const { truncation, nodes } = await asked('noJointPaperWithinYears: null', 'ids: ["test:survey"]', LIMITED);
  expect(truncation).toEqual({ examined: 1, available: null, note: expect.stringMatching(/the newest/) });
  expect(nodes).toEqual([{ name: 'chen' }, { name: 'yang' }]);
});

test('so many cite it, and so many wrote with its authors, that both at once would take too much memory', async () => {
  await draw();
  await graph.run(`MATCH (survey:Paper {key: 'test:survey'})<-[:AUTHORED {position: 1}]-(zhao)
    SET survey.heldCitationCount = 50002
    CREATE (zhao)-[:AUTHORED {position: 1}]->(large:Paper:Full {key: 'test:large', year: 2022, sortDate: '2022-01-01'})
    FOREACH (i IN range(1, 500) | CREATE (:Author {key: 'test:with' + i, name: 'with'})-[:AUTHORED {position: i + 1}]->(large))
    FOREACH (i IN range(1, 50000) | CREATE (:Paper:Full {key: 'test:n' + i, sortDate: '2010-01-01'})-[:CITES]->(survey))`);
  expect(await experts()).toEqual([
    ['du', 3, 'old far'],
    ['li', 2, 'c1 far'],
    ['wang', 1, 'c1'],
  ]);
});

test.each([
  ['for: { ids: ["test:none"] }', 'for.ids'],
  ['for: { ids: [] }', 'for.ids'],
  ['for: { ids: ["test:survey"] }, noJointPaperWithinYears: -1', 'noJointPaperWithinYears'],
  ['for: { ids: ["test:survey"] }, noJointPaperWithinYears: 101', 'noJointPaperWithinYears'],
])('experts(%s) is refused', async (args, argument) => {
  await draw();
  const { errors } = await graph.ask(`{ experts(${args}) { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
