/** Random records of few ids, so that they meet: fast-check draws them. */
import fc from 'fast-check';
import type { ExternalId } from '../../cypher/ids.ts';
import type { PaperRecord } from '../../ingest/record.ts';

const idOf = (kind: string, ...values: string[]): fc.Arbitrary<ExternalId> =>
  fc.constantFrom(...values).map((value) => ({ kind, value }));
const ownId = fc.oneof(idOf('openalex', 'W1', 'W2', 'W3'), idOf('bib', 'x', 'y'), idOf('doi', '10.1000/a'));
const furtherId = fc.oneof(
  idOf('doi', '10.1000/a', '10.1000/b', '10.1000/c'),
  idOf('arxiv', '2401.00001', '2401.00002'),
  idOf('pmid', '1', '2'),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const personId = fc.oneof(idOf('openalex', 'A1', 'A2'), idOf('bib', 'ann'));
const orcid = idOf('orcid', '0000-0002-1825-0097', '0000-0001-5109-3700');

const authorOf = (ids: fc.Arbitrary<ExternalId[]>) =>
  fc.record({
    ids: fc.oneof(fc.constant<ExternalId[]>([]), ids),
    name: fc.constantFrom('Ann', 'A. Nn', 'Bob'),
    alternativeNames: fc.subarray(['Anne', 'Robert']),
    affiliations: maybe(fc.subarray(['Here', 'There'])),
  });

const topic = fc.constantFrom('t1', 't2', 't3').map((value) => ({
  topic: { id: { kind: 'bib', value }, name: value, scheme: value === 't3' ? 'other' : 'bib' },
}));

/** Ids in any company. */
const anyIds = fc
  .tuple(ownId, fc.array(furtherId, { maxLength: 3 }))
  .map(([own, more]): ExternalId[] => [own, ...more]);

/** Ids in the company that they are in wherever they are told: three papers, two of them in two sources. */
const doi = (value: string): ExternalId => ({ kind: 'doi', value: `10.1000/${value}` });
const COMPANY: ExternalId[][] = [
  [{ kind: 'openalex', value: 'W1' }, doi('a'), { kind: 'pmid', value: '1' }],
  [{ kind: 'openalex', value: 'W2' }, doi('b')],
  [{ kind: 'openalex', value: 'W3' }, doi('c'), { kind: 'arxiv', value: '2401.00001' }],
  [{ kind: 'bib', value: 'x' }, doi('a')],
  [{ kind: 'bib', value: 'y' }, doi('b'), { kind: 'pmid', value: '2' }],
  [doi('a')],
];
const agreedIds = fc
  .tuple(fc.constantFrom(...COMPANY), fc.nat(3))
  .map(([ids, more]): ExternalId[] => ids.slice(0, 1 + more));

const recordOf = (
  ids: fc.Arbitrary<ExternalId[]>,
  named: fc.Arbitrary<ExternalId>,
  author: ReturnType<typeof authorOf>,
): fc.Arbitrary<PaperRecord> =>
  fc.record({
    ids,
    title: maybe(fc.constantFrom('One', 'Two')),
    year: maybe(fc.constantFrom(1999, 2020)),
    publicationMonth: maybe(fc.constantFrom('1998-12', '2021-01')),
    citationCount: maybe(fc.constantFrom(0, 9)),
    authors: maybe(fc.array(author, { maxLength: 4 })),
    topics: maybe(fc.array(topic, { maxLength: 3 })),
    references: maybe(
      fc.array(fc.record({ id: named, isInfluential: maybe(fc.boolean()) }), {
        maxLength: 5,
      }),
    ),
    versionOf: maybe(ownId),
  });

const batchesOf = (...of: Parameters<typeof recordOf>) =>
  fc.array(fc.array(recordOf(...of), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

/** Batches of records that share ids, authors and topics. */
export const batches = batchesOf(
  anyIds,
  fc.oneof(ownId, furtherId),
  authorOf(fc.tuple(personId, fc.array(orcid, { maxLength: 1 })).map(([own, more]) => [own, ...more])),
);

/** Where no id is told of two papers or of two authors: which of them it leads to depends on which came first. */
export const agreeingBatches = batchesOf(
  agreedIds,
  fc.oneof(ownId, idOf('doi', '10.1000/b', '10.1000/c')),
  authorOf(personId.map((own) => [own])),
);
