import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** Titles of the citations of `hub` that match. */
async function citing(where: unknown) {
  const { data, errors } = await graph.ask(
    'query ($where: PaperFilter) { paper(id: "test:hub") { citations(where: $where, orderBy: TITLE) { totalCount nodes { title } } } }',
    { where },
  );
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data!.paper.citations;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ title }: { title: string }) => title);
}

const refusalOf = async (where: unknown) => {
  const { data, errors } = await graph.ask(
    'query ($where: PaperFilter) { paper(id: "test:hub") { citations(where: $where) { totalCount nodes { title } } } }',
    { where },
  );
  expect(data).toEqual({ paper: { citations: null } });
  return errors!.map(({ message, extensions }) => ({ message, ...extensions }));
};

/** Zhao and Du wrote `hub`; in 2020 Du wrote `joint` with Li. */
const drawClose = () =>
  graph.draw(
    paper('hub', { year: 2015, authors: ['zhao', 'du'] }),
    paper('joint', { year: 2020, authors: ['du', 'li'] }),
    paper('own', { year: 2024, authors: ['zhao', 'wu'], cites: ['hub'] }),
    paper('in the year', { year: 2020, authors: ['wu', 'li'], cites: ['hub'] }),
    paper('five years on', { year: 2025, authors: ['li'], cites: ['hub'] }),
    paper('six years on', { year: 2026, authors: ['li'], cites: ['hub'] }),
    paper('before they met', { year: 2019, authors: ['li'], cites: ['hub'] }),
    paper('strangers', { year: 2024, authors: ['chen'], cites: ['hub'] }),
    paper('no year', { authors: ['li'], cites: ['hub'] }),
    paper('no byline', { year: 2024, cites: ['hub'] }),
    { ...paper('nobody known', { year: 2024, cites: ['hub'] }), authors: [{ ids: [], name: 'Li' }] },
  );

test('independence: the same people, people close to them, others, and what cannot be told', async () => {
  await drawClose();
  expect(await citing({ independence: ['SELF'] })).toEqual(['own']);
  expect(await citing({ independence: ['CLOSE'] })).toEqual(['five years on', 'in the year']);
  expect(await citing({ independence: ['INDEPENDENT'] })).toEqual([
    'before they met',
    'six years on',
    'strangers',
  ]);
  expect(await citing({ independence: ['UNKNOWN'] })).toEqual(['no byline', 'no year', 'nobody known']);
  expect(await citing({ not: { independence: ['SELF', 'CLOSE', 'INDEPENDENT', 'UNKNOWN'] } })).toEqual([]);
});

test('independence of a reference counts by the year of the paper that cites', async () => {
  await graph.draw(
    paper('citer', { year: 2024, authors: ['li'], cites: ['near', 'far'] }),
    paper('near', { year: 2000, authors: ['du'] }),
    paper('far', { year: 2000, authors: ['wu'] }),
    paper('joint', { year: 2019, authors: ['du', 'li'] }),
    paper('long ago', { year: 2018, authors: ['wu', 'li'] }),
  );
  const { data } = await graph.ask(
    '{ paper(id: "test:citer") { references(orderBy: TITLE) { edges { independence node { title } } } } }',
  );
  expect(data!.paper.references.edges).toEqual([
    { independence: 'INDEPENDENT', node: { title: 'far' } },
    { independence: 'CLOSE', node: { title: 'near' } },
  ]);
});

test('an id is taken in any spelling, and one that is not held is named', async () => {
  await graph.draw(
    paper('hub'),
    paper('a', { cites: ['hub', 'b'], authors: ['zhao'] }),
    paper('b', { cites: ['hub'], ids: [{ kind: 'doi', value: '10.1000/b' }] }),
  );
  expect(await citing({ cites: { atLeast: { of: { ids: ['https://doi.org/10.1000/B'] } } } })).toEqual(['a']);
  expect(await citing({ authorIds: ['test:zhao'] })).toEqual(['a']);
  expect(await refusalOf({ not: { authorIds: ['test:zhao', 'test:nobody'] } })).toEqual([
    {
      message: 'where.authorIds has "test:nobody", and no author of that id is held.',
      code: 'BAD_USER_INPUT',
      argument: 'where.authorIds',
    },
  ]);
  const inSet = { cites: { noneOf: { citing: '10.1000/unheld' } } };
  expect(await refusalOf(inSet)).toMatchObject([{ argument: 'where.cites.noneOf.citing' }]);
});

test('what needs a paper or a citation is refused at the root', async () => {
  for (const where of [
    { sharesAuthors: true },
    { independence: ['SELF'] },
    { intents: ['RESULT'] },
    { isInfluential: true },
  ]) {
    const { data, errors } = await graph.ask(
      'query ($where: PaperFilter) { searchPapers(where: $where) { nodes { id } } }',
      { where },
    );
    expect(data).toEqual({ searchPapers: null });
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: `where.${Object.keys(where)[0]}` } },
    ]);
  }
});

test('addedSince is of the citation in a list of citations, and of the paper elsewhere', async () => {
  await graph.draw(paper('hub'), paper('old'));
  const { data } = await graph.ask('{ graph { updatedAt } }');
  await graph.run('MATCH (p:Paper) SET p.addedAt = "2020-01-01T00:00:00.000Z"');
  await graph.draw(paper('old', { cites: ['hub'] }));
  await graph.run('MATCH ()-[c:CITES]->() SET c.addedAt = "2024-01-01T00:00:00.000Z"');
  expect(data).toBeDefined();
  expect(await citing({ addedSince: '2024-01-01T00:00:00Z' })).toEqual(['old']);
  expect(await citing({ addedSince: '2024-01-01T01:00:01+01:00' })).toEqual([]);
  const root = await graph.ask(
    '{ searchPapers(where: {addedSince: "2021-01-01T00:00:00Z"}) { totalCount } }',
  );
  expect(root.data).toEqual({ searchPapers: { totalCount: 0 } });
});

test('a date that the calendar has not is refused, and says what is allowed', async () => {
  for (const from of ['2023-02-29', '2023-13', '23', 2023, 'May 2023']) {
    const { errors } = await graph.ask(
      'query ($from: PartialDate) { searchPapers(where: {publicationDate: {from: $from}}) { totalCount } }',
      { from },
    );
    expect(errors![0]!.message).toContain('A PartialDate is a day, month or year such as 2024-02-16');
  }
});

test('a list in a list in a list, each with a filter of its own', async () => {
  const topics = [{ topic: { id: own('deep'), name: 'deep', scheme: 'test' } }];
  await graph.draw(
    paper('hub'),
    paper('a', { year: 2020, cites: ['hub'], authors: ['zhao'] }),
    { ...paper('zhao 2', { year: 2022, authors: ['zhao'], cites: ['hub'] }), topics },
    paper('zhao 3', { year: 2023, authors: ['zhao'] }),
  );
  const { data, counts } = await graph.ask(
    `{ paper(id: "test:hub") { citations(where: {year: {to: 2021}}) { nodes { title authors { nodes {
      papers(where: {topicIds: ["test:deep"], cites: {atLeast: {of: {ids: ["test:hub"]}}}}) { totalCount nodes { title } } } } } } } }`,
  );
  expect(data!.paper.citations.nodes).toEqual([
    { title: 'a', authors: { nodes: [{ papers: { totalCount: 1, nodes: [{ title: 'zhao 2' }] } }] } },
  ]);
  // Look-ups of papers and of the topic, citations, authors, papers and their count.
  expect(counts.statements).toBe(6);
});
