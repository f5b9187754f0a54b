/** `npm run bench`: questions put to Citeweave and beside it, and what each way takes. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { FULL, QUICK } from './effort.ts';

process.env.NODE_ENV ??= 'production'; // as `citeweave start` runs

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const print = (line: string) => console.error(line);

type Options = {
  quick?: boolean;
  graphs: string[];
  only?: string;
  home: string;
  runs: number;
  http: boolean;
};

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

async function run({ quick, graphs, only = '', home, runs, http }: Options) {
  if (!areFetched())
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: path('.'), stdio: 'inherit' });
  // Only now is there everything that these stand on.
  const { GRAPHS, openGraph } = await import('./graphs.ts');
  const { compare } = await import('./compare.ts');
  const { sectionText, writeSection } = await import('./results.ts');
  for (const name of quick ? ['3000'] : graphs) {
    const graph = GRAPHS[name]!;
    if (!graph.isHere) {
      print(`${graph.name}: what it is made from is not here; left out`);
      continue;
    }
    const load = loadText();
    const neo4j = await openGraph(name, home, print);
    const stop = () => void neo4j.close().finally(() => process.exit(1));
    for (const signal of SIGNALS) process.on(signal, stop);
    try {
      const effort = quick ? QUICK : { ...FULL, runs, ...(http ? {} : { overHttp: 0 }) };
      const answered = await compare(neo4j, { only, effort, print });
      const about = `${graph.about}. Neo4j ${neo4j.version}, Node ${process.version}, ${availableParallelism()} cores, load ${load} before and ${loadText()} after; ${effort.warm} calls of each way before it is measured, then ${effort.runs} runs of ${effort.rounds}.`;
      const section = { graph: graph.name, about, answered };
      if (quick) console.log(`${answered.length} questions: equal answers, and no statement too many`);
      else if (only || !http) console.log(sectionText(section));
      else writeSection(path('RESULTS.md'), section);
    } finally {
      for (const signal of SIGNALS) process.off(signal, stop);
      await neo4j.close();
    }
  }
}

/** The packages of the others, as the lock file has them. */
function areFetched() {
  const [fetched, wanted] = [path('node_modules/.package-lock.json'), path('package-lock.json')];
  return existsSync(fetched) && statSync(fetched).mtimeMs >= statSync(wanted).mtimeMs;
}

const loadText = () => loadavg()[0]!.toFixed(1);

const positive = (text: string) => {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('Allowed: a whole number from 1 to 99.');
  return Number(text);
};

const graphList = (text: string) => text.split(',');

/** Others' processes may still wait for a question: they end with this one. */
const failed = (error: Error) => {
  print(`bench: ${error.message}`);
  process.exit(1);
};

await new Command('bench')
  .description('put questions to Citeweave, the bare driver and others side by side; writes bench/RESULTS.md')
  .option('--quick', 'a small graph, equal answers and statement counts, no figures worth reading')
  .option('--graphs <list>', 'some of them', graphList, ['arxiv', '100000', '1000000'])
  .option('--only <text>', 'only questions whose name has this text; prints in place of writing')
  .option('--runs <n>', 'how many runs', positive, FULL.runs)
  .option('--no-http', 'in process alone; prints in place of writing')
  .option('--home <folder>', 'where the graphs are kept', '.citeweave/bench')
  .action(run)
  .parseAsync()
  .catch(failed);
