import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestOf, highlights } from '../../loaders/highlights.ts';
import { operators } from '../../loaders/operators.ts';
import { words } from '../../loaders/words.ts';

const mark = (query: string, title: string | null, abstract: string | null = null) =>
  highlights(operators(query)!, [title, abstract]);

test.each([
  ['language', 'Language models, languages', ['**Language** models, languages']],
  ['"language model" review', 'A review: language model', ['A **review**: **language model**']],
  ['langu*', 'Languages of a language', ['**Languages** of a **language**']],
  ['langauge~1', 'A language, a langage, a langa', ['A **language**, a **langage**, a langa']],
  ['3.5', 'GPT-3.5 and 3', ['GPT-**3.5** and 3']],
  ['GPT-3.5', 'On GPT 3.5.', ['On GPT 3.5.'.replace('GPT 3.5', '**GPT 3.5**')]],
  ['language NOT review', 'A review of language', ['A review of **language**']],
  ['NOT review', 'A language', []],
  ['学習', '深層学習', ['深層**学習**']],
])('%s in %s', (query, title, expected) => {
  expect(mark(query, title)).toEqual(expected);
});

test('of a long text the passages with most matches, each from its sentence, in their order', () => {
  const filler = 'Nothing of interest stands in this sentence, which goes on for a good while. '.repeat(4);
  const abstract = `${filler}One word: sparse. ${filler}Here sparse autoencoders stand. ${filler}And autoencoders. ${filler}`;
  const found = mark('sparse autoencoders', 'Sparse things', abstract);
  expect(found).toEqual([
    '**Sparse** things',
    expect.stringMatching(/^…One word: \*\*sparse\*\*\. .+…$/),
    expect.stringMatching(/^…Here \*\*sparse\*\* \*\*autoencoders\*\* stand\. .+…$/),
  ]);
  expect(Math.max(...found.map((passage) => passage.replaceAll('**', '').length))).toBeLessThanOrEqual(202);
});

test('whatever the text, a passage is a piece of it with its marks in pairs', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '. ', ', ', 'sparse', 'Sparse', '深');
  const text = fc.array(unit, { maxLength: 300 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('sparse', 'a sparse', 'b* "a b"', 'sparze~1 深'), (abstract, query) => {
      for (const passage of mark(query, null, abstract)) {
        const plain = passage.replaceAll('**', '').replaceAll('…', '');
        expect(abstract).toContain(plain);
        expect(plain.length).toBeLessThanOrEqual(200);
        expect(passage.split('**').length % 2).toBe(1);
        expect(passage).toContain('**');
      }
    }),
  );
});

test('the text in which most of what is searched for stands, the first of equals', () => {
  const texts = ['Sparse, sparse.', 'Of sparse autoencoders.', 'Autoencoders are sparse.'];
  expect(bestOf(words('sparse autoencoders')!, texts)).toBe(texts[1]);
  expect(bestOf(words('nothing')!, texts)).toBe(texts[0]);
});
