/** Drawn anew in each run; named by the test, so that `TEST_SEED` draws the same again. */
export const SEED = Number(process.env.TEST_SEED ?? Date.now() % 2 ** 31);

/** How often to draw: `TEST_RUNS=20` draws twenty times as much as a run of the whole suite has time for. */
export const runs = (usual: number) => usual * Number(process.env.TEST_RUNS ?? 1);
