/** `node bench/generate/main.ts --papers 1000000 --seed 1 --home DIR`: a generated graph for a CITEWEAVE_HOME. */
import { Command, InvalidArgumentError } from 'commander';
import { count } from './progress.ts';
import { generateStore } from './store.ts';

const wholeNumber = (least: number) => (text: string) => {
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < least || n > 100_000_000)
    throw new InvalidArgumentError(`Allowed: a whole number from ${least} to 100000000.`);
  return n;
};

new Command('generate')
  .description('make a graph of made-up papers in a Neo4j store, the same for a seed')
  .option('--papers <n>', 'how many papers, placeholders included', wholeNumber(100), 100_000)
  .option('--seed <n>', 'what the drawn numbers begin with', wholeNumber(0), 1)
  .requiredOption('--home <folder>', 'the CITEWEAVE_HOME to make it in; about 5 GB for 1,000,000 papers')
  .action(async ({ papers, seed, home }: { papers: number; seed: number; home: string }) => {
    try {
      const print = (line: string) => console.error(line);
      const isMade = await generateStore(home, { papers, seed }, print);
      const peak = count(Math.round(process.resourceUsage().maxRSS / 1024));
      console.log(
        isMade
          ? `${count(papers)} papers are in ${home} (peak memory of this process ${peak} MB)`
          : `${count(papers)} papers of this seed are in ${home} already`,
      );
    } catch (error) {
      console.error(`generate: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  })
  .parseAsync();
