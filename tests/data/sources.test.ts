// The sources over real data, counted: OpenAlex works as of April 2023, and arXiv records of 1991 to 1996. The data
// is no part of the repository; where it is missing, the tests say so and are skipped.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { openalex } from '../../ingest/openalex/index.ts';
import type { PaperRecord, Source, SourceOptions } from '../../ingest/record.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

async function read(source: Source, path: string, options: SourceOptions) {
  const records: PaperRecord[] = [];
  const refused: string[] = [];
  const notes: string[] = [];
  for await (const parsed of source([path], options)) {
    if ('refused' in parsed) refused.push(parsed.refused);
    else if ('record' in parsed) records.push(parsed.record);
    if ('notes' in parsed) notes.push(...(parsed.notes ?? []));
  }
  const distinct = [...new Map(records.map((record) => [record.ids[0]!.value, record])).values()];
  return { records, refused, notes, distinct };
}

const total = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0);
const referenceCount = (records: PaperRecord[]) => total(records.map((r) => r.references?.length ?? 0));
const byline = (record: PaperRecord) => record.authors ?? [];

function withData(folder: string, tests: () => void) {
  const isThere = existsSync(`${DATA}${folder}`);
  if (!isThere)
    console.warn(`Skipped: the ${folder} data is not beside this checkout (shared/data/${folder}).`);
  (isThere ? describe : describe.skip)(folder, tests);
}

withData('openalex', () => {
  test('what the works count', async () => {
    const { records, refused, notes, distinct } = await read(openalex, `${DATA}openalex`, {
      source: 'openalex',
    });
    expect(refused).toEqual([]);
    expect(new Set(notes.map((note) => note.replace(/^[^:]*: /, '')))).toEqual(
      new Set(
        ['0000-0002-8286-443', '0000-0002-9899-233', '0000-0001-5571-050'].map(
          (orcid) => `"https://orcid.org/${orcid}" is no ORCID iD`,
        ),
      ),
    );
    const authors = distinct.flatMap(byline);
    const idsOf = (record: PaperRecord) => byline(record).flatMap(({ ids }) => ids[0]?.value ?? []);
    const isSelf = (record: PaperRecord) =>
      record.references?.some(({ id }) => id.value === record.ids[0]!.value) ?? false;
    expect({
      lines: records.length,
      works: distinct.length,
      references: referenceCount(records),
      selfReferences: distinct.filter(isSelf).length,
      authorships: authors.length,
      withoutId: authors.filter(({ ids }) => !ids.length).length,
      authors: new Set(distinct.flatMap(idsOf)).size,
      namingOneTwice: distinct.filter((r) => new Set(idsOf(r)).size < idsOf(r).length).length,
      withoutTitle: distinct.filter(({ title }) => title === null).length,
      withoutAuthors: distinct.filter((r) => !byline(r).length).length,
      concepts: new Set(distinct.flatMap((r) => (r.topics ?? []).map(({ topic }) => topic.id.value))).size,
    }).toEqual({
      lines: 5422,
      works: 5421,
      references: 182_247,
      selfReferences: 18,
      authorships: 26_862,
      withoutId: 532,
      authors: 22_275,
      namingOneTwice: 21,
      withoutTitle: 11,
      withoutAuthors: 75,
      concepts: 5782,
    });
  });
});

withData('arxiv', () => {
  test('what the records count', async () => {
    const path = `${DATA}arxiv/hep-1991-1996.jsonl.gz`;
    const { refused, distinct } = await read(jsonl, path, { source: 'paperscape', authorsByName: true });
    const authors = distinct.flatMap(byline);
    expect(refused).toEqual([]);
    expect({
      papers: distinct.length,
      references: referenceCount(distinct),
      categories: new Set(distinct.flatMap((r) => (r.topics ?? []).map(({ topic }) => topic.id.value))).size,
      authorships: authors.length,
      kinds: [...new Set(distinct.flatMap(({ ids }) => ids.map(({ kind }) => kind)))],
      schemes: [...new Set(distinct.flatMap((r) => (r.topics ?? []).map(({ topic }) => topic.scheme)))],
      byName: authors.every(({ identityByName }) => identityByName),
    }).toEqual({
      papers: 49_264,
      references: 145_644,
      categories: 113,
      authorships: 111_512,
      kinds: ['arxiv'],
      schemes: ['arxiv-category'],
      byName: true,
    });
  });
});
