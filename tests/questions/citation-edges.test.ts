import { expect, test } from '@jest/globals';
import type { PaperRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const byline = (...names: string[]): PaperRecord['authors'] =>
  names.map((name) => (name.startsWith('id:') ? { ids: [own(name)], name } : { ids: [], name }));

test('what a citation carries, from both ends: unknown is null, none is empty', async () => {
  await graph.draw(
    {
      ...paper('a', { year: 2021 }),
      references: [
        { id: own('c'), contexts: ['As in [1].'], intents: ['METHODOLOGY', 'RESULT'], isInfluential: true },
        { id: own('d'), contexts: [], intents: [], isInfluential: false },
      ],
    },
    paper('b', { year: 2020, cites: ['c'] }),
  );
  const edge = 'node { title } contexts intents isInfluential';
  const { data, errors } = await graph.ask(`{
    c: paper(id: "test:c") { citations { edges { ${edge} } } }
    a: paper(id: "test:a") { references(where: { isPlaceholder: true }) { edges { ${edge} } } }
  }`);
  expect(errors).toBeUndefined();
  const stated = { contexts: ['As in [1].'], intents: ['METHODOLOGY', 'RESULT'], isInfluential: true };
  expect(data?.c.citations.edges).toEqual([
    { node: { title: 'a' }, ...stated },
    { node: { title: 'b' }, contexts: null, intents: null, isInfluential: null },
  ]);
  expect(data?.a.references.edges).toEqual([
    { node: { title: null }, ...stated },
    { node: { title: null }, contexts: [], intents: [], isInfluential: false },
  ]);
});

test('addedAt is the time at which the graph first held the citation', async () => {
  const asked = `{ paper(id: "test:cited") { citations(orderBy: OLDEST) { edges { addedAt node { title } } } } }`;
  const before = Date.now();
  await graph.draw(paper('cited'), paper('a', { year: 2020, cites: ['cited'] }));
  const first = await graph.ask(asked);
  const [a] = first.data!.paper.citations.edges;
  expect(Date.parse(a.addedAt)).toBeGreaterThanOrEqual(before);
  await graph.draw(
    paper('a', { year: 2020, cites: ['cited'] }),
    paper('b', { year: 2021, cites: ['cited'] }),
  );
  const second = await graph.ask(asked);
  const [again, b] = second.data!.paper.citations.edges;
  expect(again).toEqual(a);
  expect(Date.parse(b.addedAt)).toBeGreaterThan(Date.parse(a.addedAt));
});

test.each<[boolean | null, string, PaperRecord['authors'], PaperRecord['authors']]>([
  [true, 'an author on both bylines', byline('id:zhao', 'Li'), byline('id:du', 'id:zhao')],
  [false, 'none, and somebody known on each', byline('id:zhao', 'Li'), byline('id:du', 'Li')],
  [null, 'only names on one', byline('id:zhao'), byline('Li', 'Zhao')],
  [null, 'only names on both', byline('Li'), byline('Li')],
  [null, 'no byline on one', byline('id:zhao'), null],
  [null, 'an empty byline on one', byline('id:zhao'), []],
])('isSelfCitation is %j: %s', async (isSelfCitation, _, citing, cited) => {
  await graph.draw(
    { ...paper('cited'), authors: cited },
    { ...paper('citing', { cites: ['cited'] }), authors: citing },
  );
  const { data } = await graph.ask(`{
    cited: paper(id: "test:cited") {
      citations { edges { isSelfCitation } }
      sharing: citations(where: { sharesAuthors: true }) { totalCount }
      notSharing: citations(where: { sharesAuthors: false }) { totalCount }
    }
    citing: paper(id: "test:citing") { references { edges { isSelfCitation } } }
  }`);
  expect(data).toEqual({
    cited: {
      citations: { edges: [{ isSelfCitation }] },
      sharing: { totalCount: isSelfCitation === true ? 1 : 0 },
      notSharing: { totalCount: isSelfCitation === false ? 1 : 0 },
    },
    citing: { references: { edges: [{ isSelfCitation }] } },
  });
});

test('a paper that refers to itself does not cite itself', async () => {
  const { selfReferences } = await graph.draw(paper('a', { cites: ['a', 'b'] }));
  const { data } = await graph.ask(
    '{ paper(id: "test:a") { citations { totalCount } references { totalCount } } }',
  );
  expect(selfReferences).toBe(1);
  expect(data?.paper).toEqual({ citations: { totalCount: 0 }, references: { totalCount: 1 } });
});
