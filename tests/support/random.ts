/** Drawn anew in each run; named by the test, so that `TEST_SEED` draws the same again. */
export const SEED = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31);

/** How often to draw: `TEST_RUNS=20` draws twenty times as much as a run of the whole suite has time for. */
export const runs = (usual: number) => usual * Number(process.env.TEST_RUNS ?? 1);

/**
 * What holds of all that is drawn, looked at for so many milliseconds: later draws pass unseen, and one that is being
 * looked at is waited for. (fast-check's `interruptAfterTimeLimit` leaves it at work beside the next test.)
 */
export function inTime<T extends unknown[]>(ms: number, holds: (...drawn: T) => Promise<void>) {
  const end = performance.now() + runs(ms);
  return async (...drawn: T) => {
    if (performance.now() < end) await holds(...drawn);
  };
}
