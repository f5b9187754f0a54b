// Whatever stands in a file, a source ends: every piece of it is a record with ids, or is refused with a reason.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CiteweaveError } from '../../../cypher/errors.ts';
import { bibtex } from '../../../ingest/bibtex/index.ts';
import { crossref } from '../../../ingest/crossref/index.ts';
import { csv } from '../../../ingest/csv/index.ts';
import type { Parsed, Source } from '../../../ingest/record.ts';
import { ris } from '../../../ingest/ris/index.ts';
import { semanticScholar } from '../../../ingest/semantic-scholar/index.ts';
import { collectAll, file, idsOf } from './support.ts';

/** An example cut off, with a stretch taken out, bytes replaced, or a piece of another put in. */
const mutated = (whole: Buffer): fc.Arbitrary<Buffer> => {
  const at = fc.nat(whole.length);
  const cut = fc
    .tuple(at, fc.nat(40))
    .map(([i, n]) => Buffer.concat([whole.subarray(0, i), whole.subarray(i + n)]));
  const put = fc
    .tuple(
      at,
      fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc.constantFrom('{', '}', '"', '\n', '\\', ',', '@', '$').map((s) => Buffer.from(s)),
      ),
    )
    .map(([i, bytes]) => Buffer.concat([whole.subarray(0, i), bytes, whole.subarray(i)]));
  return fc.oneof(
    at.map((i) => whole.subarray(0, i)),
    cut,
    put,
  );
};

/** How many pieces a text has, where that is plain to see. */
type Count = ((text: string) => number) | null;
const lines = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0;

test.each<[string, Source, string, Count]>([
  [
    'BibTeX',
    bibtex,
    'docs/ingest/library.bib',
    lines(/^[^\S\n]*@[^\S\n]*(?!(?:string|comment|preamble)[^\S\n]*[{(])[a-z]+[^\S\n]*[{(]/gim),
  ],
  ['RIS', ris, 'docs/ingest/library.ris', null],
  ['Graph API', semanticScholar, 'docs/ingest/semantic-scholar-api.json', null],
  ['CSV', csv, 'docs/ingest/scopus.csv', null],
  ['Crossref', crossref, 'docs/ingest/crossref.json', null],
])('%s', async (_, source, example, count) => {
  const property = fc.asyncProperty(mutated(readFileSync(example)), async (bytes) => {
    const path = file(`any/${example.split('/').at(-1)}`, bytes);
    const all: Parsed[] | CiteweaveError = await collectAll(source([path], { source: 'mine' })).catch(
      (error) => error,
    );
    if (all instanceof CiteweaveError && example.endsWith('.csv')) return; // no table, and told so
    if (all instanceof Error) throw all;
    for (const one of all) {
      if ('refused' in one)
        expect([one.refused, typeof one.text]).toEqual([expect.stringMatching(/./), 'string']);
      else {
        const ids = idsOf(one);
        expect(ids.length > 0 && ids.every(({ kind, value }) => kind && value)).toBe(true);
      }
    }
    if (count) expect(all.length).toBe(count(bytes.toString('latin1')));
  });
  await fc.assert(property, { numRuns: 150 });
});
