import { expect, test } from '@jest/globals';
import { quantile, ratio, timesOf, timesOver } from '../../../bench/compare/stats.ts';

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

test('a quantile is the smallest value that the share does not exceed', () => {
  expect(timesOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99 });
  expect([0, 0.34, 1].map((share) => quantile([30, 10, 20], share))).toEqual([10, 20, 30]);
});

test('runs are told by their medians', () => {
  const runs = [timesOf([1]), timesOf([9]), timesOf([2])];
  expect(timesOver(runs)).toEqual({ p50: 2, p95: 2, p99: 2 });
});

test('a ratio holds each run against the reference of the same run', () => {
  const reference = [timesOf([1]), timesOf([10]), timesOf([2])];
  const runs = [timesOf([3]), timesOf([20]), timesOf([5])];
  expect(ratio(runs, reference)).toEqual({ median: 2.5, low: 2, high: 3 });
});
