// Lines of files: what is one, compressed files, progress, and every file that cannot be read.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { FileRead } from '../../../ingest/files.ts';
import { type LineOptions, readLines } from '../../../ingest/lines.ts';
import { collect, file, inFolder } from './support.ts';

const read = (paths: string | string[], options?: LineOptions) => collect(readLines([paths].flat(), options));
const texts = async (content: string | Uint8Array) =>
  (await read(file('a.jsonl', content))).map(({ line, text }) => [line, text]);

test('lines end at LF or CRLF; blank ones count and are not yielded', async () => {
  expect(await texts('one\r\n\r\n  \t\ntwo\n\nthree')).toEqual([
    [1, 'one'],
    [4, 'two'],
    [6, 'three'],
  ]);
  expect(await texts('')).toEqual([]);
  expect(await texts('\n\n')).toEqual([]);
});

test('a byte order mark is no part of the text', async () => {
  expect(await texts('\uFEFF{"id":1}\n\uFEFFtwo')).toEqual([
    [1, '{"id":1}'],
    [2, 'two'],
  ]);
  expect(await texts('\uFEFF\n')).toEqual([]);
});

test('the other separators of Unicode and a lone CR stay within a line', async () => {
  const text = '{"title":"a\u2028b\u2029c\u0085d\re"}';
  expect(await texts(`${text}\n`)).toEqual([[1, text]]);
});

test('characters and lines may lie across chunks', async () => {
  const long = 'é'.repeat(400_001);
  expect(await texts(`x${long}\n${long}`)).toEqual([
    [1, `x${long}`],
    [2, long],
  ]);
});

test('gzip is known by its bytes, and may have several members', async () => {
  const members = Buffer.concat([gzipSync('one\ntw'), gzipSync('o\nthree\n')]);
  for (const name of ['b.jsonl.gz', 'b.jsonl']) {
    const lines = await read(file(name, members));
    expect(lines.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(lines[0]!.file).toBe(inFolder(name));
  }
});

test('files follow each other, each with its own line numbers; progress and checksums are of the bytes on disk', async () => {
  const packed = gzipSync('three\n');
  const seen: [number, number][] = [];
  const paths = [file('c1.jsonl', 'one\ntwo'), file('c2.jsonl.gz', packed)];
  const files: FileRead[] = [];
  const lines = await read(paths, {
    onProgress: (done, total) => seen.push([done, total]),
    onRead: (one) => files.push(one),
  });
  expect(lines.map(({ line, text }) => `${line} ${text}`)).toEqual(['1 one', '2 two', '1 three']);
  const total = 7 + packed.length;
  expect(seen.at(-1)).toEqual([total, total]);
  expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b));
  expect(files).toEqual(
    ['one\ntwo', packed].map((content, i) => ({
      path: paths[i],
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  );
});

test('an over-long line is refused and the next one read', async () => {
  const path = file('d.jsonl', `${'x'.repeat(3_000_000)}\nshort\n${'y'.repeat(1_000_001)}`);
  const lines = await read(path, { maxLineBytes: 1_000_000 });
  expect(lines.map(({ line, refused }) => [line, refused])).toEqual([
    [1, 'longer than 1000000 bytes'],
    [2, undefined],
    [3, 'longer than 1000000 bytes'],
  ]);
  expect(lines[0]!.text).toBe('x'.repeat(1000));
  const atLimit = await read(file('e.jsonl', 'x'.repeat(1000)), { maxLineBytes: 1000 });
  expect(atLimit.map(({ refused }) => refused)).toEqual([undefined]);
});

test('a line without end is not kept in memory', async () => {
  const MIB = 1024 * 1024;
  const member = gzipSync(Buffer.alloc(16 * MIB, 'x'));
  const path = file('endless.jsonl.gz', Buffer.concat(Array.from({ length: 24 }, () => member)));
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const onProgress = () => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  };
  expect(await read(path, { maxLineBytes: MIB, onProgress })).toMatchObject([
    { line: 1, refused: 'longer than 1048576 bytes' },
  ]);
  expect(most).toBeLessThan(192 * MIB);
});

test('a line that is not UTF-8 is refused', async () => {
  const path = file('f.jsonl', Buffer.from('{"title":"Gr\xf6\xdfe"}\nok\n', 'latin1'));
  expect((await read(path)).map(({ text, refused }) => [text, refused])).toEqual([
    ['{"title":"Größe"}', 'not UTF-8 text'],
    ['ok', undefined],
  ]);
});

test('whoever stops reading early leaves nothing open', async () => {
  const path = file('g.jsonl.gz', gzipSync('line\n'.repeat(2_000_000)));
  for await (const { text } of readLines([path])) {
    expect(text).toBe('line');
    break;
  }
});

const packed = gzipSync(Array.from({ length: 50_000 }, (_, i) => `${i} ${(i * 7919) % 104_729}\n`).join(''));
const damaged = Buffer.from(packed);
damaged.fill(0xff, packed.length >> 1, (packed.length >> 1) + 64);
mkdirSync(inFolder('folder'), { recursive: true });

test.each([
  ['missing.jsonl', null, 'does not exist'],
  ['folder', null, 'is a folder, where a file is wanted'],
  [
    'cut.jsonl.gz',
    packed.subarray(0, packed.length - 100),
    'is cut off: its gzip data ends too early, after line',
  ],
  ['damaged.jsonl.gz', damaged, 'is damaged: its gzip data cannot be read'],
  ['plain.jsonl.gz', '{"id":"a"}\n', 'is named .gz and is not gzip data'],
  ['empty.jsonl.gz', '', 'is named .gz and is not gzip data'],
  [
    'a.zip',
    'PK\x03\x04rest',
    'is a zip archive, which cannot be read here: unpack it, or pack its files with gzip',
  ],
  ['zip.jsonl', 'PK\x03\x04rest', 'is a zip archive'],
  ['a.jsonl.zst', Buffer.from('28b52ffd00', 'hex'), 'is zstd data'],
  ['a.jsonl.bz2', 'BZh91AY', 'is bzip2 data'],
  ['a.jsonl.xz', Buffer.from('fd377a585a0000', 'hex'), 'is xz data'],
  ['a.tar.gz', gzipSync('a tar'), 'is a tar archive'],
  [
    'utf16.jsonl',
    Buffer.from('\uFEFF{}', 'utf16le'),
    'is UTF-16 text, which cannot be read here: save it as UTF-8',
  ],
])('%s is one clear error', async (name, content, message) => {
  const path = content === null ? inFolder(name) : file(name, content);
  await expect(read(path)).rejects.toMatchObject({
    name: 'CiteweaveError',
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(`${path} ${message}`),
    details: { argument: 'path' },
  });
});

test('all files are looked at before the first line is given', async () => {
  const lines = readLines([file('first.jsonl', 'one\n'), inFolder('missing.jsonl')]);
  await expect(lines.next()).rejects.toThrow('does not exist');
});
