// Semantic Scholar's datasets and Graph API: https://api.semanticscholar.org/api-docs/datasets, …/api-docs/graph.
import { expect, test } from '@jest/globals';
import type { Parsed } from '../../../ingest/record.ts';
import { semanticScholar } from '../../../ingest/semantic-scholar/index.ts';
import { collectAll, file, recordOf, refusalOf } from './support.ts';

const read = (path: string) => collectAll(semanticScholar([path], { source: 'semantic-scholar' }));
const told = (one: Parsed) =>
  'refused' in one ? one.refused : 'author' in one ? one.author : 'record' in one ? one.record : one.topic;

const BERT = { kind: 'corpusId', value: '52967399' };
const ATTENTION = { kind: 'corpusId', value: '13756489' };
const SHA = '204e3073870fae3d05bcbc2f6a8e263d9b72e776';

test('the datasets: a folder of all, each knowing its part', async () => {
  const all = await read('docs/ingest/semantic-scholar');
  const of = (name: string) => all.filter((one) => one.file.endsWith(`/${name}.jsonl`)).map(told);
  expect(all.slice(0, 3).map((one) => one.file.split('/').at(-1))).toEqual([
    'papers.jsonl',
    'papers.jsonl',
    'abstracts.jsonl',
  ]);
  const [paper] = of('papers');
  expect(paper).toEqual({
    ids: [
      BERT,
      { kind: 's2', value: 'df2b0e26d0599ce3e70df8a9da02e51594e0e992' },
      { kind: 'acl', value: 'N19-1423' },
      { kind: 'dblp', value: 'journals/corr/abs-1810-04805' },
      { kind: 'arxiv', value: '1810.04805' },
      { kind: 'mag', value: '2951055169' },
      { kind: 'doi', value: '10.18653/v1/n19-1423' },
    ],
    title: 'BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding',
    abstract: null,
    tldr: null,
    year: 2019,
    publicationDate: '2019-06-01',
    publicationMonth: null,
    venue: 'North American Chapter of the Association for Computational Linguistics',
    publicationVenue: {
      ids: [{ kind: 'semantic-scholar', value: '01103732-3808-4930-b8e4-7e9e68d5c68d' }],
      name: 'North American Chapter of the Association for Computational Linguistics',
      type: null,
    },
    url: 'https://www.semanticscholar.org/paper/df2b0e26d0599ce3e70df8a9da02e51594e0e992',
    publicationTypes: ['JOURNAL_ARTICLE'],
    isOpenAccess: false,
    openAccessPdf: null,
    citationCount: 90000,
    referenceCount: 63,
    influentialCitationCount: 20000,
    authors: [
      { ids: [{ kind: 's2', value: '39172707' }], name: 'Jacob Devlin' },
      { ids: [{ kind: 's2', value: '1744179' }], name: 'Ming-Wei Chang' },
      { ids: [{ kind: 's2', value: '2544107' }], name: 'Kenton Lee' },
      { ids: [{ kind: 's2', value: '3259253' }], name: 'Kristina Toutanova' },
    ],
    topics: [
      {
        topic: {
          id: { kind: 's2-fields-of-study', value: 'computer science' },
          name: 'Computer Science',
          scheme: 's2-fields-of-study',
        },
      },
    ],
  });
  expect(of('abstracts')).toEqual([
    {
      ids: [BERT],
      abstract: 'We introduce a new language representation model called BERT.',
      openAccessPdf: {
        url: 'https://www.aclweb.org/anthology/N19-1423.pdf',
        status: 'HYBRID',
        license: 'CCBY',
      },
      isPartial: true,
    },
  ]);
  expect(of('tldrs')).toMatchObject([{ ids: [BERT], tldr: { model: 'tldr@v2.0.0' }, isPartial: true }]);
  expect(of('embeddings')).toEqual([
    { ids: [BERT], embedding: [0.5, -0.25, 0.125, 0.75], isPartial: true },
    { ids: [ATTENTION], embedding: [0.25, 0.5, -0.5, 0.125], isPartial: true },
  ]);
  expect(of('citations')).toEqual([
    {
      ids: [BERT],
      references: [
        {
          id: ATTENTION,
          contexts: [expect.stringMatching(/^BERT's model/)],
          intents: ['BACKGROUND', 'METHODOLOGY'],
          isInfluential: true,
        },
      ],
      isPartial: true,
    },
    'citedcorpusid: none, what is cited is not known',
  ]);
  expect(of('authors')).toMatchObject([
    { ids: [{ kind: 's2', value: '39172707' }], alternativeNames: ['J. Devlin'], paperCount: 42, hIndex: 30 },
  ]);
});

test('the Graph API: a paper, those that cite it, those it cites, and authors told of at length', async () => {
  const all = await read('docs/ingest/semantic-scholar-api.json');
  const [main, citing, cited, author] = all.map(told);
  expect(main).toMatchObject({
    ids: [BERT, { kind: 's2' }, { kind: 'doi' }],
    openAccessPdf: null,
    references: [{ id: { kind: 's2', value: SHA } }],
  });
  expect(all[0]).toMatchObject({ notes: ['references: a title without an id, no citation is made of it'] });
  expect(citing).toMatchObject({ title: 'A paper that cites it', references: [{ id: BERT }] });
  expect(cited).toMatchObject({ ids: [{ kind: 's2', value: SHA }], title: 'Attention is All you Need' });
  expect(author).toMatchObject({ ids: [{ value: '39172707' }], hIndex: 30 });
  expect(all).toHaveLength(4);
});

test('pages and lists of the Graph API; authors with their papers', async () => {
  const papers = [{ paperId: SHA, title: 'T' }];
  const forms = [
    papers[0],
    { offset: 0, data: papers },
    papers,
    { data: [{ authorId: '7', name: 'A', papers }] },
  ];
  const found = await Promise.all(
    forms.map((form, i) => read(file(`forms/${i}.json`, JSON.stringify(form)))),
  );
  expect(found.map((all) => all.map((one) => ('author' in one ? 'author' : 'paper')))).toEqual([
    ['paper'],
    ['paper'],
    ['paper'],
    ['author', 'paper'],
  ]);
});

test('what else is known', async () => {
  expect(await recordOf(semanticScholar, { sha: SHA, corpusid: 13756489, primary: true })).toEqual({
    ids: [ATTENTION, { kind: 's2', value: SHA }],
    isPartial: true,
  });
  expect(
    await recordOf(semanticScholar, {
      paperId: SHA,
      publicationVenue: { name: 'J', type: 'journal', issn: '2049-3630' },
      embedding: { model: 'specter_v2', vector: [1, 2] },
      tldr: { model: 'm', text: 't' },
      fieldsOfStudy: ['Biology'],
      publicationTypes: ['LettersAndComments', 'Unheard'],
    }),
  ).toMatchObject({
    publicationVenue: { ids: [{ kind: 'issn', value: '2049-3630' }], type: 'JOURNAL' },
    embedding: [1, 2],
    tldr: { model: 'm', text: 't' },
    topics: [{ topic: { name: 'Biology' } }],
    publicationTypes: ['LETTERS_AND_COMMENTS', 'OTHER'],
    isPartial: true,
  });
});

test.each([
  [{ corpusid: 'x', title: 'T' }, /^corpusid: /],
  [{ paperId: 'x' }, /^no id: /],
  [{ corpusid: 1, vector: 'no list' }, /^vector: /],
  [{ corpusid: 1, sha: 'x' }, /^sha: /],
  [{ authorid: 'x', name: 'A' }, /is no author id$/],
  [{ authorid: '1', name: ' ' }, /^name: /],
  [{ data: [{ citingPaper: { paperId: SHA } }] }, /^does not say which paper it is about/],
  [{ corpusid: 1, content: {} }, /^of no known dataset or answer/],
])('refused: %j', async (value, reason) => {
  expect(await refusalOf(semanticScholar, value)).toMatch(reason);
});
