/** Small random graphs with everything that makes lists hard, and random questions about them. */
import fc, { type Arbitrary } from 'fast-check';
import type { PaperWhere } from '../../cypher/filter.ts';
import type { AuthorshipRecord, PaperRecord, TopicRecord } from '../../ingest/record.ts';
import { own } from './graph.ts';
import { ORDERS, type OrderName } from './oracle.ts';

const PAPERS = 9;
const AUTHORS = ['a0', 'a1', 'a2'];

/** Papers that may be named; what has no record is a placeholder, once cited. */
const paperName = fc.nat(PAPERS - 1).map((i) => `p${i}`);

const topic = (name: string, ...broader: TopicRecord[]): TopicRecord => ({
  id: own(name),
  name,
  scheme: 'test',
  broader,
});
const t0 = topic('t0');
const t1 = topic('t1', t0);
export const TOPICS = [t0, t1, topic('t2', t1, t0), topic('t3', t1), topic('t4')];

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

const record: Arbitrary<PaperRecord> = fc
  .record({
    name: paperName,
    date: dates,
    citationCount: unknownOr(fc.nat(4)),
    authors: byline,
    topics: fc.uniqueArray(paperTopic, { maxLength: 3, selector: (t) => t.topic.name }),
    references: unknownOr(fc.array(paperName, { minLength: 2, maxLength: 8 })),
  })
  .map(({ name, date, references, ...rest }) => ({
    ids: [own(name)],
    title: name,
    ...date,
    ...rest,
    references: references?.map((cited) => ({ id: own(cited) })) ?? null,
  }));

/** One record a paper at most. */
export const graphs = fc.uniqueArray(record, {
  minLength: 5,
  maxLength: PAPERS - 1,
  selector: (r) => r.title,
});

export const authors = AUTHORS.map((name) => `test:${name}`);

const year = fc.oneof(
  fc.record({ from: fc.integer({ min: 2019, max: 2022 }) }),
  fc.record({ to: fc.integer({ min: 2019, max: 2022 }) }),
  fc.record({ from: fc.integer({ min: 2019, max: 2021 }), to: fc.integer({ min: 2020, max: 2022 }) }),
);

/** Filters up to three levels deep; `sharing` where the list hangs from a paper. */
const wheres = (sharing: boolean): Arbitrary<PaperWhere | null> => {
  const leaves: Arbitrary<PaperWhere>[] = [fc.record({ year }), fc.record({ isPlaceholder: fc.boolean() })];
  if (sharing) leaves.push(fc.record({ sharesAuthors: fc.boolean() }));
  const leaf = fc.oneof(
    ...leaves,
    fc.tuple(...leaves).map((all): PaperWhere => Object.assign({}, ...all)),
  );
  const above = (below: Arbitrary<PaperWhere>): Arbitrary<PaperWhere> =>
    fc.oneof(
      below,
      below.map((not) => ({ not })),
      fc.array(below, { minLength: 1, maxLength: 2 }).map((or) => ({ or })),
      fc.tuple(below, leaf).map(([not, other]) => ({ not, ...other })),
      fc.tuple(below, below).map((and) => ({ and })),
    );
  return fc.option(above(above(leaf)), { nil: null, freq: 6 });
};

/** One question about a list: the first, or last, so many; then all behind. */
export type Question = { where: PaperWhere | null; orderBy: OrderName; size: number; backward: boolean };

export const questions = (list: { sharing?: boolean; scored?: boolean }): Arbitrary<Question> =>
  fc.record({
    where: wheres(list.sharing ?? false),
    orderBy: fc.constantFrom(
      ...ORDERS.filter((o) =>
        o === 'SHARED_AUTHORS' ? list.sharing : o === 'RELEVANCE' ? list.scored : true,
      ),
      ...(list.sharing ? (['SHARED_AUTHORS', 'SHARED_AUTHORS'] as const) : []),
    ),
    size: fc.integer({ min: 1, max: 4 }),
    backward: fc.boolean(),
  });
