import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../loaders/cursor.ts';
import { refusal } from '../support/refusal.ts';

const sort = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

test('a cursor gives back its order, sort value and key', () => {
  fc.assert(
    fc.property(fc.string(), sort, fc.string({ unit: 'grapheme' }), (order, value, key) => {
      const cursor = { order, sort: Object.is(value, -0) ? 0 : value, key };
      expect(decodeCursor('after', encodeCursor(cursor), order)).toEqual(cursor);
    }),
  );
});

test('a cursor of another order is refused, naming both orders and the argument', () => {
  const cursor = encodeCursor({ order: 'NEWEST', sort: '2024-01-01', key: 'test:a' });
  const { argument, message } = refusal(() => decodeCursor('before', cursor, 'MOST_CITED'));
  expect(argument).toBe('before');
  expect(message).toMatch(/NEWEST.*MOST_CITED/);
});

test('what is no cursor is refused', () => {
  const packed = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const others = [
    null,
    1,
    'NEWEST',
    [],
    {},
    ['NEWEST'],
    ['NEWEST', null, 'a'],
    [1, 1, 'a'],
    ['NEWEST', 1, 2],
  ];
  for (const text of ['', 'a', 'not a cursor', ...others.map(packed)])
    expect(refusal(() => decodeCursor('after', text, 'NEWEST')).argument).toBe('after');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(refusal(() => decodeCursor('after', text, 'NEWEST')).argument).toBe('after');
    }),
  );
});
