/** Numbers that look random and are the same for a seed, for ever: the generator mulberry32. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 up to 1, 1 not included. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True in this share of the calls. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number below `size`; `n` comes as often as 1 / (n + head), so the first `head` are about equal. */
  zipf(size: number, head: number): number {
    return Math.floor(head * (1 + size / head) ** this.next() - head);
  }

  /** A whole number from 0, `mean` on average, mostly near it and now and then several times as much. */
  about(mean: number): number {
    return Math.floor(-Math.log((1 - this.next()) * (1 - this.next())) * (mean / 2) + this.next());
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }
}

/** Whose numbers they are: what is drawn for one purpose leaves the others as they were. */
const PURPOSES = ['record', 'paper', 'byline', 'topics', 'venue', 'citations', 'embedding'] as const;

/** The numbers of one thing, the same whatever else is drawn, so that it may be drawn again. */
export function randomOf(seed: number, purpose: (typeof PURPOSES)[number], n: number): Random {
  let hash = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(PURPOSES.indexOf(purpose) + 1, 0x85ebca6b);
  for (const part of [n, n >>> 16]) {
    hash = Math.imul(hash ^ part, 0xc2b2ae35);
    hash ^= hash >>> 15;
  }
  return new Random(hash);
}
