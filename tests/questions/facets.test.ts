import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const topic = (name: string, ...broader: string[]) => ({
  id: own(name),
  name,
  scheme: 'test',
  level: broader.length ? 1 : 0,
  broader: broader.map((b) => ({ id: own(b), name: b, scheme: 'test', level: 0 })),
});

const draw = () =>
  graph.draw(
    paper('hub', { year: 2019, authors: ['zhao'] }),
    {
      ...paper('a', {
        year: 2021,
        authors: ['zhao', 'li'],
        cites: ['hub'],
        language: 'en',
        isOpenAccess: true,
      }),
      topics: [{ topic: topic('deep', 'ai') }],
      publicationTypes: ['REVIEW', 'BOOK'],
      publicationVenue: { ids: [own('nature')], name: 'Nature' },
      venue: 'Nature (London)',
    },
    {
      ...paper('b', { year: 2021, authors: ['li', 'wu'], cites: ['hub'], language: 'de' }),
      topics: [{ topic: topic('deep', 'ai') }, { topic: topic('shallow', 'ai') }],
      publicationTypes: ['REVIEW'],
      venue: 'Science',
    },
    { ...paper('c', { cites: ['hub'], language: 'en', isOpenAccess: false }), venue: 'SCIENCE' },
  );

const facetsOf = async (asked: string, where?: unknown) => {
  const { data, errors, counts } = await graph.ask(
    `query ($where: PaperFilter) { paper(id: "test:hub") { citations(where: $where) { facets { ${asked} } } } }`,
    { where },
  );
  expect(errors).toBeUndefined();
  expect(counts.statements).toBe(2);
  return data!.paper.citations.facets;
};

const ALL = 'otherCount buckets { key displayName count }';
const buckets = (...all: [displayName: string, count: number][]) =>
  all.map(([displayName, count]) => expect.objectContaining({ displayName, count }));

test('every facet of a list in one statement, unknown values under a null key', async () => {
  await draw();
  const names = [
    'year',
    'topics',
    'authors',
    'venues',
    'publicationTypes',
    'languages',
    'isOpenAccess',
    'independence',
    'sharesAuthors',
    'intents',
  ];
  const facets = await facetsOf(names.map((name) => `${name} { ${ALL} }`).join(' '));
  expect(facets.year.buckets).toEqual([
    { key: '2021', displayName: '2021', count: 2 },
    { key: null, displayName: 'Unknown', count: 1 },
  ]);
  expect(facets.topics.buckets).toEqual(buckets(['ai', 2], ['deep', 2], ['shallow', 1], ['Unknown', 1]));
  expect(facets.authors.buckets).toEqual(buckets(['li', 2], ['wu', 1], ['zhao', 1], ['Unknown', 1]));
  expect(facets.venues.buckets).toEqual(buckets(['SCIENCE', 2], ['Nature', 1]));
  expect(facets.publicationTypes.buckets).toEqual(buckets(['REVIEW', 2], ['BOOK', 1], ['Unknown', 1]));
  expect(facets.languages.buckets).toEqual(buckets(['en', 2], ['de', 1]));
  expect(facets.isOpenAccess.buckets).toEqual(buckets(['false', 1], ['true', 1], ['Unknown', 1]));
  expect(facets.independence.buckets).toEqual(buckets(['CLOSE', 1], ['SELF', 1], ['UNKNOWN', 1]));
  expect(facets.sharesAuthors.buckets).toEqual(buckets(['false', 1], ['true', 1], ['Unknown', 1]));
  expect(facets.intents.buckets).toEqual(buckets(['Unknown', 3]));
  for (const name of names) expect(facets[name].otherCount).toBe(0);
});

test('the key of a bucket is what the filter of that name takes, and finds as many papers', async () => {
  await draw();
  const facets = await facetsOf(
    `topics { ${ALL} } authors { ${ALL} } venues { ${ALL} } publicationTypes { ${ALL} } languages { ${ALL} } independence { ${ALL} }`,
  );
  const FILTERS: Record<string, string> = { topics: 'topicIds', authors: 'authorIds' };
  for (const [name, facet] of Object.entries<{ buckets: { key: string | null; count: number }[] }>(facets))
    for (const { key, count } of facet.buckets.filter((bucket) => bucket.key !== null)) {
      const { data } = await graph.ask(
        'query ($where: PaperFilter) { paper(id: "test:hub") { citations(where: $where) { totalCount } } }',
        { where: { [FILTERS[name] ?? name]: [key] } },
      );
      expect([name, key, data!.paper.citations.totalCount]).toEqual([name, key, count]);
    }
});

test('first bounds the buckets; a paper of several counts once among the others', async () => {
  await draw();
  const { topics, few, authors } = await facetsOf(
    `topics(first: 1) { ${ALL} } few: topics(first: 2, level: 1) { ${ALL} } authors(first: 1) { ${ALL} }`,
  );
  expect(topics).toEqual({ otherCount: 1, buckets: buckets(['ai', 2]) });
  expect(few).toEqual({ otherCount: 1, buckets: buckets(['deep', 2], ['shallow', 1]) });
  expect(authors).toEqual({ otherCount: 1, buckets: buckets(['li', 2]) });
});

test('the others of more than a thousand papers, by topics above theirs', async () => {
  await draw();
  await graph.run(`MATCH (hub:Paper {key: 'test:hub'}), (deep:Topic {key: 'test:deep'})
    UNWIND range(1, 1000) AS i
    CREATE (citing:Paper:Full {key: 'test:more' + i, addedAt: ''})-[:CITES]->(hub)
    FOREACH (_ IN CASE WHEN i > 600 THEN [1] END | CREATE (citing)-[:HAS_TOPIC]->(deep))`);
  const { most, top, few } = await facetsOf(
    `most: topics(first: 1) { ${ALL} } top: topics(first: 2) { ${ALL} } few: topics(first: 1, level: 0) { ${ALL} }`,
  );
  expect(most).toEqual({ otherCount: 402, buckets: buckets(['Unknown', 601]) });
  expect(top).toEqual({ otherCount: 0, buckets: buckets(['Unknown', 601], ['ai', 402]) });
  expect(few).toEqual({ otherCount: 402, buckets: buckets(['Unknown', 601]) });
});

test('only of what the filter leaves, and of an empty list too', async () => {
  await draw();
  const { year, topics } = await facetsOf(`year { ${ALL} } topics { ${ALL} }`, { languages: ['en'] });
  expect(year.buckets).toEqual(buckets(['2021', 1], ['Unknown', 1]));
  expect(topics.buckets).toEqual(buckets(['ai', 1], ['deep', 1], ['Unknown', 1]));
  expect(await facetsOf(`year { ${ALL} } topics { ${ALL} }`, { languages: ['fr'] })).toEqual({
    year: { otherCount: 0, buckets: [] },
    topics: { otherCount: 0, buckets: [] },
  });
});

test('what a list cannot have is null; nothing asked takes no statement', async () => {
  await draw();
  const { data, errors, counts } = await graph.ask(
    '{ searchPapers { facets { __typename independence { otherCount } sharesAuthors { otherCount } intents { otherCount } } } }',
  );
  expect(errors).toBeUndefined();
  expect(data!.searchPapers.facets).toEqual({
    __typename: 'PaperFacets',
    independence: null,
    sharesAuthors: null,
    intents: null,
  });
  expect(counts.statements).toBe(0);
});

test('too many buckets are refused', async () => {
  const { errors } = await graph.ask('{ searchPapers { facets { topics(first: 101) { otherCount } } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'topics.first' } }]);
});
