import { expect, test } from '@jest/globals';
import type { PaperTopicRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const on = (score?: number): Pick<ReturnType<typeof paper>, 'topics' | 'publicationVenue'> => ({
  topics: [{ topic: { id: own('t'), name: 't', scheme: 'test' }, score } satisfies PaperTopicRecord],
  publicationVenue: { ids: [own('v')], name: 'v' },
});

/** Papers a to f: all by zhao, in one venue, on one topic; all cite `hub` and are cited by `list`. */
const draw = () =>
  graph.draw(
    paper('hub', { authors: ['zhao', 'du', 'li'] }),
    paper('list', { cites: ['a', 'b', 'c', 'd', 'e', 'f'], authors: ['zhao', 'li', 'du'] }),
    { ...paper('a', { year: 2021, authors: ['zhao'], cites: ['hub', 'f'] }), ...on(0.5) },
    {
      ...paper('b', {
        publicationDate: '2021-03-02',
        year: 2021,
        authors: ['zhao', 'li', 'du'],
        cites: ['hub'],
      }),
      ...on(0.5),
    },
    {
      ...paper('c', {
        publicationMonth: '2021-03',
        year: 2021,
        authors: ['zhao', 'li'],
        cites: ['hub', 'f'],
      }),
      ...on(),
    },
    { ...paper('d', { citationCount: 2, authors: ['zhao'], cites: ['hub', 'b'] }), ...on(0.9) },
    { ...paper('e', { authors: ['zhao', 'zhao', 'xu'], cites: ['hub'] }), ...on(0.1) },
    {
      ...paper('f', { publicationDate: '2019-12-31', year: 2019, authors: ['zhao'], cites: ['hub'] }),
      ...on(),
    },
  );

const DATE_AND_COUNT = {
  NEWEST: 'bcafde',
  OLDEST: 'facbde',
  MOST_CITED: 'fbdace', // f 3 held, b 2 held, d 2 published, the others 1 held
  MOST_CITED_HERE: 'fbacde',
};

const EVERYWHERE = [
  ['citations', 'paper(id: "test:hub") { list: citations'],
  ['references', 'paper(id: "test:list") { list: references'],
  ['topic', 'topic(id: "test:t") { list: papers'],
  ['own topic', 'topic(id: "test:t") { list: papers'],
  ['venue', 'venue(id: "test:v") { list: papers'],
] as const;

const titles = async (list: string, orderBy: string | null) => {
  const order = orderBy === null ? '' : `orderBy: ${orderBy}`;
  const own = list.startsWith('own') ? ', includeNarrower: false' : '';
  const [, source] = EVERYWHERE.find(([name]) => name === list)!;
  const { data, errors } = await graph.ask(
    `{ parent: ${source}(first: 50, ${order} ${own}) { nodes { title } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.parent.list.nodes.map(({ title }: { title: string }) => title).join('');
};

test.each(EVERYWHERE.map(([name]) => name))('%s in every order, ties by key', async (list) => {
  await draw();
  for (const [orderBy, order] of Object.entries(DATE_AND_COUNT))
    expect([orderBy, await titles(list, orderBy)]).toEqual([orderBy, order]);
});

test('citations and references by authors shared, most first', async () => {
  await draw();
  expect(await titles('citations', 'SHARED_AUTHORS')).toBe('bcadef');
  expect(await titles('references', 'SHARED_AUTHORS')).toBe('bcadef');
});

test("a topic's papers by score, those without one last, and so if no order is given", async () => {
  await draw();
  for (const list of ['topic', 'own topic'])
    for (const orderBy of ['RELEVANCE', null]) expect(await titles(list, orderBy)).toBe('dabecf');
});

test('without an order: the newest first', async () => {
  await draw();
  for (const list of ['citations', 'references', 'venue']) expect(await titles(list, null)).toBe('bcafde');
});

test("an author's papers and the whole graph", async () => {
  await draw();
  for (const [orderBy, order] of Object.entries(DATE_AND_COUNT)) {
    const { data } = await graph.ask(`{
      author(id: "test:zhao") { papers(orderBy: ${orderBy}) { nodes { title } } }
      searchPapers(orderBy: ${orderBy}) { nodes { title } }
    }`);
    for (const { nodes } of [data!.author.papers, data!.searchPapers]) {
      const all: string[] = nodes.map(({ title }: { title: string }) => title);
      expect(all).toHaveLength(8);
      expect(all.filter((title) => title.length === 1).join('')).toBe(order);
    }
  }
});

test.each([
  ['paper(id: "test:hub") { list: citations', 'orderBy: RELEVANCE', 'orderBy'],
  ['paper(id: "test:hub") { list: references', 'orderBy: RELEVANCE', 'orderBy'],
  ['author(id: "test:zhao") { list: papers', 'orderBy: RELEVANCE', 'orderBy'],
  ['author(id: "test:zhao") { list: papers', 'orderBy: SHARED_AUTHORS', 'orderBy'],
  ['author(id: "test:zhao") { list: papers', 'where: { sharesAuthors: true }', 'where.sharesAuthors'],
  ['topic(id: "test:t") { list: papers', 'orderBy: SHARED_AUTHORS', 'orderBy'],
  ['topic(id: "test:t") { list: papers', 'orderBy: VELOCITY', 'orderBy'],
  ['topic(id: "test:t") { list: papers', 'where: { or: [{ sharesAuthors: false }] }', 'where.sharesAuthors'],
  ['venue(id: "test:v") { list: papers', 'orderBy: RELEVANCE', 'orderBy'],
  ['venue(id: "test:v") { list: papers', 'where: { not: { sharesAuthors: true } }', 'where.sharesAuthors'],
])('%s(%s) is refused, naming %s', async (source, args, argument) => {
  await draw();
  const { data, errors, counts } = await graph.ask(
    `{ parent: ${source}(${args}) { totalCount nodes { id } } } }`,
  );
  expect(data?.parent.list).toBeNull();
  expect(errors).toMatchObject([
    { path: ['parent', 'list'], extensions: { code: 'BAD_USER_INPUT', argument } },
  ]);
  expect(counts.statements).toBe(1);
});

test.each([
  ['orderBy: RELEVANCE', 'orderBy'],
  ['orderBy: SHARED_AUTHORS', 'orderBy'],
  ['orderBy: VELOCITY', 'orderBy'],
  ['query: "a", orderBy: SHARED_AUTHORS', 'orderBy'],
  ['where: { sharesAuthors: false }', 'where.sharesAuthors'],
])('searchPapers(%s) is refused, naming %s', async (args, argument) => {
  const { errors, counts } = await graph.ask(`{ searchPapers(${args}) { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  expect(counts.statements).toBe(0);
});
