import { forced, startNeo4j, type TestNeo4j } from './neo4j.ts';

/** What setup leaves for teardown, in jest's main process. */
export type Run = { testNeo4js?: Promise<TestNeo4j[]> };

/**
 * Planning thousands of statements once each, a Neo4j would spend half of its time on compiling itself: one of the whole
 * run compiles fully what is called four times as often as usual, any other lives for seconds and compiles nothing so.
 */
const WHOLE_RUN =
  '-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000';
const SECONDS = '-XX:TieredStopAtLevel=1';

/** Starts a Neo4j for each worker, for the whole run: jest calls this once for every project that names it. */
export default async function setup({ maxWorkers }: { maxWorkers: number }) {
  const run = globalThis as Run;
  if (run.testNeo4js) return void (await run.testNeo4js);
  const started = Date.now();
  const given = process.env.JAVA_TOOL_OPTIONS;
  process.env.JAVA_TOOL_OPTIONS = given ?? WHOLE_RUN;
  const count = forced() === 'uri' ? 1 : maxWorkers;
  run.testNeo4js = Promise.all(Array.from({ length: count }, startNeo4j));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stop(run).then(() => process.exit(1)));
  const servers = await run.testNeo4js;
  process.env.CITEWEAVE_TEST_NEO4J = JSON.stringify(servers);
  process.env.JAVA_TOOL_OPTIONS = given ?? SECONDS;
  const up = `up after ${(Date.now() - started) / 1000} s`;
  for (const { how, uri } of servers) process.stderr.write(`test Neo4j: ${how}, ${uri}, ${up}\n`);
}

/** Stops them; called again, it finds nothing to do. */
export async function stop(run: Run) {
  const started = run.testNeo4js;
  run.testNeo4js = undefined;
  await Promise.all(((await started) ?? []).map((server) => server.stop()));
}
