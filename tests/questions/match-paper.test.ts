import { describe, expect, test } from '@jest/globals';
import type { PaperRecord } from '../../ingest/record.ts';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

type Args = { title: string; year?: number; firstAuthor?: string; minScore?: number };

const match = (args: Args) =>
  graph.ask(
    `query ($title: String!, $year: Int, $firstAuthor: String, $minScore: Float! = 0.8) {
      matchPaper(title: $title, year: $year, firstAuthor: $firstAuthor, minScore: $minScore) { matchScore paper { id title year } }
    }`,
    args,
  );

/** The title that wins, null below the score. */
const won = async (args: Args) => (await match(args)).data?.matchPaper?.paper.title ?? null;
const scored = async (args: Args): Promise<number> => (await match(args)).data?.matchPaper?.matchScore;

const SPARSE = 'Sparse autoencoders: interpreting “naïve” models – a survey';
const DEEP = 'Understanding deep networks, step by step';

const draw = (...more: PaperRecord[]) =>
  graph.draw(paper(SPARSE), paper(DEEP, { cites: ['Deep nets'] }), ...more);

test.each([
  ['as it is', SPARSE],
  ['in another case', SPARSE.toUpperCase()],
  ['without punctuation', 'sparse autoencoders interpreting naïve models a survey'],
  ['without diacritics', 'Sparse autoencoders: interpreting naive models: a survey'],
  ['with decomposed ones', SPARSE.normalize('NFD')],
  ['with markup', 'Sparse <i>autoencoders</i>: interpreting “naïve” models – a survey'],
])('%s: the same title, score 1', async (_how, title) => {
  await draw();
  expect((await match({ title })).data?.matchPaper).toMatchObject({
    matchScore: 1,
    paper: { title: SPARSE },
  });
});

test.each([
  ['a word left out', 'Sparse autoencoders: interpreting models – a survey'],
  ['slips', 'Sprase autoencoder: interpretting naive models a survey'],
  ['a slip in every longer word', 'Understandin deeep netwoks, step by step'],
])('%s: the right paper, below 1', async (_how, title) => {
  await draw();
  const { data } = await match({ title });
  expect([SPARSE, DEEP]).toContain(data?.matchPaper.paper.title);
  expect(data?.matchPaper.matchScore).toBeGreaterThan(0.8);
  expect(data?.matchPaper.matchScore).toBeLessThan(1);
});

test.each([
  ['held with a subtitle', 'Learning to read minds: a study of crows', 'Learning to read minds'],
  ['held without one', 'Learning to read minds', 'Learning to read minds. A study of crows'],
])('%s: the main title scores 0.9', async (_how, held, title) => {
  await draw(paper(held));
  expect((await match({ title })).data?.matchPaper).toMatchObject({
    matchScore: 0.9,
    paper: { title: held },
  });
});

test('two subtitles of one main title are two papers; a short main title says nothing', async () => {
  await draw(
    paper('Learning to read minds: a study of crows'),
    paper('Crows: how corvids learn to use tools'),
  );
  expect(await won({ title: 'Learning to read minds: foundations in primates, apes and men' })).toBeNull();
  expect(await won({ title: 'Crows' })).toBeNull();
});

test.each(['Quantum error correction on a lattice', 'Sparse matrices', 'zzz', 'Deep nets'])(
  'what is not held is null: %s',
  async (title) => {
    await draw();
    const { data, errors } = await match({ title });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ matchPaper: null });
  },
);

test('minScore decides; 0 gives the nearest there is', async () => {
  await draw();
  const title = 'Deep networks';
  const nearest = await scored({ title, minScore: 0 });
  expect(nearest).toBeGreaterThan(0.2);
  expect(nearest).toBeLessThan(0.8);
  expect(await won({ title, minScore: nearest })).toBe(DEEP);
  expect(await won({ title, minScore: nearest + 0.001 })).toBeNull();
});

describe('year and first author', () => {
  const title = 'Learning to read minds of crows';
  const by = (name: string, rawAuthorName?: string): Pick<PaperRecord, 'authors'> => ({
    authors: [
      { ids: [], name, rawAuthorName },
      { ids: [], name: 'Second Author' },
    ],
  });
  const early = { ...paper('early', { year: 2001 }), title, ...by('Haiyan Zhao') };
  const late = { ...paper('late', { year: 2020 }), title, ...by('José García', 'J. Garcia-Lopez') };

  test.each([
    [{ year: 2001 }, 2001],
    [{ year: 2020 }, 2020],
    [{ year: 2021 }, 2020],
    [{ firstAuthor: 'Haiyan Zhao' }, 2001],
    [{ firstAuthor: 'Zhao, H.' }, 2001],
    [{ firstAuthor: 'Zhao H' }, 2001],
    [{ firstAuthor: 'garcia' }, 2020],
    [{ firstAuthor: 'Lopez, J.' }, 2020],
    [{ firstAuthor: 'Zhao', year: 2020, minScore: 0.5 }, 2001],
  ])('of two papers with one title, by %j', async (known, year) => {
    await draw(early, { ...late, citationCount: year === 2001 ? 9 : 0 });
    const expected = 'firstAuthor' in known && 'year' in known ? [2001, 2020] : [year];
    const { data } = await match({ title, ...known });
    expect(expected).toContain(data?.matchPaper.paper.year);
    if (expected.length === 1) expect(data?.matchPaper.matchScore).toBe(1);
  });

  test('the score moves as the description says, and not by what is unknown', async () => {
    await draw(early);
    const rough = 'Learning to reed minds of a crow';
    const alone = await scored({ title: rough });
    const up = (score: number) => score + (1 - score) / 4;
    expect(await scored({ title: rough, year: 2001 })).toBeCloseTo(up(alone));
    expect(await scored({ title: rough, year: 2001, firstAuthor: 'Zhao' })).toBeCloseTo(up(up(alone)));
    expect(await scored({ title: rough, year: 2002 })).toBe(alone);
    expect(await scored({ title, year: 1990 })).toBeCloseTo(0.9);
    expect(await scored({ title, year: 1990, firstAuthor: 'Second Author' })).toBeCloseTo(0.81);
    await graph.run("MATCH (p {key: 'test:early'})<-[at:AUTHORED]-() REMOVE p.year DELETE at");
    expect(await scored({ title: rough, year: 1990, firstAuthor: 'Nobody' })).toBe(alone);
  });
});

test('equal titles, nothing else known: the more cited one', async () => {
  await draw(
    { ...paper('one'), title: 'Editorial' },
    { ...paper('two'), title: 'Editorial', citationCount: 3, year: 9 },
  );
  expect((await match({ title: 'editorial' })).data?.matchPaper.paper.year).toBe(9);
});

test('thirty titles in one request are one statement', async () => {
  await draw();
  const asked = Array.from(
    { length: 30 },
    (_, i) => `m${i}: matchPaper(title: "deep network ${i}", minScore: 0) { paper { title } }`,
  );
  const { data, counts } = await graph.ask(`{ ${asked.join(' ')} }`);
  expect(Object.values(data!)).toEqual(asked.map(() => ({ paper: { title: DEEP } })));
  expect(counts.statements).toBe(1);
});

test.each([
  ['title', { title: '' }],
  ['title', { title: ' — ?! ' }],
  ['title', { title: 'a'.repeat(1_001) }],
  ['minScore', { title: 'a', minScore: 1.1 }],
  ['minScore', { title: 'a', minScore: -1 }],
])('%s is refused: %j', async (argument, args) => {
  const { data, errors, counts } = await match(args);
  expect(data).toEqual({ matchPaper: null });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(counts.statements).toBe(0);
});

test.each([
  'deep AND (',
  'title:deep^9',
  'deep~9 networks*',
  '"deep\\',
  'a b c d e f g h i j k l m '.repeat(38),
  '深層学習の'.repeat(200),
  'networks understanding '.repeat(43),
])('no character is special, and no length too much for the index: %s', async (title) => {
  await draw(paper('深層学習の基礎'));
  expect((await match({ title })).errors).toBeUndefined();
});

test('in a script without blanks', async () => {
  const title = '深層学習の基礎と応用に関する調査研究';
  await draw(paper(title));
  expect(await won({ title: title.replace('応', '應') })).toBe(title);
});
