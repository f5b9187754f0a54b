import { describe, expect, test } from '@jest/globals';
import { FILTERS } from '../../cypher/filter/index.ts';
import type { PaperWhere } from '../../cypher/filter/paper.ts';
import { asksForPlaceholders } from '../../cypher/filter/placeholders.ts';
import { type Place, predicate as predicateOf } from '../../cypher/filter/predicate.ts';
import { refusal } from '../support/refusal.ts';

const CITATIONS: Place = { parent: 'Paper', variables: ['cites'], citing: 'node' };
const ROOT: Place = { parent: null, variables: [], citing: 'node' };

/** A keeper of nodes whose ids are their keys. */
const keysOf = async (_: unknown, ids: readonly string[]) => [...ids];
const predicate = (where: PaperWhere | null | undefined, place = CITATIONS) =>
  predicateOf(FILTERS.Paper, where, place, keysOf);

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
      'NOT (node:Placeholder) AND node.year >= $args.w0',
      { w0: 1 },
    ],
    [
      { or: [{ isPlaceholder: true }, { year: { from: 1 } }] },
      '(((node:Placeholder)) OR (node.year >= $args.w0))',
      { w0: 1 },
    ],
    [{ not: { isPlaceholder: true } }, 'NOT coalesce((node:Placeholder), false)', {}],
    [{ and: [{}, { not: {} }] }, 'NOT coalesce(true, false)', {}],
  ])('%j', async (where, text, args) => {
    expect(predicate(where)!.text).toBe(text);
    expect(await predicate(where)!.args).toEqual(args);
  });
});

test('a list that must share authors is walked from the authors', () => {
  expect(predicate({ sharesAuthors: true })!.among).toBe('sharing');
  expect(predicate({ and: [{ sharesAuthors: true }] })!.among).toBe('sharing');
  for (const where of [
    { sharesAuthors: false },
    { not: { sharesAuthors: true } },
    { or: [{ sharesAuthors: true }] },
  ])
    expect(predicate(where)!.among).toBeNull();
});

test.each<[PaperWhere]>([
  [{ authorIds: ['a'] }],
  [{ collectionIds: ['c'] }],
  [{ topicIds: ['t'] }],
  [{ sharesAuthorsWith: 'p' }],
  [{ cites: { atLeast: { count: 1, of: { ids: ['p'] } } } }],
  [{ citedBy: { allOf: { citing: 'p' } } }],
])('%j is walked from its narrow side at the root, and checked elsewhere', (where) => {
  expect(predicate(where, ROOT)!.drive).not.toBeNull();
  expect(predicate(where)!.drive).toBeNull();
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
    ['where.publicationDate', { publicationDate: {} }],
    ['where.topicIds', { topicIds: [] }],
    ['where.languages', { not: { languages: [] } }],
    ['where.cites', { cites: {} }],
    ['where.cites.allOf', { cites: { allOf: {} } }],
    ['where.cites.allOf', { cites: { allOf: { authorId: 'a', topicId: 't' } } }],
    ['where.cites.noneOf.ids', { cites: { noneOf: { ids: [] } } }],
    ['where.cites.noneOf.ids', { cites: { noneOf: { ids: Array(501).fill('p') } } }],
    ['where.citedBy.atLeast.count', { citedBy: { atLeast: { count: 0, of: { ids: ['p'] } } } }],
    ['where.sharesAuthors', { cites: { allOf: { where: { sharesAuthors: true } } } }],
    ['where', nested(6)],
    ['where', { or: Array(50).fill({ year: { from: 2020 } }) }],
  ])('%s of %j', (argument, where) => {
    expect(refusal(() => predicate(where)).argument).toBe(argument);
  });

  test('five levels go, and fifty filters', () => {
    expect(predicate(nested(5))).not.toBeNull();
    expect(predicate({ or: Array(49).fill({ year: { from: 2020 } }) })).not.toBeNull();
  });

  test.each(['Author', 'Topic', 'Venue', null] as const)('what needs a paper, in a list of %s', (parent) => {
    const place: Place = { parent, variables: [], citing: 'node' };
    for (const where of [{ sharesAuthors: true }, { not: { sharesAuthors: false } }])
      expect(refusal(() => predicate(where, place)).argument).toBe('where.sharesAuthors');
    expect(refusal(() => predicate({ independence: ['SELF'] }, place)).argument).toBe('where.independence');
  });

  test('what needs a citation, in a list without', () => {
    const place: Place = { parent: 'Paper', variables: [], citing: 'node' };
    expect(refusal(() => predicate({ intents: ['RESULT'] }, place)).argument).toBe('where.intents');
    expect(refusal(() => predicate({ isInfluential: true }, place)).argument).toBe('where.isInfluential');
  });
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
