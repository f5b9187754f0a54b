/** Numbers that look random and are the same for a seed, for ever. */
export type Random = {
  /** 0 up to 1, 1 not included. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** True in this share of the calls. */
  chance(share: number): boolean;
  /** A whole number below `size`; the larger the skew, the more often a low one. 1 has none. */
  skewed(size: number, skew: number): number;
  pick<T>(list: readonly T[]): T;
};

/** The generator mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (share) => next() < share,
    skewed: (size, skew) => Math.floor(size * next() ** skew),
    pick: (list) => list[Math.floor(next() * list.length)]!,
  };
}
