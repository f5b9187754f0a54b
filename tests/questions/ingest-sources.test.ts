// The examples of docs/ingest, read by their sources and asked for through GraphQL.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { ingest } from '../../ingest/run.ts';
import { SOURCES, type SourceKind } from '../../ingest/sources.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { ask, clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const refusedFile = join(tmpdir(), `citeweave-sources-${process.pid}.refused.jsonl`);
const run = async (kind: SourceKind, more: { columns?: string }, ...names: string[]) =>
  ingest(
    await SOURCES[kind].load(),
    names.map((name) => `docs/ingest/${name}`),
    {
      db,
      options: { source: kind, ...more },
      refusedFile,
    },
  );
const answerOf = async (question: string) => {
  const { data, errors } = await ask(db, question);
  expect(errors).toBeUndefined();
  return data;
};

beforeEach(async () => {
  await clearGraph(driver);
  await ensureGraph(db);
});

afterAll(async () => {
  expect(await verifyGraph(db)).toEqual([]);
  await driver.close();
});

test('BibTeX, then RIS: an article with one DOI in both is one paper', async () => {
  expect(await run('bibtex', {}, 'library.bib')).toMatchObject({
    read: 6,
    written: 5,
    refused: 1,
    papersCreated: 5,
  });
  expect(await run('ris', {}, 'library.ris')).toMatchObject({
    read: 3,
    written: 2,
    refused: 1,
    papersCreated: 1,
  });
  expect(
    await answerOf(`{
      paper(id: "bibtex:godel1931") {
        title publicationDate language externalIds { doi sourceIds } publicationVenue { issn }
        authors { nodes { name identity } }
      }
      searchPapers(query: "bidirectional transformers") { nodes { year topics { nodes { name scheme } } } }
    }`),
  ).toEqual({
    paper: {
      title: 'Über formal unentscheidbare Sätze der Principia Mathematica und verwandter Systeme I',
      publicationDate: '1931-12-01',
      language: 'de',
      externalIds: { doi: '10.1007/bf01700692', sourceIds: ['bibtex:godel1931'] },
      publicationVenue: { issn: '0026-9255' },
      authors: { nodes: [{ name: 'Kurt Gödel', identity: 'BYLINE' }] },
    },
    searchPapers: {
      nodes: [
        {
          year: 2019,
          topics: {
            nodes: [
              { name: 'language models', scheme: 'bibtex' },
              { name: 'pre-training', scheme: 'bibtex' },
            ],
          },
        },
      ],
    },
  });
});

test('Crossref: references by DOI are citations, those in words are counted in the report', async () => {
  expect(await run('crossref', {}, 'crossref.json')).toMatchObject({
    read: 4,
    written: 3,
    refused: 1,
    citations: 3,
    placeholdersCreated: 2,
    notes: [['reference: text without a DOI, no citation is made of it', 2]],
  });
  expect(
    await answerOf(`{
      paper(id: "https://doi.org/10.5555/EXAMPLE.2021.1") {
        isRetracted isOpenAccess openAccessPdf { url license }
        references(orderBy: OLDEST) { nodes { title isPlaceholder } }
        authors { nodes { name externalIds { orcid } affiliations } }
      }
      venue(id: "0378-5955") { name issn }
      searchPapers(where: { isLatestVersion: true }) { totalCount }
    }`),
  ).toEqual({
    paper: {
      isRetracted: true,
      isOpenAccess: true,
      openAccessPdf: { url: 'https://example.org/articles/1.pdf', license: 'cc-by' },
      references: {
        nodes: [
          { title: expect.stringMatching(/^BERT/), isPlaceholder: false },
          { title: null, isPlaceholder: true },
        ],
      },
      authors: {
        nodes: [
          {
            name: 'Josiah Carberry Jr.',
            externalIds: { orcid: '0000-0002-1825-0097' },
            affiliations: ['Brown University'],
          },
          { name: 'The Example Consortium', externalIds: { orcid: null }, affiliations: [] },
        ],
      },
    },
    venue: { name: 'Journal of Examples', issn: '2049-3630' },
    searchPapers: { totalCount: 2 },
  });
});

test('tables: papers and citations in files of their own, papers of two exports that are one', async () => {
  const columns = 'docs/ingest/columns.json';
  expect(await run('csv', { columns }, 'citations.csv', 'papers.csv')).toMatchObject({
    read: 6,
    written: 4,
    papersCreated: 2,
    placeholdersCreated: 1,
    citations: 2,
  });
  await run('csv', {}, 'scopus.csv', 'zotero.csv');
  await run('crossref', {}, 'crossref.json');
  expect(
    await answerOf(`{
      table: paper(id: "csv:p2") { title references(orderBy: OLDEST) { nodes { year } } }
      both: paper(id: "doi:10.5555/example.2021.1") { externalIds { sourceIds } citationCount topics { nodes { name } } }
      author(id: "csv:57190000003") { name identity }
    }`),
  ).toEqual({
    table: { title: 'Noch ein Beispiel', references: { nodes: [{ year: 1931 }, { year: 2019 }] } },
    both: {
      externalIds: { sourceIds: ['csv:2-s2.0-85000000001'] },
      citationCount: 12,
      topics: { nodes: [{ name: 'Examples' }, { name: 'tables' }] },
    },
    author: { name: 'Dan Dee', identity: 'SOURCE_ID' },
  });
});

test('Semantic Scholar: its datasets, then its Graph API, on a paper that is held', async () => {
  await run('bibtex', {}, 'library.bib');
  expect(await run('semantic-scholar', {}, 'semantic-scholar')).toMatchObject({
    read: 9,
    written: 8,
    papersCreated: 1,
    papersUpdated: 1,
    authors: 1,
    citations: 1,
    idClashes: 0,
  });
  expect(await run('semantic-scholar', {}, 'semantic-scholar-api.json')).toMatchObject({
    written: 4,
    papersCreated: 1,
    papersUpdated: 2,
  });
  expect(
    await answerOf(`{
      paper(id: "10.18653/v1/N19-1423") {
        abstract tldr { text } influentialCitationCount openAccessPdf { url }
        references { edges { contexts intents isInfluential node { title } } }
        citations { nodes { title } }
        authors(first: 1) { nodes { name hIndex homepage externalIds { s2 } } }
      }
      near: searchPapers(mode: MEANING, near: "CorpusId:13756489") { nodes { title } }
      graph { paperCount placeholderCount }
    }`),
  ).toMatchObject({
    paper: {
      abstract: 'We introduce a new language representation model called BERT.',
      tldr: { text: expect.stringMatching(/^A new language/) },
      influentialCitationCount: null, // the later record does not say
      references: {
        edges: [
          {
            contexts: [expect.stringMatching(/^BERT's model/)],
            intents: ['BACKGROUND', 'METHODOLOGY'],
            isInfluential: true,
            node: { title: 'Attention is All you Need' },
          },
        ],
      },
      citations: { nodes: [{ title: 'A paper that cites it' }] },
      authors: {
        nodes: [
          {
            name: 'Jacob Devlin',
            hIndex: 30,
            homepage: 'https://example.org/devlin',
            externalIds: { s2: '39172707' },
          },
        ],
      },
    },
    near: { nodes: [{ title: expect.stringMatching(/^BERT/) }] },
    graph: { paperCount: 7, placeholderCount: 0 },
  });
});

test('OpenAlex: authors and topics beside works', async () => {
  expect(await run('openalex', {}, 'openalex')).toMatchObject({
    written: 6,
    papersCreated: 1,
    authors: 1,
    topics: 4,
  });
  expect(
    await answerOf(`{
      paper(id: "W2896457183") {
        primaryTopic { name paperCount broader { name paperCount broader { name } } }
        authors { nodes { name affiliations hIndex paperCount citationCount } }
      }
      topic(id: "C119857082") { paperCount broader { name } }
      searchAuthors(query: "J. Devlin") { totalCount }
    }`),
  ).toEqual({
    paper: {
      primaryTopic: {
        name: 'Topic Modeling',
        paperCount: 143529,
        broader: [
          { name: 'Artificial Intelligence', paperCount: 7000000, broader: [{ name: 'Computer Science' }] },
        ],
      },
      authors: {
        nodes: [
          {
            name: 'Jacob Devlin',
            affiliations: ['Google (United States)'],
            hIndex: 25,
            paperCount: 42,
            citationCount: 100000,
          },
        ],
      },
    },
    topic: { paperCount: 1500000, broader: [{ name: 'Computer science' }] },
    searchAuthors: { totalCount: 1 },
  });
});
