import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Disk } from '../../ingest/bulk/disk.ts';
import { Names } from '../../ingest/bulk/names.ts';
import { diskDb, newMarker } from '../../ingest/bulk/statements.ts';
import { dumpLines } from '../../ingest/dump.ts';
import type { AuthorRecord, PaperRecord, TopicRecord, VenueRecord } from '../../ingest/record.ts';
import { createWriter } from '../../ingest/writer.ts';
import { diskLines } from '../support/disk-lines.ts';
import { own, useDrawnGraph } from '../support/graph.ts';

const { db, run } = useDrawnGraph();

const RUNS = 6;
const SEED = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31);

const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 3 });
const name = (letters: string) => fc.constantFrom(...letters);

/** Few, so that records share them: the own id first, then a DOI, an arXiv id, one that unites nobody. */
const paperIds = fc
  .tuple(
    name('abcdef'),
    fc.constantFrom('test', 'other'),
    some(name('xyz')),
    some(name('12')),
    some(name('78')),
  )
  .map(([value, kind, doi, arxiv, pmid]) => [
    { kind, value },
    ...(doi ? [{ kind: 'doi', value: `10.1/${doi}` }] : []),
    ...(arxiv ? [{ kind: 'arxiv', value: `2001.0000${arxiv}` }] : []),
    ...(pmid ? [{ kind: 'pmid', value: pmid }] : []),
  ]);
const reference = fc.record({
  id: fc.oneof(
    name('abcdefgh').map(own),
    name('xyzw').map((value) => ({ kind: 'doi', value: `10.1/${value}` })),
  ),
  contexts: some(fc.constantFrom<string[][]>([], ['One; two.\n"Three"'])),
  intents: some(fc.constantFrom<'RESULT'[][]>([], ['RESULT'])),
  isInfluential: some(fc.boolean()),
});
const author = fc
  .tuple(
    some(name('pqrs')),
    some(name('12')),
    fc.boolean(),
    some(fc.constantFrom<string[][]>([], ['Köln, "DE"', 'Ulm'])),
  )
  .map(([value, orcid, identityByName, affiliations]) => ({
    ids: [
      ...(value ? [own(value)] : []),
      ...(orcid ? [{ kind: 'orcid', value: `0000-0000-0000-000${orcid}` }] : []),
    ],
    identityByName,
    name: value ? `Ä. ${value}` : 'Somebody',
    affiliations,
  }));
const topicOf = (value: string, scheme: string, broader: TopicRecord[] = []): TopicRecord => ({
  id: own(value),
  name: value,
  scheme,
  broader,
});
const topic = fc.constantFrom(
  topicOf('t', 's'),
  topicOf('u', 's', [topicOf('t', 's')]),
  topicOf('v', 'flat'),
);
const venue = fc.constantFrom<VenueRecord[]>(
  { ids: [own('v1')], name: 'One', type: 'JOURNAL' },
  { ids: [own('v2'), { kind: 'issn', value: '1234-5679' }], name: 'Two' },
  { ids: [own('v3'), { kind: 'issn', value: '1234-5679' }], name: 'Three' },
);

const paper: fc.Arbitrary<PaperRecord> = fc.record({
  ids: paperIds,
  title: some(fc.constantFrom('A title', 'Two\nlines, "quoted"', '')),
  year: some(fc.integer({ min: 1999, max: 2001 })),
  publicationMonth: some(fc.constant('2000-05')),
  citationCount: some(fc.nat(9)),
  publicationTypes: some(fc.constantFrom<'REVIEW'[][]>([], ['REVIEW'])),
  authors: some(fc.array(author, { maxLength: 3 })),
  topics: some(
    fc.array(fc.record({ topic, score: some(fc.constantFrom(0, 0.5, 1)), isPrimary: fc.boolean() }), {
      maxLength: 3,
    }),
  ),
  publicationVenue: some(venue),
  references: some(fc.array(reference, { maxLength: 4 })),
  versionOf: some(name('abgh').map(own)),
  isPartial: fc.constantFrom(false, false, true),
});
const apart: fc.Arbitrary<AuthorRecord> = fc.record({
  ids: name('pqz').map((value) => [own(value)]),
  name: fc.constant('Told Apart'),
  paperCount: some(fc.nat(9)),
  hIndex: some(fc.nat(9)),
});
const batch = fc.record({
  papers: fc.array(paper, { minLength: 1, maxLength: 5 }),
  authors: fc.array(apart, { maxLength: 2 }),
  topics: fc.array(topic, { maxLength: 2 }),
});

const told = (ids: PaperRecord['ids'], ...cites: string[]) => ({
  papers: [{ ids, references: cites.map((value) => ({ id: own(value) })) }],
  authors: [],
  topics: [],
});
const doi = { kind: 'doi', value: '10.1/x' };
/** Two sources tell of a paper: what the second lists is cited if it is described, before (g) or after it (h). */
const MENTIONED = [
  told([own('c')], 'g'),
  told([own('g')]),
  told([own('a'), doi], 'g', 'h'),
  told([{ kind: 'other', value: 'a' }, doi], 'b'),
  told([own('h')]),
];

async function linesInNeo4j() {
  const lines: string[] = [];
  for await (const line of dumpLines(db())) lines.push(line);
  return lines;
}

test('the writer means the same on disk as in Neo4j', async () => {
  const same = async (
    batches: { papers: PaperRecord[]; authors: AuthorRecord[]; topics: TopicRecord[] }[],
    names: Names,
  ) => {
    await run('MATCH (node) WHERE NOT node:Citeweave DETACH DELETE node');
    const disk = new Disk(':memory:', names);
    const writers = [createWriter(db()), createWriter(diskDb(disk, newMarker()))];
    for (const { papers, authors, topics } of batches) {
      const [inNeo4j, onDisk] = await Promise.all(writers.map((writer) => writer.write(papers)));
      expect(onDisk).toEqual(inNeo4j);
      if (authors.length + topics.length)
        await Promise.all(writers.map((writer) => writer.writeApart(authors, topics)));
    }
    expect(diskLines(disk, 2)).toEqual((await linesInNeo4j()).sort());
    disk.close();
  };
  const batches = fc.array(batch, { minLength: 1, maxLength: 3 });
  /** Of which all are remembered, few, or next to none. */
  const names = fc
    .constantFrom({ slots: 1024, bits: 4096 }, { slots: 4, bits: 64 }, { slots: 2, bits: 32 })
    .map((size) => new Names(size));
  await fc.assert(fc.asyncProperty(batches, names, same), {
    numRuns: RUNS,
    seed: SEED,
    endOnFailure: true,
    examples: [[MENTIONED, new Names()]],
  });
}, 120_000);
