import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const FIELDS = `title abstract tldr { model text } year publicationDate venue publicationVenue { name type issn }
  url publicationTypes language isOpenAccess openAccessPdf { url status license } isRetracted isPlaceholder
  citationCount referenceCount influentialCitationCount primaryTopic { name } formerIds`;

const WHOLE = {
  title: 'a',
  abstract: 'What it is about.',
  tldr: { model: 'by hand', text: 'In a sentence.' },
  year: 2024,
  publicationDate: '2024-02-16',
  venue: 'Nature (London)',
  url: 'https://example.org/a',
  publicationTypes: ['REVIEW' as const, 'JOURNAL_ARTICLE' as const],
  language: 'en',
  isOpenAccess: true,
  openAccessPdf: { url: 'https://example.org/a.pdf', status: 'GOLD', license: 'cc-by' },
  isRetracted: false,
  citationCount: 12,
  referenceCount: 3,
  influentialCitationCount: 0,
};

test('everything that a record may say', async () => {
  await graph.draw({
    ...paper('a', WHOLE),
    publicationVenue: {
      ids: [own('nature'), { kind: 'issn', value: '0028-0836' }],
      name: 'Nature',
      type: 'JOURNAL',
    },
    topics: [{ topic: { id: own('t'), name: 'hair', scheme: 'test' }, isPrimary: true }],
  });
  const { data, errors } = await graph.ask(`{ paper(id: "test:a") { ${FIELDS} } }`);
  expect(errors).toBeUndefined();
  expect(data?.paper).toEqual({
    ...WHOLE,
    publicationVenue: { name: 'Nature', type: 'JOURNAL', issn: '0028-0836' },
    isPlaceholder: false,
    primaryTopic: { name: 'hair' },
    formerIds: [],
  });
});

test('what no source said is null, and a list of kinds empty', async () => {
  await graph.draw({ ids: [own('a')] });
  const { data, errors } = await graph.ask(`{ paper(id: "test:a") { ${FIELDS} } }`);
  expect(errors).toBeUndefined();
  const { publicationTypes, isPlaceholder, formerIds, ...others } = data!.paper;
  expect({ publicationTypes, isPlaceholder, formerIds }).toEqual({
    publicationTypes: [],
    isPlaceholder: false,
    formerIds: [],
  });
  expect(new Set(Object.values(others))).toEqual(new Set([null]));
});

test.each(['javascript:alert(1)', 'ftp://example.org/a', 'www', 'data:text/html,x'])(
  'an address that is none of the web, %s, is not shown',
  async (url) => {
    await graph.draw(paper('a', { url, openAccessPdf: { url }, authors: ['zhao'] }));
    await graph.run("MATCH (a:Author {key: 'test:zhao'}) SET a.homepage = $in.url", { url });
    const { data, errors } = await graph.ask(
      '{ paper(id: "test:a") { url openAccessPdf { url } authors { nodes { homepage } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.paper).toEqual({ url: null, openAccessPdf: null, authors: { nodes: [{ homepage: null }] } });
  },
);

const COVERAGE = `coverage { publishedCitations heldCitations publishedReferences heldReferences
  placeholderReferences identifiedAuthors }`;

test('coverage: published, held and without a record, side by side', async () => {
  await graph.draw(
    {
      ...paper('a', { citationCount: 40, referenceCount: 5, cites: ['b', 'c', 'd'] }),
      authors: ['zhao', 'zhao', 'du', ''].map((id) => ({ ids: id ? [own(id)] : [], name: 'N' })),
    },
    paper('b', { cites: ['a'] }),
  );
  const { data } = await graph.ask(
    `{ a: paper(id: "test:a") { ${COVERAGE} } c: paper(id: "test:c") { ${COVERAGE} } }`,
  );
  expect(data?.a.coverage).toEqual({
    publishedCitations: 40,
    heldCitations: 1,
    publishedReferences: 5,
    heldReferences: 3,
    placeholderReferences: 2,
    identifiedAuthors: 2 / 3,
  });
  expect(data?.c.coverage).toEqual({
    publishedCitations: null,
    heldCitations: 1,
    publishedReferences: null,
    heldReferences: 0,
    placeholderReferences: 0,
    identifiedAuthors: null,
  });
});

test("a venue's papers, newest first", async () => {
  const publicationVenue = { ids: [own('nature')], name: 'Nature' };
  await graph.draw(
    { ...paper('old', { year: 2001 }), publicationVenue },
    { ...paper('new', { year: 2021 }), publicationVenue },
    paper('elsewhere'),
  );
  const { data, errors } = await graph.ask(`{ venue(id: "test:nature") {
    name type papers { totalCount nodes { title publicationVenue { name } } } } }`);
  expect(errors).toBeUndefined();
  expect(data?.venue).toEqual({
    name: 'Nature',
    type: null,
    papers: {
      totalCount: 2,
      nodes: [
        { title: 'new', publicationVenue: { name: 'Nature' } },
        { title: 'old', publicationVenue: { name: 'Nature' } },
      ],
    },
  });
});
