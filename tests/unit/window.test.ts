import { describe, expect, test } from '@jest/globals';
import { encodeCursor } from '../../loaders/cursor.ts';
import { type PageArgs, windowOf } from '../../loaders/window.ts';
import { refusal } from '../support/refusal.ts';

const from = { order: 'NEWEST', sort: '2024-01-01', key: 'test:a' };
const cursor = encodeCursor(from);
const forward = { backward: false, from: null };

describe('which rows are wanted', () => {
  test.each<[PageArgs, object]>([
    [{}, { ...forward, size: 20 }],
    [
      { first: null, after: null, last: null, before: null },
      { ...forward, size: 20 },
    ],
    [{ first: 1 }, { ...forward, size: 1 }],
    [{ first: 100 }, { ...forward, size: 100 }],
    [{ last: 1 }, { size: 1, backward: true, from: null }],
    [
      { last: 100, before: cursor },
      { size: 100, backward: true, from },
    ],
    [{ after: cursor }, { size: 20, backward: false, from }],
    [
      { first: 5, after: cursor },
      { size: 5, backward: false, from },
    ],
    [{ before: cursor }, { size: 20, backward: true, from }],
  ])('%j', (args, window) => {
    expect(windowOf(args, 'NEWEST')).toEqual(window);
  });
});

describe('what does not go is refused, naming the argument', () => {
  test.each<[string, PageArgs]>([
    ['first', { first: 0 }],
    ['first', { first: -1 }],
    ['first', { first: 101 }],
    ['last', { last: 0 }],
    ['last', { last: 101 }],
    ['last', { first: 5, last: 5 }],
    ['after', { last: 5, after: cursor }],
    ['before', { first: 5, before: cursor }],
    ['after', { after: cursor, before: cursor }],
    ['after', { first: 5, after: 'junk' }],
    ['before', { last: 5, before: 'junk' }],
  ])('%s of %j', (argument, args) => {
    expect(refusal(() => windowOf(args, 'NEWEST')).argument).toBe(argument);
  });

  test('a cursor of another order', () => {
    expect(refusal(() => windowOf({ after: cursor }, 'OLDEST')).argument).toBe('after');
  });
});
