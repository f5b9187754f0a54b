import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CiteweaveError } from '../../cypher/errors.ts';
import { operators } from '../../loaders/operators.ts';
import { lucene } from '../../loaders/query.ts';

test.each([
  ['hair', '"hair"'],
  ['hair cortisol', '(+"hair" +"cortisol")'],
  ['hair AND cortisol OR stress', '((+"hair" +"cortisol") "stress")'],
  ['hair (cortisol OR stress)', '(+"hair" +("cortisol" "stress"))'],
  ['"hair cortisol" NOT review', '(+"hair cortisol" -"review")'],
  ['NOT review', '(+*:* -"review")'],
  ['NOT a NOT b', '(+*:* -"a" -"b")'],
  ['hair OR NOT review', '("hair" (+*:* -"review"))'],
  ['NOT NOT hair', '"hair"'],
  ['NOT (a OR b)', '(+*:* -("a" "b"))'],
  ['NOT (a NOT b)', '(+*:* -(+"a" -"b"))'],
  ['autoenc* modle~ modle~1 modle~2', '(+autoenc* +modle~2 +modle~1 +modle~2)'],
  ['GPT-3*', '(+"GPT-" +3*)'],
  ['U.S* AND~', '(+u\\.s* +and~2)'],
  ['title:hair [a TO b] x^2 /re/ and?', '(+"title:hair" +"[a" +"TO" +"b]" +"x^2" +"/re/" +"and?")'],
  ['"a AND (b* \\ ~ "', '"a AND (b*   ~ "'],
  ['f(x)', '(+"f" +"x")'],
])('%s', (text, query) => {
  expect(lucene(operators(text)!)).toBe(query);
});

test.each(['', ' \n'])('%j searches for nothing', (text) => {
  expect(operators(text)).toBeNull();
});

const refusalOf = (text: string) => {
  try {
    operators(text);
  } catch (error) {
    return error as CiteweaveError;
  }
  return null;
};

test.each([
  ['hair AND', 9],
  ['AND hair', 1],
  ['hair AND OR cortisol', 10],
  ['hair OR', 8],
  ['NOT', 4],
  ['(hair', 1],
  ['hair)', 5],
  ['a () b', 3],
  ['a (b "c d', 6],
  ['"', 1],
  ['a "- -"', 3],
  ['*', 1],
  ['a *b', 3],
  ['a*b', 1],
  ['"a"*', 4],
  ['a~3', 1],
  ['"a b"~2', 6],
  ['hair -review', 6],
  ['+hair', 1],
  ['a && b', 3],
  ['a~ b~ c~ d~ e~ f~ g~ h~ i~ j~', 28],
])('%s is refused at position %i', (text, position) => {
  expect(refusalOf(text)).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(`position ${position}: `),
    details: { argument: 'query', position },
  });
});

test('any text is a query or a refusal inside it', () => {
  const piece = fc.constantFrom(
    'AND',
    'OR',
    'NOT',
    '(',
    ')',
    '"',
    ' ',
    'a',
    'hair',
    '*',
    '~',
    '~1',
    '-',
    '深',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const refusal = refusalOf(typed);
      if (!refusal) return;
      expect(refusal).toBeInstanceOf(CiteweaveError);
      expect(refusal.details.position).toBeGreaterThanOrEqual(1);
      expect(refusal.details.position).toBeLessThanOrEqual(typed.length + 1);
    }),
    { numRuns: 2_000 },
  );
});
