import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/**
 * `liked` has two references. `near` has one of them, of two, and is cited with it by `citing`, which alone cites either. So by
 * hand: coupling 1 / √(2 × 2) = 0.5, co-citation 1 / √(1 × 1) = 1, and the score is their average, 0.75. `same` has both
 * references: coupling 2 / √(2 × 2) = 1, score 0.5. `bad` has the other reference of `near`, as its only one: they are alike by
 * 1 / √(2 × 1), and a fifth of half of that is 0.0707.
 */
const draw = () =>
  graph.draw(
    paper('liked', { year: 2020, cites: ['r1', 'r2'] }),
    paper('near', { year: 2021, cites: ['r1', 'x'] }),
    paper('same', { year: 2022, cites: ['r1', 'r2'] }),
    paper('bad', { year: 2021, cites: ['x'] }),
    paper('citing', { year: 2023, cites: ['liked', 'near'] }),
    paper('far', { year: 2023, cites: ['citing', 'y'] }),
  );

const ROWS =
  'totalCount edges { score node { title } reasons { method score evidenceCount papers(first: 2) { id title } } }';
const asked = async (args = '', fields = ROWS, of = '{ ids: ["test:liked"] }') => {
  const { data, errors, counts } = await graph.ask(
    `{ paperSet(of: ${of}) { recommendedPapers${args} { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return { ...data!.paperSet.recommendedPapers, statements: counts.statements };
};
const scores = ({ edges }: any) => edges.map(({ score, node }: any) => `${node.title} ${score}`);

test('papers alike by references and by citing papers, the most alike first, and why', async () => {
  await draw();
  const list = await asked();
  expect(list.totalCount).toBe(2);
  expect(scores(list)).toEqual(['near 0.75', 'same 0.5']);
  expect(list.edges[0].reasons).toMatchObject([
    { method: 'CO_CITATION', score: 1, evidenceCount: 1, papers: [{ title: 'citing' }] },
    { method: 'COUPLING', score: 0.5, evidenceCount: 1, papers: [{ title: null }] },
  ]);
  expect(list.edges[1].reasons).toMatchObject([{ method: 'COUPLING', score: 1, evidenceCount: 2 }]);
});

test('against what is disliked, which is never recommended itself', async () => {
  await draw();
  expect(scores(await asked('(disliked: { ids: ["test:bad"] })'))).toEqual(['near 0.679289322', 'same 0.5']);
  expect(scores(await asked('(disliked: { citedBy: "test:citing" })'))).toEqual(['same 0.425']);
});

test('over several papers it is the average, and a filter and a page are those of any list', async () => {
  await draw();
  const both = '{ ids: ["test:liked", "test:far"] }';
  expect(scores(await asked('', ROWS, both))).toEqual(['near 0.375', 'same 0.25']);
  expect(
    await asked('(where: { year: { from: 2022 } }, first: 1)', 'totalCount nodes { title }'),
  ).toMatchObject({
    totalCount: 1,
    nodes: [{ title: 'same' }],
  });
});

test('a look-up of the set, the list and its length', async () => {
  await draw();
  expect((await asked()).statements).toBe(3);
});

const NOTE =
  'Of the papers between, those that lead to the fewest others are preferred: as many as lead to 100,000 in all, around the papers with the fewest citations and references, as many as have 100,000 of these.';

test('beyond 100,000 citations the papers between that lead to the fewest are looked through', async () => {
  await draw();
  await graph.run(`MATCH (r:Paper {key: 'test:r1'}) SET r.heldCitationCount = 100000`);
  const list = await asked('', `truncation { examined available note } ${ROWS}`);
  expect(list.truncation).toEqual({ examined: 2, available: 3, note: NOTE });
  expect(scores(list)).toEqual(['near 0.5', 'same 0.25']);
});

test('a disliked set that is given by something not held is refused', async () => {
  await draw();
  const { errors } = await graph.ask(
    '{ paperSet(of: { ids: ["test:liked"] }) { recommendedPapers(disliked: { authorId: "test:nobody" }) { totalCount } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'disliked.authorId' } }]);
  const unknown = await graph.ask(
    '{ paperSet(of: { ids: ["test:liked"] }) { recommendedPapers(disliked: { ids: ["test:bad", "test:none"] }) { totalCount } } }',
  );
  expect(unknown.errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'disliked.ids' } },
  ]);
  expect(unknown.errors![0]!.message).toContain('"test:none"');
});
