/** The smallest value that this share of the values does not exceed. */
export const quantile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]!;

export const median = (values: number[]): number => quantile(values, 0.5);

/** What several runs gave: their median, and the lowest and the highest. */
export type Spread = { median: number; low: number; high: number };

export const spread = (values: number[]): Spread => ({
  median: median(values),
  low: Math.min(...values),
  high: Math.max(...values),
});

/** Times of one run, in milliseconds. */
export type Times = { p50: number; p95: number; p99: number };

export const timesOf = (values: number[]): Times => ({
  p50: median(values),
  p95: quantile(values, 0.95),
  p99: quantile(values, 0.99),
});

/** The medians of runs. */
export const timesOver = (runs: Times[]): Times => ({
  p50: median(runs.map(({ p50 }) => p50)),
  p95: median(runs.map(({ p95 }) => p95)),
  p99: median(runs.map(({ p99 }) => p99)),
});

/** How many times as long each run's median took as the reference's in the same run. */
export const ratio = (runs: Times[], reference: Times[]): Spread =>
  spread(runs.map(({ p50 }, i) => p50 / reference[i]!.p50));

export const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
