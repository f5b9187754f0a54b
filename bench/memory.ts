/** What the server's memory and speed owe to the size of V8's young generation: one server a size, asked in turns. */
import { parseArgs } from 'node:util';
import { openGraph } from './compare/graphs.ts';
import { Child } from './compare/http/child.ts';
import type { Load, Loaded } from './compare/http/client.ts';
import { page } from './compare/questions/page.ts';
import { spread } from './compare/stats.ts';
import { targetsOf } from './compare/targets.ts';
import { memoryOf, type Server, start, stop } from './server.ts';

const { values: options } = parseArgs({
  options: {
    graph: { type: 'string', default: '100000' },
    home: { type: 'string', default: '.citeweave/bench' },
    sizes: { type: 'string', default: '1,2,4,8,16' }, // MB of half the young generation; V8's own is 16
    runs: { type: 'string', default: '5' },
  },
});

const CLIENTS = 64;
const REQUESTS = 3_000;

const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

type Measured = { size: string; server: Server; idle: number; rates: number[]; p99: number[] };

const neo4j = await openGraph(options.graph, options.home, (line) => console.error(line));
const client = new Child<Load, Loaded>('./client.ts');
try {
  const { papers } = await targetsOf(neo4j.driver);
  const bodies = papers.map((target) =>
    JSON.stringify({ query: page.document, variables: page.variables(target) }),
  );
  const measured: Measured[] = [];
  for (const size of options.sizes.split(',')) {
    const server = await start(neo4j.connection, { NODE_OPTIONS: `--max-semi-space-size=${size}` });
    measured.push({ size, server, idle: memoryOf(server), rates: [], p99: [] });
  }
  for (let run = 0; run <= Number(options.runs); run++)
    for (const { server, rates, p99 } of measured) {
      const asked = { url: server.url, bodies, clients: CLIENTS, seconds: 600, requests: REQUESTS };
      const { requests, seconds, times } = await client.ask(asked);
      if (run === 0) continue; // warming
      rates.push(requests / seconds);
      p99.push(times.p99);
    }
  row('half the young generation, MB', 'idle, MB', 'memory, MB', 'requests a second', 'p99 ms');
  row('--:', '--:', '--:', '--:', '--:');
  for (const { size, server, idle, rates, p99 } of measured) {
    const { median, low, high } = spread(rates);
    const rate = `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
    row(size, idle.toFixed(0), memoryOf(server).toFixed(0), rate, spread(p99).median.toFixed(0));
    await stop(server);
  }
} finally {
  await client.end();
  await neo4j.close();
}
