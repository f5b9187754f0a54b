import { describe, expect, test } from '@jest/globals';
import type { AuthorshipRecord, PaperRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const ORCID = '0000-0002-1825-009X';

type Person = Partial<AuthorshipRecord> & { name: string };

/** A paper by these people, each with an id made of the name. */
const by = (title: string, people: (string | Person)[], more: { cites?: string[] } = {}): PaperRecord => ({
  ...paper(title, more),
  authors: people.map((person) => {
    const given = typeof person === 'string' ? { name: person } : person;
    return { ids: [own(given.name)], ...given };
  }),
});

const ask = async (args: Record<string, unknown>, fields = 'edges { score node { name } }') => {
  const { data, errors } = await graph.ask(
    `query ($query: String, $orderBy: AuthorOrder, $first: Int, $after: String) {
      searchAuthors(query: $query, orderBy: $orderBy, first: $first, after: $after) { ${fields} }
    }`,
    args,
  );
  expect(errors).toBeUndefined();
  return data?.searchAuthors;
};

const names = async (args: Record<string, unknown>): Promise<string[]> =>
  (await ask(args, 'nodes { name }')).nodes.map(({ name }: { name: string }) => name);

const draw = () =>
  graph.draw(
    by('one', [
      { name: 'Haiyan Zhao', affiliations: ['New Jersey Institute of Technology'] },
      { name: 'José Núñez', rawAuthorName: 'J. Nunez-Prado', affiliations: ['Universität Zürich'] },
    ]),
    by('two', [
      {
        name: 'Mengnan Du',
        ids: [own('du'), { kind: 'orcid', value: ORCID }],
        alternativeNames: ['M. N. Du'],
      },
      { name: 'Oxford Zhao', ids: [], rawAuthorName: 'O. Zhao' },
      { name: 'Ann Lee', affiliations: [`Oxford, ${ORCID}`] },
    ]),
  );

test.each([
  ['a name', 'haiyan', ['Haiyan Zhao']],
  ['any case, any order', 'ZHAO haiyan', ['Haiyan Zhao']],
  ['a family name', 'Zhao', ['Haiyan Zhao', 'Oxford Zhao']],
  ['a printed name', 'Nunez-Prado', ['José Núñez']],
  ['a given other name', 'M. N. Du', ['Mengnan Du']],
  ['an affiliation', 'new jersey institute', ['Haiyan Zhao']],
  ['a name and an affiliation', 'zhao jersey', ['Haiyan Zhao']],
  ['a name without its diacritics', 'Jose Nunez', ['José Núñez']],
  ['half of them', 'jose núñez', ['José Núñez']],
  ['diacritics too many', 'Háiyan', ['Haiyan Zhao']],
  ['an affiliation with diacritics', 'Zürich', ['José Núñez']],
  ['all words needed', 'zhao zürich', []],
  ['nobody', 'smith', []],
])('by %s: %s', async (_what, query, expected) => {
  await draw();
  expect((await names({ query })).toSorted()).toEqual(expected);
});

test('whose name it is comes before who works there', async () => {
  await draw();
  expect(await names({ query: 'oxford' })).toEqual(['Oxford Zhao', 'Ann Lee']);
});

test.each([ORCID, ORCID.toLowerCase(), `https://orcid.org/${ORCID}`, `ORCID:${ORCID}`])(
  'an exact ORCID comes first: %s',
  async (query) => {
    await draw();
    expect(await names({ query })).toEqual(['Mengnan Du', 'Ann Lee']);
  },
);

test('scores fall, and are null without a query', async () => {
  await draw();
  const scores = async (args: object) =>
    (await ask({ ...args })).edges.map(({ score }: { score: number | null }) => score);
  const [first, second] = await scores({ query: 'oxford' });
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(0);
  expect(await scores({})).toEqual([null, null, null, null, null]);
});

describe('in order', () => {
  /** Papers held: ann 2 (one of them twice), Bo 1, van Cleef 3; citations held: ann 1, Bo 2, van Cleef 1. */
  const drawMany = () =>
    graph.draw(
      by('cited once', ['ann', 'van Cleef', 'ann'], { cites: ['cited twice'] }),
      by('cited twice', ['Bo']),
      by('b', ['van Cleef'], { cites: ['cited once', 'cited twice'] }),
      by('c', ['ann', 'van Cleef']),
    );

  test.each([
    ['NAME', ['ann', 'Bo', 'van Cleef']],
    ['MOST_PAPERS', ['van Cleef', 'ann', 'Bo']],
    ['MOST_CITED', ['Bo', 'ann', 'van Cleef']],
  ])('%s, with and without a query, page by page', async (orderBy, expected) => {
    await drawMany();
    await graph.run("MATCH (a:Author) SET a.affiliations = ['Here']");
    expect(await names({ orderBy })).toEqual(expected);
    expect(await names({ orderBy, query: 'here' })).toEqual(expected);
    const page = 'totalCount nodes { name } pageInfo { endCursor hasNextPage }';
    const first = await ask({ orderBy, first: 2 }, page);
    const second = await ask({ orderBy, first: 2, after: first.pageInfo.endCursor }, page);
    const shown = [...first.nodes, ...second.nodes].map(({ name }) => name);
    expect({ shown, total: first.totalCount, more: second.pageInfo.hasNextPage }).toEqual({
      shown: expected,
      total: 3,
      more: false,
    });
  });

  test('published counts stand before held ones', async () => {
    await drawMany();
    await graph.run("MATCH (a:Author {name: 'Bo'}) SET a.paperCount = 9, a.citationCount = 0");
    await graph.draw(by('one more', ['Bo']));
    expect(await names({ orderBy: 'MOST_PAPERS' })).toEqual(['Bo', 'van Cleef', 'ann']);
    expect(await names({ orderBy: 'MOST_CITED' })).toEqual(['ann', 'van Cleef', 'Bo']);
  });

  test('RELEVANCE needs a query', async () => {
    const { errors } = await graph.ask('{ searchAuthors(orderBy: RELEVANCE) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'orderBy' } }]);
  });
});

test('without a word: all authors, by name', async () => {
  await draw();
  for (const query of [undefined, '', ' * '])
    expect(await names({ query })).toEqual([
      'Ann Lee',
      'Haiyan Zhao',
      'José Núñez',
      'Mengnan Du',
      'Oxford Zhao',
    ]);
});

test.each([
  'zhao AND (',
  'name:zhao~',
  '"zhao',
  'zhao*',
  '+zhao -du',
  '/zhao/',
  'a && b\\',
  'é '.repeat(100),
])('no character is special, and none too much: %s', async (query) => {
  await draw();
  await ask({ query });
});

test('more than 200 characters are refused', async () => {
  for (const field of ['searchAuthors', 'searchTopics']) {
    const { errors } = await graph.ask(`{ ${field}(query: "${'a'.repeat(201)}") { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'query' } }]);
  }
});

test('however many names a person is printed under, thirty are kept, the same after every import', async () => {
  const printed = Array.from({ length: 20 }, (_, i) =>
    by(`p${i}`, [{ name: 'Zoë', rawAuthorName: `Zoë ${String.fromCharCode(97 + i)}` }]),
  );
  const held = async () =>
    (await graph.run('MATCH (a:Author) RETURN a.alternativeNames AS names')).records[0]!.get('names');
  await graph.draw(...printed);
  const once = await held();
  expect([...once, 'Zoë']).toHaveLength(30);
  expect(once).toContain('Zoe');
  await graph.draw(...printed.toReversed());
  expect(await held()).toEqual(once);
});
