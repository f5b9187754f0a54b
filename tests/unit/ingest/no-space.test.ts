// A full disk is told in one line that names the folder or the file: /dev/full takes nothing.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { asCiteweaveError } from '../../../cypher/failures.ts';
import { bulkFiles } from '../../../ingest/bulk/index.ts';
import { jsonl } from '../../../ingest/jsonl/index.ts';
import { RefusedFile } from '../../../ingest/refused.ts';

const folder = mkdtempSync(join(tmpdir(), 'citeweave-full-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the refused file', async () => {
  const path = join(folder, 'full.refused.jsonl');
  const refused = await RefusedFile.at(path);
  symlinkSync('/dev/full', path);
  const fill = async () => {
    for (let line = 1; line < 100; line++)
      await refused.add({ file: 'records.jsonl', line, reason: 'no id', text: 'x'.repeat(100_000) });
  };
  await expect(fill()).rejects.toThrow(
    `The refused records go to ${path}, and the disk is full. Run the import in another folder; it goes on where it was.`,
  );
});

test('the files of a bulk import', async () => {
  const records = join(folder, 'records.jsonl');
  writeFileSync(records, '{"id":"a","title":"A"}\n');
  const target = mkdtempSync(join(folder, 'bulk-'));
  symlinkSync('/dev/full', join(target, 'Paper-Full.csv'));
  const made = bulkFiles(jsonl, [records], {
    folder: target,
    options: { source: 'full' },
    refusedFile: join(folder, 'refused.jsonl'),
  });
  await expect(made).rejects.toThrow(
    `There is no space left on the disk of ${target}: nothing was imported.`,
  );
});

test('the disk of the database', () => {
  const refusals = {
    'Neo.DatabaseError.Transaction.TransactionCommitFailed': 'Could not apply the transaction: …',
    'Neo.DatabaseError.Transaction.TransactionStartFailed':
      'The database has encountered a critical error, …',
  };
  for (const [code, message] of Object.entries(refusals))
    expect(asCiteweaveError(Object.assign(new Error(message), { code }))).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message:
        'The database could not store a transaction and has to be restarted: most likely its disk is full.',
    });
});
