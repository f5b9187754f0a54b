/** The questions that are measured, asked of a generated graph: `gen:p0` is its hub. */
import { word } from './generate/words.ts';

export type Question = { name: string; document: string; variables?: Record<string, unknown> };

/** What a page of a list shows of each paper. */
const PAGE =
  '{ pageInfo { hasNextPage endCursor } edges { cursor node { id title year venue citationCount } } }';

/** A page of the hub's citations. */
const ofHub = (args: string, asked = PAGE) => `{ paper(id: "gen:p0") { citations(${args}) ${asked} } }`;

const BUCKETS = '{ otherCount buckets { key displayName count } }';
/** Facets of the hub's citations, without a page. */
const facetsOfHub = (...names: string[]) =>
  ofHub('first: 1', `{ facets { ${names.map((name) => `${name} ${BUCKETS}`).join(' ')} } }`);

/** Those of any list, then those of citations. */
const FACETS = [
  ...['year', 'topics', 'authors', 'venues', 'publicationTypes', 'languages', 'isOpenAccess'],
  ...['independence', 'sharesAuthors', 'intents'],
];

/** What a page of authors shows of each. */
const AUTHORS = '{ pageInfo { hasNextPage endCursor } nodes { id name affiliations } }';

/** What lies around a paper, a page with three papers of evidence each. */
const AROUND = ['coCitedPapers', 'coupledPapers', 'secondDegreeCitations', 'priorWorks', 'derivativeWorks'];
const WITH_EVIDENCE =
  '(first: 20) { truncation { examined } edges { evidenceCount evidence(first: 3) { id title } node { id title year } } }';

/** Sets, and what is asked of each. */
const SETS = {
  'references of a paper': '{ citedBy: "gen:p54" }',
  'papers citing the hub': '{ citing: "gen:p0" }',
  'a broad topic': '{ topicId: "gen:t1.3" }',
};
const OF_SETS = {
  size: '',
  papers: PAGE,
  commonReferences: WITH_EVIDENCE,
  papersCitingMost: WITH_EVIDENCE,
  missedPapers: WITH_EVIDENCE,
  recommendedPapers:
    '(first: 20) { truncation { examined } edges { score reasons { evidenceCount papers(first: 3) { id title } } node { id title year } } }',
  graph: '{ nodes { paper { id title } } edges { citingId citedId } hidden { count } }',
  readingOrder: '{ isEssential paper { id title } }',
  mainPath: '{ paths { length steps { reason } } }',
  'network CO_CITATION':
    '(kind: CO_CITATION) { nodes { id displayName weight } edges { aId bId weight } hiddenNodeCount }',
};

/** Authors by their numbers, the busiest first. */
const authors = (from: number, count: number) => Array.from({ length: count }, (_, i) => `gen:a${from + i}`);

export const QUESTIONS: Question[] = [
  { name: 'root, NEWEST', document: `{ searchPapers(first: 20, orderBy: NEWEST) ${PAGE} }` },
  { name: 'root, MOST_CITED', document: `{ searchPapers(first: 20, orderBy: MOST_CITED) ${PAGE} }` },
  { name: 'hub, NEWEST', document: ofHub('first: 20, orderBy: NEWEST') },
  {
    name: 'hub, years, no placeholders',
    document: ofHub('first: 20, where: { year: { from: 2015, to: 2018 }, isPlaceholder: false }'),
  },
  { name: 'hub, totalCount', document: ofHub('first: 1', '{ totalCount }') },
  {
    name: 'hub, sharesAuthors',
    document: ofHub('first: 20, where: { sharesAuthors: true }'),
  },
  {
    name: 'hub, on a broad topic',
    document: ofHub('first: 20, where: { topicIds: ["gen:t1.3"] }'),
  },
  {
    name: 'hub, INDEPENDENT',
    document: ofHub('first: 20, where: { independence: [INDEPENDENT] }'),
  },
  {
    name: 'hub, one common word',
    document: `query ($query: String) { paper(id: "gen:p0") { citations(query: $query, first: 20) ${PAGE} } }`,
    variables: { query: word(50) },
  },
  ...FACETS.map((name) => ({
    name: `hub, facet ${name}`,
    document: facetsOfHub(name),
  })),
  { name: 'hub, seven facets', document: facetsOfHub(...FACETS.slice(0, 7)) },
  { name: 'hub, all facets', document: facetsOfHub(...FACETS) },
  ...AROUND.flatMap((field) =>
    Object.entries({ hub: 'gen:p0', 'a paper': 'gen:p54' }).map(([name, id]) => ({
      name: `${name}, ${field}`,
      document: `{ paper(id: "${id}") { ${field} ${WITH_EVIDENCE} } }`,
    })),
  ),
  ...Object.entries(SETS).flatMap(([name, of]) =>
    Object.entries(OF_SETS).map(([field, asked]) => ({
      name: `set, ${name}, ${field}`,
      document: `{ paperSet(of: ${of}) { ${field.split(' ')[0]}${asked} } }`,
    })),
  ),
  {
    name: 'hub, velocity',
    document: '{ paper(id: "gen:p0") { velocity { perMonth acceleration normalized isLateAwakening } } }',
  },
  { name: 'hub, VELOCITY', document: ofHub('first: 20, orderBy: VELOCITY') },
  ...Object.entries({ 'a broad topic': 'gen:t0.1', 'a narrow topic': 'gen:t3.46' }).flatMap(([name, id]) => [
    {
      name: `${name}, cooccurringTopics`,
      document: `{ topic(id: "${id}") { cooccurringTopics(first: 20) { truncation { examined } edges { paperCount node { id name } } } } }`,
    },
    {
      name: `${name}, flow`,
      document: `{ topic(id: "${id}") { flow { citationCount countsByYear { year citationCount } topic { id name } } } }`,
    },
  ]),
  {
    name: 'groups of 3 and 100 authors, conflictsOfInterest',
    document: `query ($ids: [ID!]!, $others: [ID!]!) { conflictsOfInterest(authorIds: $ids, otherAuthorIds: $others, years: { from: 2010 }) {
      totalCount truncation { examined } edges { sharedPaperCount sharedPapers(first: 3) { id title } node { id name } other { id name } } } }`,
    variables: { ids: authors(0, 3), others: authors(3, 100) },
  },
  ...Object.entries({ hub: 'ids: ["gen:p0"]', 'papers citing the hub': 'citing: "gen:p0"' }).map(
    ([name, set]) => ({
      name: `${name}, experts`,
      document: `{ experts(for: { ${set} }) { truncation { examined } edges { score evidence(first: 3) { id title } node { id name } } } }`,
    }),
  ),
  {
    name: 'a paper, retractionExposure',
    document:
      '{ paper(id: "gen:p54") { retractionExposure(maxHops: 3, intents: null) { paths { length } } } }',
  },
  ...Object.entries({ hub: 'gen:p0', 'a paper': 'gen:p54' }).map(([name, id]) => ({
    name: `${name}, relatedPapers`,
    document: `{ paper(id: "${id}") { relatedPapers(first: 20) { truncation { examined } edges { score node { id title year } reasons { method score evidenceCount papers(first: 3) { id title } } } } } }`,
  })),
  ...Object.entries({
    'two papers': 'ids: ["gen:p54"]',
    'hub and a paper': 'ids: ["gen:p0"]',
    'two sets': 'authorId: "gen:a0"',
  }).map(([name, set]) => ({
    name: `${name}, bridgingPapers`,
    document: `{ bridgingPapers(from: { ${set} }, to: { citedBy: "gen:p195" }) { truncation { examined } edges { betweenness node { id title } fromSide(first: 3) { id title } toSide(first: 3) { id title } } } }`,
  })),
  ...Object.entries({ 'two papers': 'gen:p54', 'hub and a paper': 'gen:p0' }).flatMap(([name, from]) =>
    Object.entries({ citations: '[CITES]', anything: '[CITES, AUTHORED, HAS_TOPIC]' }).map(([way, via]) => ({
      name: `${name}, paths over ${way}`,
      document: `{ paths(from: "${from}", to: "gen:p195", via: ${via}) { truncation { examined } paths { length steps { reason } } } }`,
    })),
  ),
  {
    name: 'hub, followUpPapers',
    document: `{ paper(id: "gen:p0") { followUpPapers(first: 20) ${PAGE} } }`,
  },
  {
    name: 'autocomplete, three letters',
    document: 'query ($prefix: String!) { autocomplete(prefix: $prefix) { id entityType displayName hint } }',
    variables: { prefix: word(50).slice(0, 3) },
  },
  ...['NAME', 'MOST_PAPERS', 'MOST_CITED'].map((order) => ({
    name: `authors, ${order}`,
    document: `{ searchAuthors(first: 20, orderBy: ${order}) ${AUTHORS} }`,
  })),
  {
    name: 'authors, of 100 papers or more, MOST_CITED',
    document: `{ searchAuthors(first: 20, orderBy: MOST_CITED, where: { paperCount: { from: 100 } }) ${AUTHORS} }`,
  },
  {
    name: 'authors, a common name, MOST_CITED',
    document: `{ searchAuthors(query: "ada", first: 20, orderBy: MOST_CITED) ${AUTHORS} }`,
  },
  {
    name: 'root, of one author',
    document: `{ searchPapers(where: { authorIds: ["gen:a0"] }, first: 20) ${PAGE} }`,
  },
  {
    name: 'root, on a narrow topic',
    document: `{ searchPapers(where: { topicIds: ["gen:t3.46"] }, first: 20) ${PAGE} }`,
  },
  {
    name: 'root, cites one of two papers',
    document: `{ searchPapers(where: { cites: { atLeast: { of: { ids: ["gen:p1", "gen:p2"] } } } }, first: 20) ${PAGE} }`,
  },
  {
    name: 'search, one common word',
    document: `query ($query: String) { searchPapers(query: $query, first: 20) ${PAGE} }`,
    variables: { query: word(50) },
  },
  {
    name: 'search, two words',
    document: `query ($query: String) { searchPapers(query: $query, first: 20) ${PAGE} }`,
    variables: { query: `${word(50)} ${word(300)}` },
  },
  {
    name: 'search, by meaning',
    document: `{ searchPapers(near: "gen:p0", mode: MEANING, first: 20) ${PAGE} }`,
  },
  {
    name: 'search, by words and meaning',
    document: `query ($query: String) { searchPapers(query: $query, near: "gen:p0", mode: HYBRID, first: 20) ${PAGE} }`,
    variables: { query: word(50) },
  },
];
