import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDb } from '../../cypher/db.ts';
import type { ExternalId } from '../../cypher/ids.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { dumpLines } from '../../ingest/dump.ts';
import type { PaperRecord } from '../../ingest/record.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { createWriter } from '../../ingest/writer.ts';
import { clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';
import { runs } from '../support/random.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });

afterAll(() => driver.close());

const idOf = (kind: string, ...values: string[]): fc.Arbitrary<ExternalId> =>
  fc.constantFrom(...values).map((value) => ({ kind, value }));
const ownId = fc.oneof(idOf('openalex', 'W1', 'W2', 'W3'), idOf('bib', 'x', 'y'), idOf('doi', '10.1000/a'));
const furtherId = fc.oneof(
  idOf('doi', '10.1000/a', '10.1000/b', '10.1000/c'),
  idOf('arxiv', '2401.00001', '2401.00002'),
  idOf('pmid', '1', '2'),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const author = fc.record({
  ids: fc.oneof(
    fc.constant<ExternalId[]>([]),
    fc
      .tuple(
        fc.oneof(idOf('openalex', 'A1', 'A2'), idOf('bib', 'ann')),
        fc.array(idOf('orcid', '0000-0002-1825-0097', '0000-0001-5109-3700'), { maxLength: 1 }),
      )
      .map(([own, more]): ExternalId[] => [own, ...more]),
  ),
  name: fc.constantFrom('Ann', 'A. Nn', 'Bob'),
  alternativeNames: fc.subarray(['Anne', 'Robert']),
  affiliations: maybe(fc.subarray(['Here', 'There'])),
});

const topic = fc.constantFrom('t1', 't2', 't3').map((value) => ({
  topic: { id: { kind: 'bib', value }, name: value, scheme: value === 't3' ? 'other' : 'bib' },
}));

const record: fc.Arbitrary<PaperRecord> = fc.record({
  ids: fc
    .tuple(ownId, fc.array(furtherId, { maxLength: 3 }))
    .map(([own, more]): ExternalId[] => [own, ...more]),
  title: maybe(fc.constantFrom('One', 'Two')),
  year: maybe(fc.constantFrom(1999, 2020)),
  publicationMonth: maybe(fc.constantFrom('1998-12', '2021-01')),
  citationCount: maybe(fc.constantFrom(0, 9)),
  authors: maybe(fc.array(author, { maxLength: 4 })),
  topics: maybe(fc.array(topic, { maxLength: 3 })),
  references: maybe(
    fc.array(fc.record({ id: fc.oneof(ownId, furtherId), isInfluential: maybe(fc.boolean()) }), {
      maxLength: 5,
    }),
  ),
  versionOf: maybe(ownId),
});

const batches = fc.array(fc.array(record, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

async function graph() {
  const lines: string[] = [];
  for await (const line of dumpLines(db)) lines.push(line);
  return lines;
}

test('whatever ids records share, the graph keeps its promises, and a second import changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      await clearGraph(driver);
      await ensureGraph(db);
      const writer = createWriter(db);
      for (const batch of all) await writer.write(batch);
      expect(await verifyGraph(db)).toEqual([]);
      const once = await graph();
      for (const batch of all) await writer.write(batch);
      expect(await graph()).toEqual(once);
    }),
    {
      numRuns: runs(15),
      interruptAfterTimeLimit: runs(40_000),
    },
  );
}, 600_000);
