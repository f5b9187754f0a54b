/** What users ask of six reviews' records, and which of these works the answer is. */
import {
  conceptsOf,
  independenceOf,
  isOn,
  type SORTS,
  shares,
  type Work,
  type Works,
} from '../support/openalex-works.ts';

/** The values of a work in a facet; none: not known. */
type Values = (work: Work, works: Works) => (string | number | boolean)[];
export type Facet = { name: string; args?: string; first?: number; values: Values };

export type Question = {
  /** What the list hangs from, and the list. */
  from: string;
  /** Of the list, besides those that every list takes. */
  args?: string;
  where: object;
  orderBy: keyof typeof SORTS;
  expected: (works: Works) => Work[];
  facets?: Facet[];
};

const HAIR = 'W2002668484';
export const SWITCHING = 'W2613299853';
const EXTENSION = 'W2342464058';
const DIALECTICAL = 'W2143331940';
const PARTIAL = 'W2119720111';
const EXPERTS = 'W2120220100';
export const KIRSCHBAUM = 'A4343333101';
const STALDER = 'A4356725933';
const LINEHAN = 'A2164206094';
const PSYCHIATRY = 'C118552586';
const BIOLOGY = 'C86803240';
const DISEASE = 'C2779134260';

export const among = (year: number | null, from: number, to: number) =>
  year !== null && year >= from && year <= to;
const known = <T>(value: T | null | undefined): T[] => (value == null ? [] : [value]);

const year: Facet = { name: 'year', values: (work) => known(work.year) };
const isOpenAccess: Facet = { name: 'isOpenAccess', values: ({ line }) => known(line?.open_access.is_oa) };
const authors: Facet = { name: 'authors', first: 6, values: (work) => work.authors };
const venues: Facet = {
  name: 'venues',
  first: 5,
  values: ({ venue }) => known(venue && (venue.id ?? venue.name.toLowerCase())),
};
const topics: Facet = {
  name: 'topics',
  first: 4,
  args: 'scheme: "openalex-concepts", level: 1',
  values: (work) => conceptsOf(work, 1),
};
const TYPES: Record<string, string> = {
  'journal-article': 'JOURNAL_ARTICLE',
  'proceedings-article': 'CONFERENCE',
  'posted-content': 'PREPRINT',
  'book-chapter': 'BOOK_SECTION',
  'reference-entry': 'BOOK_SECTION',
  book: 'BOOK',
  dissertation: 'THESIS',
};
const publicationTypes: Facet = {
  name: 'publicationTypes',
  values: ({ line }) => known(line && (TYPES[line.type] ?? 'OTHER')),
};
const against = (id: string): Facet[] => [
  { name: 'independence', values: (work, works) => [independenceOf(work, works.of(id), works)] },
  {
    name: 'sharesAuthors',
    values: (work, works) =>
      shares(work, works.of(id)) ? [true] : work.isAnybodyKnown && works.of(id).isAnybodyKnown ? [false] : [],
  },
];

/** Each paper that these cite or are cited by, once. */
const beside = (id: string, works: Work[]) => [...new Set(works)].filter((work) => work.id !== id);

export const QUESTIONS: Record<string, Question> = {
  'open-access citations of some years, newest first': {
    from: `paper(id: "${HAIR}") { list: citations`,
    where: { year: { from: 2012, to: 2017 }, isOpenAccess: true },
    orderBy: 'NEWEST',
    expected: (works) =>
      works.citations(HAIR).filter((work) => among(work.year, 2012, 2017) && work.line!.open_access.is_oa),
    facets: [year, isOpenAccess, publicationTypes],
  },
  'citations in one of two venues or by many authors, most cited first': {
    from: `paper(id: "${SWITCHING}") { list: citations`,
    where: {
      or: [{ venues: ['BIODRUGS', 'Annals of the Rheumatic Diseases'] }, { authorCount: { from: 9 } }],
    },
    orderBy: 'MOST_CITED',
    expected: (works) =>
      works
        .citations(SWITCHING)
        .filter(
          ({ venue, authors: { length } }) =>
            ['BioDrugs', 'Annals of the Rheumatic Diseases'].includes(venue?.name ?? '') || length >= 9,
        ),
    facets: [venues, year],
  },
  'citations on a topic and not on another, by title': {
    from: `paper(id: "${HAIR}") { list: citations`,
    where: { topicIds: [PSYCHIATRY], not: { topicIds: [BIOLOGY] } },
    orderBy: 'TITLE',
    expected: (works) =>
      works.citations(HAIR).filter((work) => isOn(work, PSYCHIATRY) && !isOn(work, BIOLOGY)),
    facets: [topics, authors],
  },
  'all citations, by first author': {
    from: `paper(id: "${DIALECTICAL}") { list: citations`,
    where: {},
    orderBy: 'FIRST_AUTHOR',
    expected: (works) => works.citations(DIALECTICAL),
    facets: [...against(DIALECTICAL), authors, venues, topics, publicationTypes, isOpenAccess],
  },
  'citing papers that share authors, most cited here first': {
    from: `paper(id: "${HAIR}") { list: citations`,
    where: { sharesAuthors: true },
    orderBy: 'MOST_CITED_HERE',
    expected: (works) => works.citations(HAIR).filter((work) => shares(work, works.of(HAIR))),
    facets: [authors, year, ...against(HAIR)],
  },
  'citing papers that share no author but are close': {
    from: `paper(id: "${SWITCHING}") { list: citations`,
    where: { independence: ['CLOSE'], authorCount: { to: 12 } },
    orderBy: 'OLDEST',
    expected: (works) =>
      works
        .citations(SWITCHING)
        .filter(
          (work) => independenceOf(work, works.of(SWITCHING), works) === 'CLOSE' && work.authors.length <= 12,
        ),
    facets: against(SWITCHING),
  },
  'papers cited together with a review that many cite, by title': {
    from: `paper(id: "${HAIR}") { list: coCitedPapers`,
    where: { heldCitationCount: { from: 40 } },
    orderBy: 'TITLE',
    expected: (works) =>
      beside(
        HAIR,
        works.citations(HAIR).flatMap(({ id }) => works.references(id)),
      ).filter(({ citedBy }) => citedBy.size >= 40),
    facets: [year, authors, ...against(HAIR)],
  },
  'papers of some years with references in common with a review, most cited first': {
    from: `paper(id: "${HAIR}") { list: coupledPapers`,
    where: { year: { from: 2016 }, isOpenAccess: true },
    orderBy: 'MOST_CITED',
    expected: (works) =>
      beside(
        HAIR,
        works.references(HAIR).flatMap(({ id }) => works.citations(id)),
      ).filter(({ year: of, line }) => among(of, 2016, 9999) && line!.open_access.is_oa),
    facets: [venues, topics, isOpenAccess],
  },
  'papers that cite one trial and leave out its rival': {
    from: `{ list: searchPapers`,
    where: { cites: { allOf: { ids: [DIALECTICAL, PARTIAL] }, noneOf: { ids: [EXPERTS] } } },
    orderBy: 'NEWEST',
    expected: (works) =>
      works.full.filter(
        ({ references: cited }) => cited.has(DIALECTICAL) && cited.has(PARTIAL) && !cited.has(EXPERTS),
      ),
    facets: [year, venues],
  },
  'papers that cite at least three papers of an author, not her own': {
    from: `{ list: searchPapers`,
    where: {
      cites: { atLeast: { count: 3, of: { authorId: LINEHAN } } },
      not: { authorIds: [LINEHAN] },
    },
    orderBy: 'MOST_CITED',
    expected: (works) =>
      works.full.filter(
        (work) =>
          !work.authors.includes(LINEHAN) &&
          works.references(work.id).filter((cited) => cited.authors.includes(LINEHAN)).length >= 3,
      ),
    facets: [year, authors, topics],
  },
  'a set inside a set: papers that cite two open papers which cite both of two papers': {
    from: `{ list: searchPapers`,
    where: {
      cites: {
        atLeast: {
          count: 2,
          of: { where: { isOpenAccess: true, cites: { allOf: { ids: [SWITCHING, EXTENSION] } } } },
        },
      },
    },
    orderBy: 'TITLE',
    expected: (works) => {
      const isMember = ({ line, references: cited }: Work) =>
        !!line?.open_access.is_oa && cited.has(SWITCHING) && cited.has(EXTENSION);
      return works.full.filter((work) => works.references(work.id).filter(isMember).length >= 2);
    },
    facets: [isOpenAccess, venues],
  },
  'references, those without a record included, of which some are often cited here': {
    from: `paper(id: "${SWITCHING}") { list: references`,
    where: { or: [{ heldCitationCount: { from: 20 } }, { isPlaceholder: true }] },
    orderBy: 'MOST_CITED_HERE',
    expected: (works) =>
      works.references(SWITCHING).filter(({ line, citedBy }) => !line || citedBy.size >= 20),
    facets: [year, isOpenAccess, venues],
  },
  "an author's papers that cite one of the author's own": {
    from: `author(id: "${KIRSCHBAUM}") { list: papers`,
    where: { cites: { atLeast: { count: 1, of: { authorId: KIRSCHBAUM } } }, year: { from: 2011 } },
    orderBy: 'FIRST_AUTHOR',
    expected: (works) =>
      works.full.filter(
        (work) =>
          work.authors.includes(KIRSCHBAUM) &&
          among(work.year, 2011, 9999) &&
          works.references(work.id).some((cited) => cited.authors.includes(KIRSCHBAUM)),
      ),
    facets: [authors, topics],
  },
  'papers of two authors together, most cited first': {
    from: `author(id: "${KIRSCHBAUM}") { list: jointPapers`,
    args: `with: ["${STALDER}"],`,
    where: { year: { from: 2011 } },
    orderBy: 'MOST_CITED',
    expected: (works) =>
      works.full.filter(
        ({ authors: byline, year: of }) =>
          byline.includes(KIRSCHBAUM) && byline.includes(STALDER) && among(of, 2011, 9999),
      ),
    facets: [authors, year],
  },
  "a topic's papers that are cited by a citing paper of a trial": {
    from: `topic(id: "${DISEASE}") { list: papers`,
    where: { citedBy: { atLeast: { count: 2, of: { citing: SWITCHING } } } },
    orderBy: 'OLDEST',
    expected: (works) =>
      works.full.filter(
        (work) =>
          isOn(work, DISEASE) &&
          works.citations(work.id).filter((citing) => citing.references.has(SWITCHING)).length >= 2,
      ),
    facets: [year, publicationTypes, venues],
  },
};
