import type { Run } from './setup.ts';

/** Stops the run's Neo4j; the calls for further projects find nothing to do. */
export default async function teardown() {
  const run = globalThis as Run;
  const started = run.testNeo4j;
  run.testNeo4j = undefined;
  await (await started)?.stop();
}
