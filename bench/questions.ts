/** `node bench/questions.ts --home DIR`: measures the questions of bench/table.ts on a generated graph. */
import { Command, InvalidArgumentError } from 'commander';
import { createBench, type Measure } from './measure.ts';
import { openNeo4j } from './open.ts';
import { QUESTIONS } from './table.ts';

type Options = { home: string; times: number; warm: number; only?: string };

const log = { info: console.error, warn: console.error };
const whole = (n: number) => n.toLocaleString('en-US');
const ms = (n: number) => n.toFixed(1);

const positive = (text: string) => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Allowed: a whole number from 1.');
  return Number(text);
};

const line = (name: string, { p50, p95, statements, database, hits }: Measure) =>
  `| ${name} | ${ms(p50)} | ${ms(p95)} | ${statements} | ${ms(database)} | ${whole(hits)} |`;

async function run({ home, times, warm, only = '' }: Options) {
  const neo4j = await openNeo4j(home, log);
  try {
    const measure = createBench(neo4j.db, neo4j.driver);
    console.log(`Neo4j ${neo4j.version}, Node ${process.version}; each asked ${times} times after ${warm}\n`);
    console.log(
      '| question | p50 ms | p95 ms | statements | database ms | db hits |\n|---|--:|--:|--:|--:|--:|',
    );
    for (const question of QUESTIONS.filter(({ name }) => name.includes(only)))
      try {
        console.log(line(question.name, await measure(question, times, warm)));
      } catch (error) {
        console.log(`| ${question.name} | ${(error as Error).message} | | | | |`);
      }
  } finally {
    await neo4j.close();
  }
}

await new Command('questions')
  .description('measure the questions of bench/table.ts on a graph made by bench/generate; prints Markdown')
  .requiredOption('--home <folder>', 'the CITEWEAVE_HOME that holds the graph')
  .option('--times <n>', 'how often each question is measured', positive, 50)
  .option('--warm <n>', 'how often it is asked before that', positive, 20)
  .option('--only <text>', 'only questions whose name has this text')
  .action(run)
  .parseAsync();
