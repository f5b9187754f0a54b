/** What a paper's citations over the years say of its pace. */

/** Years of sleep at least, and citations a year in these on average at most. */
const SLEEP = 5;
const DEEP = 1;
/** Years after the sleep, and citations in these together that are not yet an awakening. */
const AWAKE = 4;
const NOTICED = 20;

/**
 * Whether it slept, and then woke (van Raan 2004): in its first five years or more at most one citation a year on
 * average, and in the four years after these more than twenty. `counts` begin with the year of publication.
 */
export function isLateAwakening(counts: readonly number[]): boolean {
  const upTo = [0];
  for (const count of counts) upTo.push(upTo.at(-1)! + count);
  for (let sleep = SLEEP; sleep < counts.length; sleep++) {
    const awake = upTo[Math.min(sleep + AWAKE, counts.length)]! - upTo[sleep]!;
    if (upTo[sleep]! <= DEEP * sleep && awake > NOTICED) return true;
  }
  return false;
}
