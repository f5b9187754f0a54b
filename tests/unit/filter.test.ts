import { describe, expect, test } from '@jest/globals';
import { asksForPlaceholders, type PaperWhere, paperPredicate } from '../../cypher/filter.ts';
import { refusal } from '../support/refusal.ts';

const predicate = (where: PaperWhere | null | undefined) => paperPredicate(where, 'Paper');

describe('nothing asked is no filter', () => {
  test.each<[PaperWhere | null | undefined]>([
    [undefined],
    [null],
    [{}],
    [{ year: null, isPlaceholder: null, sharesAuthors: null, and: null, or: null, not: null }],
  ])('%j', (where) => {
    expect(predicate(where)).toBeNull();
  });
});

describe('the text holds names, and $args the values', () => {
  test.each<[PaperWhere, string, object]>([
    [{ year: { from: 2020 } }, 'node.year >= $args.w0', { w0: 2020 }],
    [{ year: { to: 2021 } }, 'node.year <= $args.w0', { w0: 2021 }],
    [
      { year: { from: 2020, to: 2021 } },
      'node.year >= $args.w0 AND node.year <= $args.w1',
      { w0: 2020, w1: 2021 },
    ],
    [
      { isPlaceholder: false, year: { from: 1 } },
      'NOT node:Placeholder AND node.year >= $args.w0',
      { w0: 1 },
    ],
    [
      { or: [{ isPlaceholder: true }, { year: { from: 1 } }] },
      '((node:Placeholder) OR (node.year >= $args.w0))',
      { w0: 1 },
    ],
    [{ not: { isPlaceholder: true } }, 'NOT coalesce(node:Placeholder, false)', {}],
    [{ and: [{}, { not: {} }] }, '(true) AND (NOT coalesce(true, false))', {}],
  ])('%j', (where, text, args) => {
    expect(predicate(where)).toMatchObject({ text, args });
  });
});

test('a list that must share authors is walked from the authors', () => {
  expect(predicate({ sharesAuthors: true })!.drives).toHaveLength(1);
  expect(predicate({ sharesAuthors: false })!.drives).toEqual([]);
  expect(predicate({ not: { sharesAuthors: true } })!.drives).toEqual([]);
  expect(predicate({ or: [{ sharesAuthors: true }] })!.drives).toEqual([]);
});

const nested = (depth: number): PaperWhere =>
  depth > 1 ? { not: nested(depth - 1) } : { isPlaceholder: true };

describe('what does not go is refused, naming the argument', () => {
  test.each<[string, PaperWhere]>([
    ['where.and', { and: [] }],
    ['where.or', { or: [] }],
    ['where.or', { not: { or: [] } }],
    ['where.year', { year: {} }],
    ['where.year', { year: { from: null, to: null } }],
    ['where', nested(6)],
    ['where', { or: Array(50).fill({ year: { from: 2020 } }) }],
  ])('%s of %j', (argument, where) => {
    expect(refusal(() => predicate(where)).argument).toBe(argument);
  });

  test('five levels go, and fifty filters', () => {
    expect(predicate(nested(5))).not.toBeNull();
    expect(predicate({ or: Array(49).fill({ year: { from: 2020 } }) })).not.toBeNull();
  });

  test.each(['Author', 'Topic', 'Venue', null] as const)(
    'sharesAuthors in a list that hangs from %s',
    (parent) => {
      for (const where of [{ sharesAuthors: true }, { not: { sharesAuthors: false } }])
        expect(refusal(() => paperPredicate(where, parent)).argument).toBe('where.sharesAuthors');
    },
  );
});

test.each<[PaperWhere, boolean]>([
  [{}, false],
  [{ isPlaceholder: null }, false],
  [{ isPlaceholder: false }, false],
  [{ year: { from: 2020 } }, false],
  [{ not: { year: { from: 2020 } } }, false],
  [{ isPlaceholder: true }, true],
  [{ and: [{ isPlaceholder: true }] }, true],
  [{ or: [{ year: { from: 2020 } }, { isPlaceholder: true }] }, true],
  [{ not: { isPlaceholder: false } }, true],
])('%j asks for placeholders: %j', (where, asks) => {
  expect(asksForPlaceholders(where)).toBe(asks);
});
