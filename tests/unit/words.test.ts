import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { words } from '../../loaders/words.ts';

test.each([
  ['sparse autoencoder', '"sparse" AND "autoencoder"'],
  ['  large\tlanguage\nmodels ', '"large" AND "language" AND "models"'],
  [
    'title:cortisol*~2^3 AND NOT (hair)',
    '"title" AND "cortisol" AND "2" AND "3" AND "AND" AND "NOT" AND "hair"',
  ],
  ['C++ "quoted" back\\slash', '"C" AND "quoted" AND "back" AND "slash"'],
  ['Fußball Füße', '"Fußball" AND "Füße"'],
  ['深層学習 мозг हिन्दी', '"深層学習" AND "мозг" AND "हिन्दी"'],
])('%j asks for all its words', (text, query) => {
  expect(words(text)).toBe(query);
});

test.each([null, undefined, '', '   ', '*', '"', '&& || !', '🙂'])('%j asks for nothing', (text) => {
  expect(words(text)).toBeNull();
});

test('whatever is typed, nothing but quoted letters and digits goes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(words(text) ?? '"a"').toMatch(/^"[\p{L}\p{N}\p{M}]+"( AND "[\p{L}\p{N}\p{M}]+")*$/u);
    }),
  );
});
