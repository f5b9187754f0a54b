// Invented works in OpenAlex's two forms, and the record of the older one.
import type { PaperRecord } from '../../../ingest/record.ts';

export const url = (id: string) => `https://openalex.org/${id}`;
export const id = (kind: string, value: string) => ({ kind, value });
export const WORK = url('W4200000001');

export const OLD = {
  id: WORK,
  doi: 'https://doi.org/10.5555/LOOM.7',
  ids: {
    openalex: WORK,
    doi: 'https://doi.org/10.5555/loom.7',
    mag: '4200000001',
    pmid: 'https://pubmed.ncbi.nlm.nih.gov/9999991',
    pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/8888881',
  },
  title: 'Of looms',
  display_name: 'Of looms',
  publication_year: 2008,
  publication_date: '2008-01-01',
  primary_location: null,
  host_venue: {
    id: url('S42000002'),
    display_name: 'Loom Letters',
    issn_l: '1234-5679',
    issn: ['1234-5679'],
    type: 'journal',
  },
  type: 'proceedings-article',
  open_access: { is_oa: true, oa_status: 'green', oa_url: null },
  best_oa_location: {
    landing_page_url: null,
    pdf_url: 'https://example.org/loom.pdf',
    license: 'cc-by',
    source: null,
  },
  authorships: [
    {
      author_position: 'first',
      author: {
        id: url('A42000001'),
        display_name: 'Ada Loom',
        orcid: 'https://orcid.org/0000-0001-2345-6789',
      },
      institutions: [{ id: null, display_name: 'Mill University' }],
      is_corresponding: true,
      raw_affiliation_string: 'Dept of Looms, Mill University',
    },
    {
      author: { id: null, display_name: 'B. Shuttle', orcid: null },
      institutions: [{ id: null, display_name: 'Mill University' }],
      is_corresponding: null,
      raw_affiliation_string: '',
    },
    {
      author: { id: null, display_name: 'C. Weft', orcid: null },
      institutions: [],
      raw_affiliation_string: '',
    },
  ],
  cited_by_count: 12,
  is_retracted: false,
  concepts: [
    { id: url('C42000001'), display_name: 'Weaving', level: 1, score: '0.5' },
    { id: url('C42000002'), display_name: 'Craft', level: 0, score: '0.75' },
    { id: url('C42000003'), display_name: 'Loom', level: 2, score: '0.75' },
    { id: url('C42000004'), display_name: 'Wool', level: 2, score: '0.0' },
  ],
  referenced_works: [url('W4200000002'), WORK],
  abstract_inverted_index: { looms: [1, 4], Old: [0], 'weave;\n': [2], new: [3] },
};

export const concept = (value: string, name: string, level: number, score: number, isPrimary: boolean) => ({
  topic: { id: id('openalex', value), name, scheme: 'openalex-concepts', level },
  score,
  isPrimary,
});

export const OLD_GOLDEN: PaperRecord = {
  ids: [
    id('openalex', 'W4200000001'),
    id('doi', '10.5555/loom.7'),
    id('mag', '4200000001'),
    id('pmid', '9999991'),
    id('pmcid', 'PMC8888881'),
  ],
  title: 'Of looms',
  abstract: 'Old looms weave;\n new looms',
  year: 2008,
  publicationDate: '2008-01-01',
  publicationMonth: null,
  venue: 'Loom Letters',
  publicationVenue: {
    ids: [id('openalex', 'S42000002'), id('issn', '1234-5679')],
    name: 'Loom Letters',
    type: 'JOURNAL',
  },
  url: 'https://doi.org/10.5555/LOOM.7',
  publicationTypes: ['CONFERENCE'],
  language: null,
  isOpenAccess: true,
  openAccessPdf: { url: 'https://example.org/loom.pdf', status: 'GREEN', license: 'cc-by' },
  isRetracted: false,
  citationCount: 12,
  referenceCount: null,
  authors: [
    {
      ids: [id('openalex', 'A42000001'), id('orcid', '0000-0001-2345-6789')],
      name: 'Ada Loom',
      rawAuthorName: null,
      isCorresponding: true,
      affiliations: ['Dept of Looms, Mill University'],
    },
    {
      ids: [],
      name: 'B. Shuttle',
      rawAuthorName: null,
      isCorresponding: null,
      affiliations: ['Mill University'],
    },
    { ids: [], name: 'C. Weft', rawAuthorName: null, isCorresponding: null, affiliations: null },
  ],
  topics: [
    concept('C42000001', 'Weaving', 1, 0.5, false),
    concept('C42000002', 'Craft', 0, 0.75, true),
    concept('C42000003', 'Loom', 2, 0.75, false),
    concept('C42000004', 'Wool', 2, 0, false),
  ],
  references: [{ id: id('openalex', 'W4200000002') }, { id: id('openalex', 'W4200000001') }],
};

export const TOPIC = {
  id: url('T90001'),
  display_name: 'Looms',
  score: 0.9,
  subfield: { id: url('subfields/9901'), display_name: 'Weaving' },
  field: { id: url('fields/99'), display_name: 'Textiles' },
  domain: { id: url('domains/9'), display_name: 'Crafts' },
};
export const CURRENT = {
  id: WORK,
  doi: null,
  display_name: 'Of newer looms',
  publication_year: 2024,
  publication_date: '2024-05-06',
  primary_location: {
    landing_page_url: 'http://arxiv.org/abs/2405.00007v2',
    pdf_url: 'https://arxiv.org/pdf/2405.00007',
    license: null,
    source: { id: url('S42000009'), display_name: 'arXiv', issn_l: null, type: 'repository' },
  },
  type: 'preprint',
  language: 'en',
  open_access: { is_oa: true, oa_status: 'green' },
  authorships: [
    {
      author: { id: url('A42000001'), display_name: 'Ada Loom', orcid: null },
      raw_author_name: 'Loom, Ada',
      raw_affiliation_strings: ['Dept of Looms', 'Mill'],
      is_corresponding: false,
    },
  ],
  cited_by_count: 0,
  referenced_works_count: 0,
  referenced_works: [],
  topics: [{ ...TOPIC, id: url('T90002'), display_name: 'Yarn', score: 0.95 }, TOPIC],
  primary_topic: TOPIC,
  concepts: [{ id: url('C42000002'), display_name: 'Craft', level: 0, score: 0.99 }],
};
export const ranked = (value: string, name: string, level: number) => ({
  id: id('openalex', value),
  name,
  scheme: 'openalex-topics',
  level,
});
