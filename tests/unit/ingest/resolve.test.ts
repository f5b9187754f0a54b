import { describe, expect, test } from '@jest/globals';
import { isCompatible } from '../../../ingest/bylines.ts';
import type { PaperRecord } from '../../../ingest/record.ts';
import { resolvePaper } from '../../../ingest/resolve.ts';
import { addRecord, fromRow, type Told, tell, toRow, without } from '../../../ingest/told.ts';
import { wordingOf, wordingText } from '../../../ingest/wording.ts';

const doi = { kind: 'doi', value: '10.1000/a' };
const id = (value: string) => ({ kind: 'openalex', value });

/** What is told when these sources say this, one import after the other. */
const told = (...said: [source: string, record: Partial<PaperRecord>][]): Told[] =>
  said.reduce<Told[]>(
    (all, [source, record], i) =>
      tell(all, { source, id: 'doi:10.1000/a', run: i + 1 }, { ids: [doi], ...record }, addRecord),
    [],
  );
const seen = (...said: [source: string, record: Partial<PaperRecord>][]) =>
  resolvePaper(told(...said))!.record;

describe('what is seen of a paper', () => {
  test('the word of own sources counts first, the last imported before the others; then the registries in order', () => {
    const all: [string, Partial<PaperRecord>][] = [
      ['semantic-scholar', { title: 'S', abstract: 's', url: 's', language: 's' }],
      ['lab', { title: 'Lab' }],
      ['openalex', { title: 'O', abstract: 'o', url: 'o' }],
      ['library', { title: 'Library' }],
      ['crossref', { title: 'C', abstract: 'c' }],
    ];
    expect(seen(...all)).toMatchObject({ title: 'Library', abstract: 'o', url: 'o', language: 's' });
    expect(seen(...all.toReversed())).toMatchObject({ title: 'Lab', abstract: 'o', url: 'o', language: 's' });
  });

  test('a day refines a year and never contradicts it', () => {
    expect(
      seen(['lab', { year: 2020 }], ['openalex', { year: 2020, publicationDate: '2020-05-06' }]),
    ).toMatchObject({
      year: 2020,
      publicationDate: '2020-05-06',
    });
    expect(
      seen(['lab', { year: 2020 }], ['openalex', { year: 2019, publicationDate: '2019-05-06' }]),
    ).toMatchObject({
      year: 2020,
      publicationDate: null,
    });
  });

  test('a newer record of a source replaces its values, and each list that it gives; parts told apart stay', () => {
    const first = { title: 'One', year: 2001, references: [{ id: id('W1') }, { id: id('W2') }], topics: [] };
    const part = { isPartial: true, abstract: 'A', references: [{ id: id('W3') }] };
    expect(
      seen(
        ['openalex', first],
        ['openalex', part],
        ['openalex', { title: 'Two', references: [{ id: id('W2') }] }],
      ),
    ).toEqual({
      ids: [doi],
      title: 'Two',
      abstract: 'A',
      references: [{ id: id('W2') }, { id: id('W3') }],
      authors: null,
      topics: [],
      isPartial: false,
    });
  });

  test('the references of the first source that has any, the others apart', () => {
    const resolved = resolvePaper(
      told(
        ['crossref', { references: [{ id: doi }] }],
        ['openalex', { references: [{ id: id('W1') }] }],
        ['lab', { references: [] }],
      ),
    )!;
    expect([resolved.record.references, resolved.further]).toEqual([[{ id: id('W1') }], [{ id: doi }]]);
  });

  test('topics of each scheme from the first that has it', () => {
    const topic = (scheme: string, value: string) => ({
      topic: { id: { kind: scheme, value }, name: value, scheme },
    });
    expect(
      seen(
        ['openalex', { topics: [topic('t', 'o'), topic('c', 'o')] }],
        ['lab', { topics: [topic('t', 'l')] }],
      ).topics,
    ).toEqual([topic('t', 'l'), topic('c', 'o')]);
  });

  test('says where sources differ, and not where they only spell differently', () => {
    const { conflicts } = resolvePaper(
      told(
        ['openalex', { title: 'Cats & dogs.', year: 2020 }],
        ['crossref', { title: 'CATS & DOGS', year: 2019 }],
        ['semantic-scholar', { title: 'Birds', year: 2020 }],
      ),
    )!;
    expect(conflicts).toEqual([
      'title: "Cats & dogs." of openalex is shown, not "Birds" of semantic-scholar',
      'year: "2020" of openalex is shown, not "2019" of crossref',
    ]);
  });
});

describe('bylines', () => {
  const by = (...names: [string, ...{ kind: string; value: string }[]][]) => ({
    authors: names.map(([name, ...ids]) => ({ name, ids })),
  });
  const s2 = { kind: 's2', value: '7' };
  const [a1, a2] = [id('A1'), id('A2')];

  test('get the ids that another source has for the same people, place by place', () => {
    expect(
      seen(
        ['openalex', by(['Ann Bee', a1], ['C. Dee', a2])],
        ['semantic-scholar', by(['A. Bee', s2], ['Cleo Dee'])],
      ).authors,
    ).toEqual([
      { name: 'Ann Bee', ids: [a1, s2] },
      { name: 'C. Dee', ids: [a2] },
    ]);
  });

  test('stay as they are where the other is longer or names somebody else', () => {
    const mine: [string, Partial<PaperRecord>] = ['openalex', by(['Ann Bee', a1])];
    expect(seen(mine, ['semantic-scholar', by(['Ann Bee', s2], ['C. Dee'])]).authors).toEqual(
      by(['Ann Bee', a1]).authors,
    );
    expect(seen(mine, ['semantic-scholar', by(['Bo Bee', s2])]).authors).toEqual(by(['Ann Bee', a1]).authors);
  });

  test('somebody known by name alone gets a better ground', () => {
    const named = {
      authors: [{ name: 'Ann Bee', ids: [{ kind: 'lab', value: 'name:Ann Bee' }], identityByName: true }],
    };
    expect(seen(['lab', named], ['openalex', by(['Ann Bee', a1])]).authors).toEqual([
      { name: 'Ann Bee', ids: [a1] },
    ]);
  });

  test.each([
    ['Ann Bee', 'Bee, A.', true],
    ['Ann Mary Bee', 'A. Bee', true],
    ['J. Müller', 'Jürgen Muller', true],
    ['Ann Bee', 'Ann Dee', false],
    ['Ann Bee', 'Bo Bee', false],
    ['A. B.', 'A. B.', false],
    ['王小明', '王小明', true],
  ])('%s and %s: %s', (a, b, may) => {
    expect([isCompatible(a, b), isCompatible(b, a)]).toEqual([may, may]);
  });
});

describe('what is kept', () => {
  const withoutImport = (all: Told[], gone: number) => without(all, (_, run) => run === gone);
  const say = (all: Told[], run: number, record: Partial<PaperRecord>) =>
    tell(all, { source: 's', id: 'doi:10.1000/a', run }, { ids: [doi], ...record }, addRecord);

  test('one wording is kept once, with the imports that brought it', () => {
    const once = say([], 1, { title: 'A' });
    const twice = say(once, 2, { title: 'A' });
    expect(twice).toMatchObject([{ imports: [1, 2], wording: { full: { title: 'A' } } }]);
    expect(say(twice, 2, { title: 'A' })).toBe(twice);
    expect(withoutImport(twice, 1)).toMatchObject([{ imports: [2] }]);
    expect(withoutImport(once, 1)).toEqual([]);
  });

  test('older wordings stay, and count again when the newer goes', () => {
    const both = say(say([], 1, { title: 'A' }), 2, { title: 'B' });
    expect(resolvePaper(both)!.record.title).toBe('B');
    expect(resolvePaper(withoutImport(both, 2))!.record.title).toBe('A');
  });

  test('within one import what is known of a paper adds up, in any order of its parts', () => {
    const part = { isPartial: true, abstract: 'Told apart' };
    const all = say(say([], 1, part), 1, { title: 'A' });
    expect(resolvePaper(all)).toEqual(resolvePaper(say(say([], 1, { title: 'A' }), 1, part)));
    expect(resolvePaper(all)!.record).toMatchObject({ title: 'A', abstract: 'Told apart', isPartial: false });
  });

  test('it comes back from the graph as it was', () => {
    const all = say([], 3, {
      ids: [doi, { kind: 'openalex', value: 'w12' }],
      authors: [{ ids: [{ kind: 'openalex', value: 'A12' }], name: 'Ä' }],
      title: 'Ä',
      embedding: [0.1, -2],
      references: [{ id: doi, contexts: ['“x”'] }, { id: { kind: 's', value: 'a:b' } }],
    });
    const kept = all.map((one) => fromRow(toRow(one, wordingText), wordingOf));
    const keptBefore = all.map((one) => fromRow(toRow(one), wordingOf));
    expect(JSON.stringify(kept)).toBe(JSON.stringify(all));
    expect(JSON.stringify(keptBefore)).toBe(JSON.stringify(all));
  });
});
