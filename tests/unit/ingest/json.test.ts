// Forms of JSON: lines, one long list, a list within an object, objects over several lines; each value by itself.
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formOf, readJson } from '../../../ingest/json.ts';
import { ValueCutter } from '../../../ingest/values.ts';
import { collect, file } from './support.ts';

const read = async (text: string | Buffer, name = 'forms.json') => {
  const format = {
    convert: (value: unknown) => ({
      record: { ids: [{ kind: 'x', value: String((value as { id: unknown }).id) }] },
    }),
    pieces: (value: object) => ('results' in value ? (value.results as unknown[]) : null),
    list: 'items',
  };
  const all = await collect(readJson([file(name, text)], {}, format));
  return all.map((one) => `${one.line}:${'refused' in one ? one.refused : one.record.ids[0]!.value}`);
};

test.each([
  ['{"id":1}\n{"id":2}\n', ['1:1', '2:2']],
  ['[{"id":1},{"id":2}]', ['1:1', '1:2']],
  ['\uFEFF[\n  {"id":"a]}\\"{["},\n  {\n"id":2}\n]\n', ['2:a]}"{[', '3:2']],
  ['{"items":[{"id":1},\n{"id":2}]}', ['1:1', '2:2']],
  ['{\n  "items" : [\n{"id":1}\n]\n}\n', ['3:1']],
  ['{\n  "id": 1\n}\n{\n  "id": 2\n}', ['1:1', '4:2']],
  ['{"meta":{},"results":[{"id":1},{"id":2}]}', ['1:1', '1:2']],
  ['{"results":[{"id":1}]}\n{"results":[{"id":2},7]}', ['1:1', '2:2', '2:not a JSON object but 7']],
  ['[]', []],
  ['[1]', ['1:not a JSON object but a list']],
  [
    '[{"id":1},2,"t",null,{"id":3}]',
    [
      '1:1',
      '1:not a JSON object but 2',
      '1:not a JSON object but "t"',
      '1:not a JSON object but null',
      '1:3',
    ],
  ],
  ['[{"id":1}]\n[{"id":2}]', ['1:not a JSON object but a list', '2:not a JSON object but a list']],
])('%j', async (text, expected) => {
  expect(await read(text)).toEqual(expected);
  expect(await read(gzipSync(text), 'forms.json.gz')).toEqual(expected);
});

test('a broken value costs no other; an end that does not come, and what comes after the end, are told', async () => {
  const [first, broken, third] = await read('[{"id":1},{"id":2,},{"id":3}]');
  expect([first, third]).toEqual(['1:1', '1:3']);
  expect(broken).toMatch(/^1:not JSON: /);
  expect(await read('[{"id":1},')).toEqual(['1:1', '1:the list is cut off']);
  expect((await read('[{"id":1},{"id"')).at(-1)).toMatch(/^1:not JSON/);
  expect(await read('[\n{"id":1}]\n{"id":2}')).toEqual(['2:1', '3:stands after the end of the list']);
});

test('an over-long value is refused and the next one read', () => {
  const cutter = new ValueCutter('f', true, 100);
  const chunks = [`{"a":"${'x'.repeat(60)}`, `${'y'.repeat(60)}"},`, '{"b":1}]'];
  const found = [...chunks.flatMap((chunk) => [...cutter.cut(Buffer.from(chunk))]), ...cutter.end()];
  expect(found.map(({ refused, text }) => refused ?? text)).toEqual(['longer than 100 bytes', '{"b":1}']);
});

test('wherever chunks are cut, the values of a list come out as they went in', () => {
  const value = fc.oneof(
    fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })),
    fc.string(),
    fc.integer(),
  );
  const property = fc.property(
    fc.array(value),
    fc.integer({ min: 1, max: 9 }),
    fc.nat(3),
    (list, size, indent) => {
      const bytes = Buffer.from(JSON.stringify(list, null, indent));
      const cutter = new ValueCutter('f', true);
      const found: unknown[] = [];
      for (let i = 1; i < bytes.length; i += size)
        for (const { text } of cutter.cut(bytes.subarray(i, i + size))) found.push(JSON.parse(text));
      expect([...cutter.end()]).toEqual([]);
      expect(found).toEqual(JSON.parse(JSON.stringify(list)));
    },
  );
  fc.assert(property);
});

test('lines stay lines, even where a first one is broken', () => {
  expect(formOf('{"id":1\n{"id":2}\n')).toBe('lines');
  expect(formOf('{"id":1}\n"id":2}\n')).toBe('lines');
  expect(formOf('[1,2]\n{"id":2}\n')).toBe('lines');
  expect(formOf('not JSON')).toBe('lines');
  expect(formOf('')).toBe('lines');
});
