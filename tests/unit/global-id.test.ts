import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromGlobalId, toGlobalId } from '../../loaders/global-id.ts';
import { askedId, typesOf } from '../../loaders/nodes.ts';

const TYPES = ['Paper', 'Author', 'Topic', 'Venue', 'Collection'] as const;
const type = fc.constantFrom(...TYPES);

test('an id gives back its type and key, and is no id of another type', () => {
  fc.assert(
    fc.property(type, fc.string({ unit: 'grapheme', minLength: 1 }), (name, key) => {
      const id = toGlobalId(name, key);
      expect(fromGlobalId(id)).toEqual({ type: name, key });
      expect(typesOf(id)).toEqual([name]);
      for (const other of TYPES) expect(askedId(other, id)?.key).toBe(other === name ? key : undefined);
    }),
  );
});

test.each([
  '',
  'Paper:test:a',
  'W2002668484',
  toGlobalId('Paper', ''),
  toGlobalId('Person', 'a'),
  'UGFwZXI6YQ',
])('%j is none', (text) => {
  expect(fromGlobalId(text)).toBeNull();
});

test('two keys never have one id', () => {
  fc.assert(
    fc.property(type, type, fc.string(), fc.string(), (a, b, x, y) => {
      fc.pre(a !== b || x !== y);
      expect(toGlobalId(a, x)).not.toBe(toGlobalId(b, y));
    }),
  );
});

test.each([
  ['arXiv:2402.10688', ['Paper']],
  ['0000-0002-1825-0097', ['Author']],
  ['T10181', ['Topic']],
  ['0804-4643', ['Venue']],
  ['bib:smith2020', ['Paper', 'Author', 'Topic', 'Venue']],
  ['nothing of the kind', []],
])('%s may be of %j', (text, types) => {
  expect(typesOf(text)).toEqual(types);
});

test('the name of a set leads to it in any case, however its blanks are; of no other type is a name an id', () => {
  const key = 'collection:to read';
  for (const name of ['To read', ' to\tREAD ', 'Ｔｏ read'])
    expect(askedId('Collection', name)).toEqual({ key, alias: `Collection:${key}` });
  expect([askedId('Collection', ' '), askedId('Paper', 'To read'), typesOf('To read')]).toEqual([
    null,
    null,
    [],
  ]);
});
