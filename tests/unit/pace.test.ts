import { expect, test } from '@jest/globals';
import { isLateAwakening } from '../../loaders/pace.ts';

test.each([
  ['five years of one citation, then twenty-one in four', [1, 1, 1, 1, 1, 5, 5, 5, 6], true],
  ['the same with twenty', [1, 1, 1, 1, 1, 5, 5, 5, 5], false],
  ['awake after four years', [1, 1, 1, 1, 30, 0, 0, 0], false],
  ['one citation too many while asleep', [2, 1, 1, 1, 1, 30], false],
  ['asleep for longer, on average', [5, 0, 0, 0, 0, 0, 1, 22], true],
  ['awake since last year', [0, 0, 0, 0, 0, 21], true],
  ['never noticed', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], false],
  ['always noticed', [20, 20, 20, 20, 20, 20, 20], false],
  ['too young', [0, 0, 0, 50], false],
  ['not yet out', [], false],
])('%s', (_, counts, expected) => {
  expect(isLateAwakening(counts)).toBe(expected);
});
