/** `node bench/questions.ts --home DIR`: measures the questions of bench/questions on a generated graph. */
import { loadavg } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { createBench, type Effort, type Measure } from './measure.ts';
import { openNeo4j } from './open.ts';
import { QUESTIONS, TYPICAL } from './questions/index.ts';
import type { Question } from './questions/question.ts';

type Options = Effort & { home: string; only?: string; paper: string };

const log = { info: console.error, warn: console.error };
const whole = (n: number) => n.toLocaleString('en-US');
const ms = (n: number) => n.toFixed(1);

const positive = (text: string) => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Allowed: a whole number from 1.');
  return Number(text);
};

const row = (columns: (string | number)[]) => `| ${columns.join(' | ')} |`;

const handColumns = (byHand: Measure['byHand'], p50: number) => {
  if (!byHand) return ['', '', ''];
  if ('failed' in byHand) return [byHand.failed.split('.')[0]!, '', ''];
  return [ms(byHand.p50), whole(byHand.hits), (p50 / byHand.p50).toFixed(2)];
};

const line = ({ name, note = '' }: Question, { p50, p95, statements, database, hits, byHand }: Measure) =>
  row([name, ms(p50), ms(p95), statements, ms(database), whole(hits), ...handColumns(byHand, p50), note]);

/** The question, asked of another paper where it is asked of a typical one. */
const askedOf = (question: Question, paper: string): Question =>
  JSON.parse(JSON.stringify(question).replaceAll(new RegExp(`${TYPICAL}\\b`, 'g'), paper));

async function run({ home, only = '', paper, ...effort }: Options) {
  const neo4j = await openNeo4j(home, log);
  try {
    const measure = createBench(neo4j.db, neo4j.driver);
    const { times, warm, patience } = effort;
    console.log(
      `Neo4j ${neo4j.version}, Node ${process.version}; each asked ${times} times after ${warm}, for ${patience} s each at most\n`,
    );
    console.log(
      row([
        ...['question', 'p50 ms', 'p95 ms', 'statements', 'database ms', 'db hits'],
        ...['by hand, p50 ms', 'by hand, db hits', 'times by hand', ''],
      ]),
    );
    console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|---|');
    for (const question of QUESTIONS.filter(({ name }) => new RegExp(only).test(name)))
      try {
        console.log(line(question, await measure(askedOf(question, paper), effort)));
      } catch (error) {
        console.log(row([question.name, (error as Error).message, '', '', '', '', '', '', '', '']));
      }
    console.log(`\nLoad at the end: ${loadavg().map(ms).join(', ')}.`);
  } finally {
    await neo4j.close();
  }
}

await new Command('questions')
  .description('measure the questions of bench/questions on a graph made by bench/generate; prints Markdown')
  .requiredOption('--home <folder>', 'the CITEWEAVE_HOME that holds the graph')
  .option('--times <n>', 'how often each question is measured', positive, 50)
  .option('--warm <n>', 'how often it is asked before that', positive, 20)
  .option('--patience <s>', 'seconds after which either is cut short', positive, 20)
  .option('--paper <id>', 'the paper that stands for a typical one', TYPICAL)
  .option('--only <text>', 'only questions whose name has this pattern')
  .action(run)
  .parseAsync();
