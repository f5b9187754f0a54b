import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { words } from '../../loaders/words.ts';

test.each([
  ['sparse autoencoder', '"sparse" AND "autoencoder"'],
  ['  large\tlanguage\nmodels ', '"large" AND "language" AND "models"'],
  ["Alzheimer's GPT-3.5", '"Alzheimer\'s" AND "GPT-3.5"'],
  ['title:hair* AND NOT (cortisol)', '"title:hair*" AND "AND" AND "NOT" AND "(cortisol)"'],
  ['"quoted" back\\slash', '"quoted" AND "back" AND "slash"'],
  ['C++ & * || C#', '"C++" AND "C#"'],
  ['深層学習 мозг हिन्दी nai\u0308ve', '"深層学習" AND "мозг" AND "हिन्दी" AND "naïve"'],
])('%j asks for all its words', (text, query) => {
  expect(words(text)).toBe(query);
});

test.each([null, undefined, '', '   ', '*', '"', '&& || !', '🙂'])('%j asks for nothing', (text) => {
  expect(words(text)).toBeNull();
});

test('whatever is typed, nothing gets out of its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(words(text) ?? '"a"').toMatch(/^"[^"\\]+"( AND "[^"\\]+")*$/u);
    }),
  );
});
