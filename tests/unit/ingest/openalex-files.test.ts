// Which files of a folder hold OpenAlex works.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { openalex } from '../../../ingest/openalex/index.ts';
import { collectAll, file, idsOf, inFolder } from './support.ts';

const work = (n: number) => `${JSON.stringify({ id: `https://openalex.org/W420000000${n}` })}\n`;
const read = async (...names: string[]) => {
  const parsed = await collectAll(openalex(names.map(inFolder), { source: 'openalex' }));
  return parsed.map((p) => ('refused' in p ? p.refused : idsOf(p)[0]!.value.at(-1))).join('');
};

test('a snapshot: the parts of its folders of works, authors and topics, in order of their paths, and of no other', async () => {
  const root = 'snapshot/data';
  file(`${root}/works/updated_date=2024-02-01/part_000.gz`, gzipSync(work(3)));
  file(`${root}/works/updated_date=2024-01-31/part_001.gz`, gzipSync(work(2)));
  file(`${root}/works/updated_date=2024-01-31/part_000.gz`, gzipSync(work(1)));
  file(`${root}/works/manifest`, '{"entries":[]}');
  file(
    `${root}/authors/updated_date=2024-01-31/part_000.gz`,
    gzipSync('{"id":"https://openalex.org/A8","display_name":"A"}\n'),
  );
  file(`${root}/funders/updated_date=2024-01-31/part_000.gz`, gzipSync('{"id":"https://openalex.org/F1"}\n'));
  file(`${root}/merged_ids/works/2024-01-31.csv.gz`, gzipSync('merge_date,id\n'));
  expect(await read('snapshot')).toBe('8123');
  expect(await read(`${root}/works`)).toBe('123');
  expect(await read(`${root}/works/updated_date=2024-01-31`)).toBe('12');
});

test('any folder: every file of JSON lines, hidden ones apart; files as they are named, none twice', async () => {
  file('any/b.jsonl', work(2));
  file('any/deep/er/c.gz', gzipSync(work(3)));
  file('any/a.jsonl.gz', gzipSync(work(1)));
  file('any/._a.jsonl.gz', 'no gzip');
  file('any/README.md', 'no works');
  file('any/odd.name', work(4));
  expect(await read('any')).toBe('123');
  expect(await read('any/odd.name', 'any', 'any/b.jsonl')).toBe('4123');
});

test('a folder without any, and a name that leads nowhere, are one clear error', async () => {
  file('none/README.md', 'no works');
  await expect(read('none')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: `${inFolder('none')} holds no files of OpenAlex works, such as works/updated_date=2024-01-31/part_000.gz.`,
  });
  await expect(read('nowhere')).rejects.toThrow(`${inFolder('nowhere')} does not exist.`);
});
