import { startNeo4j, type TestNeo4j } from './neo4j.ts';

/** What setup leaves for teardown, in jest's main process. */
export type Run = { testNeo4j?: Promise<TestNeo4j> };

/** Starts one Neo4j for the whole run: jest calls this once for every project that names it. */
export default async function setup() {
  const run = globalThis as Run;
  if (run.testNeo4j) return void (await run.testNeo4j);
  const started = Date.now();
  run.testNeo4j = startNeo4j();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await (await run.testNeo4j)?.stop();
      process.exit(1);
    });
  const { uri, username, password, how } = await run.testNeo4j;
  process.env.CITEWEAVE_TEST_NEO4J_URI = uri;
  process.env.CITEWEAVE_TEST_NEO4J_USERNAME = username;
  process.env.CITEWEAVE_TEST_NEO4J_PASSWORD = password;
  // Any other Neo4j of the run lives for seconds, and would spend most of them on compiling.
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';
  process.stderr.write(`test Neo4j: ${how}, ${uri}, up after ${(Date.now() - started) / 1000} s\n`);
}
