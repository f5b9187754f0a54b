/** Lists, facets and searches. */
import { word } from '../generate/words.ts';
import type { Question } from './question.ts';

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

export const LISTS: Question[] = [
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
  { name: 'hub, VELOCITY', document: ofHub('first: 20, orderBy: VELOCITY') },
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
