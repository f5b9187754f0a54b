import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lucene, wordsIn } from '../../loaders/query.ts';
import { nameWords, prefixWords, someWords, words } from '../../loaders/words.ts';

const written = (text: string) => {
  const query = words(text);
  return query && lucene(query);
};

test.each([
  ['sparse autoencoder', '(+"sparse" +"autoencoder")'],
  ['autoencoder', '"autoencoder"'],
  ['  large\tlanguage\nmodels ', '(+"large" +"language" +"models")'],
  ["Alzheimer's GPT-3.5", '(+"Alzheimer\'s" +"GPT-3.5")'],
  ['title:hair* AND NOT (cortisol)', '(+"title:hair*" +"AND" +"NOT" +"(cortisol)")'],
  ['"quoted" back\\slash', '(+"quoted" +"back" +"slash")'],
  ['C++ & * || C#', '(+"C++" +"C#")'],
  ['深層学習 мозг हिन्दी nai\u0308ve', '(+"深層学習" +"мозг" +"हिन्दी" +"naïve")'],
])('%j asks for all its words', (text, query) => {
  expect(written(text)).toBe(query);
});

test.each(['', '   ', '*', '"', '&& || !', '🙂'])('%j asks for nothing', (text) => {
  expect(words(text)).toBeNull();
});

test('whatever is typed, nothing gets out of its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(written(text) ?? '"a"').toMatch(/^(?:"[^"\\]+"|\((?:\+"[^"\\]+" ?)+\))$/u);
    }),
  );
});

test.each([
  ['Zhao', '"Zhao"'],
  ['José Núñez', '("José" OR "Jose") AND ("Núñez" OR "Nunez")'],
  ["O'Brien AND", '"O\'Brien" AND "AND"'],
  ['a＂OR＂b ⑴ ﹲ 한국', '"a＂OR＂b" AND "⑴" AND "ﹲ" AND "한국"'],
])('%j asks for a name in either spelling', (text, query) => {
  expect(nameWords(text)).toBe(query);
});

test.each([
  ['attention is al', '(title:"attention") AND (title:"is") AND (title:al*)'],
  ['pre-tr', '(title:"pre") AND (title:tr*)'],
  ["Alzheimer's: gpt-3.", '(title:"alzheimer\'s") AND (title:"gpt") AND (title:3*)'],
  ['déep', '(title:déep* OR title:deep*)'],
  ['deep 深層', '(title:"deep") AND (title:"深層")'],
  ['⑴ ﹲ', '(title:"⑴") AND (title:ﹲ*)'],
])('%j asks for a beginning', (text, query) => {
  expect(prefixWords(['title'], text)).toBe(query);
});

test('a title asks for some of its words, the longer ones also with a slip', () => {
  expect(someWords('title', 'Deep déjà learning, learning')).toBe(
    'title:"learning" title:learning~1 title:"deep" title:"déjà" title:"deja"',
  );
  expect(someWords('title', '深層 AI')).toBe('title:"ai" title:"深" title:"層"');
});

/** What falls apart into several characters, some of which mean something to the index. */
const decomposed = fc.string({ unit: fc.constantFrom(...'＂＼＊（）⑴㈱…½ﹲﷺﬁéが한: a'), maxLength: 20 });

test('whatever is typed, names, beginnings and titles hold nothing special', () => {
  const word = String.raw`[\p{L}\p{M}\p{N}'’._]+`;
  const name = /^(?:[()]|"[^"\\]+"| AND | OR )*$/u;
  const beginning = new RegExp(String.raw`^(?:[()]|a:${word}\*|a:"${word}"| AND | OR )*$`, 'u');
  const title = new RegExp(`^(?: |a:"${word}"|a:${word}~1)*$`, 'u');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), decomposed), (text) => {
      expect(nameWords(text) ?? '').toMatch(name);
      expect(prefixWords(['a'], text) ?? '').toMatch(beginning);
      expect(someWords('a', text) ?? '').toMatch(title);
    }),
  );
});

test.each([
  ["GPT-3.5 Alzheimer's U.S. 10,000", ['gpt', '3.5', "alzheimer's", 'u.s', '10,000']],
  ['a_b C++ foo’s title:hair 1:2 __', ['a_b', 'c', 'foo’s', 'title:hair', '1', '2']],
  ['深層 カタカナ naïve', ['深', '層', 'カタカナ', 'naïve']],
])('%j has the words that the index has', (text, expected) => {
  expect(wordsIn(text).map(({ word }) => word)).toEqual(expected);
});
