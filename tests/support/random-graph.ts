/** Small random graphs with everything that makes lists hard, and random questions about them. */
import fc, { type Arbitrary } from 'fast-check';
import type { PaperWhere } from '../../cypher/filter/paper.ts';
import type { PaperSetWhere, SetMatch } from '../../cypher/filter/sets.ts';
import type { AuthorshipRecord, PaperRecord, TopicRecord } from '../../ingest/record.ts';
import { own } from './graph.ts';
import { ORDERS, type OrderName } from './oracle.ts';

const PAPERS = 9;
const AUTHORS = ['a0', 'a1', 'a2'];

/** Papers that may be named; what has no record is a placeholder, once cited. */
const paperName = fc.nat(PAPERS - 1).map((i) => `p${i}`);

const topic = (name: string, level: number | null, ...broader: TopicRecord[]): TopicRecord => ({
  id: own(name),
  name,
  scheme: level === null ? 'flat' : 'test',
  level,
  broader,
});
const t0 = topic('t0', 0);
const t1 = topic('t1', 1, t0);
export const TOPICS = [t0, t1, topic('t2', 2, t1, t0), topic('t3', 2, t1), topic('t4', null)];

const unknownOr = <T>(known: Arbitrary<T>) => fc.option(known, { nil: null, freq: 3 });

const dates = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 2020, max: 2021 }).map((year) => ({ year })),
  fc
    .constantFrom('2020-01', '2020-06', '2021-06')
    .map((month) => ({ year: +month.slice(0, 4), publicationMonth: month })),
  fc
    .constantFrom('2020-02-28', '2020-06-01', '2021-01-01')
    .map((day) => ({ year: +day.slice(0, 4), publicationDate: day })),
);

const authorship: Arbitrary<AuthorshipRecord> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...AUTHORS).map((name) => ({ ids: [own(name)], name })) },
  { weight: 1, arbitrary: fc.constant<AuthorshipRecord>({ ids: [], name: 'Li Wei' }) },
);

/** Mostly of several, so that one is named twice often enough. */
const byline = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.array(authorship, { maxLength: 1 }) },
  { weight: 4, arbitrary: fc.array(authorship, { minLength: 2, maxLength: 5, size: 'max' }) },
);

const paperTopic = fc.record({
  topic: fc.constantFrom(...TOPICS),
  score: unknownOr(fc.constantFrom(0, 0.25, 0.5, 1)),
  isPrimary: fc.boolean(),
});

const reference = fc.record({
  cited: paperName,
  intents: unknownOr(fc.uniqueArray(fc.constantFrom('BACKGROUND' as const, 'RESULT' as const))),
  isInfluential: unknownOr(fc.boolean()),
});

const VENUES = ['acta', 'cell'];
const published = fc.oneof(
  fc.constant({}),
  fc.constantFrom('Nature', 'nature', 'acta').map((venue) => ({ venue })),
  fc
    .constantFrom(...VENUES)
    .map((name) => ({ venue: 'Printed', publicationVenue: { ids: [own(name)], name } })),
);

/** What a filter alone looks at. */
const plain = fc.record(
  {
    publicationTypes: fc.uniqueArray(fc.constantFrom('REVIEW' as const, 'BOOK' as const)),
    language: fc.constantFrom('en', 'de'),
    isOpenAccess: fc.boolean(),
    openAccessPdf: fc.constant({ url: 'https://example.org/a.pdf' }),
    isRetracted: fc.boolean(),
    abstract: fc.constant('About something.'),
    influentialCitationCount: fc.nat(2),
    versionOf: paperName.map(own),
  },
  { requiredKeys: [] },
);

const record: Arbitrary<PaperRecord> = fc
  .record({
    name: paperName,
    title: fc.constantFrom('Beta', 'beta', 'Alpha', null),
    date: dates,
    venue: published,
    plain,
    citationCount: unknownOr(fc.nat(4)),
    authors: byline,
    topics: fc.uniqueArray(paperTopic, { maxLength: 3, selector: (t) => t.topic.name }),
    references: unknownOr(
      fc.uniqueArray(reference, { minLength: 2, maxLength: 8, selector: ({ cited }) => cited }),
    ),
  })
  .map(({ name, date, venue, plain, references, ...rest }) => ({
    ids: [own(name)],
    ...date,
    ...venue,
    ...plain,
    ...rest,
    references: references?.map(({ cited, ...more }) => ({ id: own(cited), ...more })) ?? null,
  }));

/** One record a paper at most. */
export const graphs = fc.uniqueArray(record, {
  minLength: 5,
  maxLength: PAPERS - 1,
  selector: (r) => r.ids[0]!.value,
});

export const authors = AUTHORS.map((name) => `test:${name}`);

const range = (min: number, max: number) =>
  fc.oneof(
    fc.record({ from: fc.integer({ min, max }) }),
    fc.record({ to: fc.integer({ min, max }) }),
    fc.record({ from: fc.integer({ min, max: max - 1 }), to: fc.integer({ min: min + 1, max }) }),
  );
const date = fc.constantFrom('2020', '2020-02', '2020-06', '2020-02-28', '2021-01-01', '2021-06');
const dateRange = fc.oneof(
  fc.record({ from: date }),
  fc.record({ to: date }),
  fc.record({ from: date, to: date }),
);
const some = <T>(...values: T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });

/** Whom filters may name: every id in them has to be held. */
export type Held = { papers: string[]; topics: string[]; authors: string[] };

const oneSet = ({ papers, topics, authors }: Held): Arbitrary<PaperSetWhere> =>
  fc.oneof(
    some(...papers).map((ids): PaperSetWhere => ({ ids })),
    ...(authors.length ? [fc.constantFrom(...authors).map((authorId): PaperSetWhere => ({ authorId }))] : []),
    ...(topics.length ? [fc.constantFrom(...topics).map((topicId): PaperSetWhere => ({ topicId }))] : []),
    fc.constantFrom(...papers).map((citing): PaperSetWhere => ({ citing })),
    fc.constantFrom(...papers).map((citedBy): PaperSetWhere => ({ citedBy })),
    fc.record({ where: fc.record({ year: range(2019, 2022) }) }),
  );

const setMatch = (held: Held): Arbitrary<SetMatch> =>
  fc.oneof(
    fc.record({ allOf: oneSet(held) }),
    fc.record({ noneOf: oneSet(held) }),
    fc.record({ atLeast: fc.record({ count: fc.integer({ min: 1, max: 2 }), of: oneSet(held) }) }),
    fc.record({ noneOf: oneSet(held), atLeast: fc.record({ count: fc.constant(1), of: oneSet(held) }) }),
  );

/** Fields that every list's filter has. */
const anywhere = (held: Held): Arbitrary<PaperWhere>[] => [
  fc.record({ year: range(2019, 2022) }),
  fc.record({ isPlaceholder: fc.boolean() }),
  fc.record({ publicationDate: dateRange }),
  fc.record({ citationCount: range(0, 4) }),
  fc.record({ heldCitationCount: range(0, 4) }),
  fc.record({ authorCount: range(0, 4) }),
  fc.record({ venues: some('NATURE', 'Cell', 'test:acta', 'printed') }),
  fc.record({ publicationTypes: some('REVIEW', 'BOOK') }),
  fc.record({ languages: some('en', 'de') }),
  fc.record({ isOpenAccess: fc.boolean(), isRetracted: fc.boolean() }, { requiredKeys: ['isOpenAccess'] }),
  fc.record({ hasOpenAccessPdf: fc.boolean() }),
  fc.record({ hasAbstract: fc.boolean() }),
  fc.record({ isLatestVersion: fc.boolean() }),
  ...(held.topics.length ? [fc.record({ topicIds: some(...held.topics) })] : []),
  ...(held.authors.length ? [fc.record({ authorIds: some(...held.authors) })] : []),
  fc.record({ cites: setMatch(held) }),
  fc.record({ citedBy: setMatch(held) }),
  fc.record({ sharesAuthorsWith: fc.constantFrom(...held.papers) }),
];

/** Those of a list of citations. */
const ofCitations: Arbitrary<PaperWhere>[] = [
  fc.record({ sharesAuthors: fc.boolean() }),
  fc.record({ independence: some('SELF', 'CLOSE', 'INDEPENDENT', 'UNKNOWN') }),
  fc.record({ intents: some('BACKGROUND', 'RESULT') }),
  fc.record({ isInfluential: fc.boolean() }),
];

/** Filters up to three levels deep. */
const wheres = (held: Held, isOfCitations: boolean): Arbitrary<PaperWhere | null> => {
  const fields = anywhere(held);
  const leaf = isOfCitations ? fc.oneof(fc.oneof(...fields), fc.oneof(...ofCitations)) : fc.oneof(...fields);
  const several = fc.tuple(leaf, leaf, leaf).map((all): PaperWhere => Object.assign({}, ...all));
  const flat = fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: several });
  const above = (below: Arbitrary<PaperWhere>): Arbitrary<PaperWhere> =>
    fc.oneof(
      { weight: 3, arbitrary: below },
      below.map((not) => ({ not })),
      fc.array(below, { minLength: 1, maxLength: 2 }).map((or) => ({ or })),
      fc.tuple(below, leaf).map(([not, other]) => ({ not, ...other })),
      fc.tuple(below, below).map((and) => ({ and })),
    );
  return fc.option(above(above(flat)), { nil: null, freq: 8 });
};

/** Facets of every list, and of one of citations. */
const FACETS = ['year', 'topics', 'authors', 'venues', 'publicationTypes', 'languages', 'isOpenAccess'];
const CITATION_FACETS = ['independence', 'sharesAuthors', 'intents'];

/** One question about a list: the first, or last, so many; then all behind; and its facets. */
export type Question = {
  where: PaperWhere | null;
  orderBy: OrderName;
  size: number;
  backward: boolean;
  facets: string[];
  buckets: number;
};

export const questions = (
  held: Held,
  { isOfCitations = false, isScored = false }: { isOfCitations?: boolean; isScored?: boolean },
): Arbitrary<Question> =>
  fc.record({
    where: wheres(held, isOfCitations),
    orderBy: fc.constantFrom(
      ...ORDERS.filter((o) =>
        ['SHARED_AUTHORS', 'VELOCITY'].includes(o) ? isOfCitations : o === 'RELEVANCE' ? isScored : true,
      ),
    ),
    size: fc.integer({ min: 1, max: 4 }),
    backward: fc.boolean(),
    facets: fc.uniqueArray(fc.constantFrom(...FACETS, ...(isOfCitations ? CITATION_FACETS : [])), {
      maxLength: 3,
    }),
    buckets: fc.integer({ min: 1, max: 3 }),
  });
