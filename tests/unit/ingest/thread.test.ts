import { expect, test } from '@jest/globals';
import { CiteweaveError } from '../../../cypher/errors.ts';
import type { FileRead } from '../../../ingest/files.ts';
import { jsonl } from '../../../ingest/jsonl/index.ts';
import type { PaperRecord, Source } from '../../../ingest/record.ts';
import { known } from '../../../ingest/rows.ts';
import { inThread } from '../../../ingest/thread/index.ts';
import { addRecord, type Told, tell, toRow } from '../../../ingest/told.ts';
import { wordingText } from '../../../ingest/wording.ts';

const PATH = 'sample/papers.jsonl';

/** All that a source tells of these paths. */
async function toldBy(source: Source, paths: string[]) {
  const files: FileRead[] = [];
  const bytes: number[] = [];
  const onRead = (file: FileRead) => files.push(file);
  const onProgress = (read: number) => bytes.push(read);
  const parsed = await Array.fromAsync(source(paths, { source: 'mine', onRead, onProgress }));
  return { parsed: JSON.parse(JSON.stringify(parsed)), files, bytes };
}

test('a source that is read in a thread tells the same, but for what is unknown', async () => {
  const told = await toldBy(inThread('jsonl'), [PATH]);
  expect(told.parsed.length).toBeGreaterThan(0);
  const here = await toldBy(jsonl, [PATH]);
  const parsed = here.parsed.map((p: { record: PaperRecord }) => ({ ...p, record: known(p.record) }));
  expect(told).toEqual({ ...here, parsed });
  const texts = (all: { record: unknown }[]) => all.map(({ record }) => JSON.stringify(record));
  expect(texts(told.parsed)).toEqual(texts(parsed));
});

test('a record that was packed in the thread is kept as one that was not', async () => {
  const rowsBy = async (source: Source) => {
    const parsed = await Array.fromAsync(source([PATH], { source: 'mine' }));
    const records = parsed.flatMap((p) => ('record' in p ? p.record : []));
    const rowsOf = (told: Told[]) => told.map((one) => toRow(one, wordingText));
    const teller = (i: number) => ({ source: 'mine', id: `mine:${i}`, run: 1 });
    return {
      first: records.map((record, i) => rowsOf(tell([], teller(i), record, addRecord))),
      again: records.map((record, i) => {
        const first = tell(
          [],
          teller(i),
          { ids: record.ids, tldr: { model: 'm', text: 'Told before' } },
          addRecord,
        );
        return rowsOf(tell(first, teller(i), record, addRecord));
      }),
    };
  };
  const rows = await rowsBy(inThread('jsonl'));
  expect(rows.first.length).toBeGreaterThan(0);
  expect(rows).toEqual(await rowsBy(jsonl));
});

test('what is wrong with the input is told as by the source itself', async () => {
  const reading = toldBy(inThread('jsonl'), ['nowhere.jsonl']);
  await expect(reading).rejects.toBeInstanceOf(CiteweaveError);
  await expect(reading).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'nowhere.jsonl does not exist.',
    details: { argument: 'path' },
  });
});

test('whoever takes the first record alone is not kept waiting for the rest', async () => {
  for await (const parsed of inThread('jsonl')([PATH], { source: 'mine' })) {
    expect(parsed).toHaveProperty('record');
    return;
  }
});
