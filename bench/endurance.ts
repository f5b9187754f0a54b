/** The server as it is started, over HTTP: memory over many requests, the slowest while new shapes come, several workers. */
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
    requests: { type: 'string', default: '50000' },
  },
});

const CLIENTS = 64;
const PARTS = 10;

const FIELDS =
  'title abstract year publicationDate venue url language isOpenAccess isRetracted citationCount'.split(' ');

/** A question that nobody has asked: each number selects other fields. */
const unseen = (n: number, id: string) => ({
  query: `query ($id: ID!) { paper(id: $id) { ${some(n)} citations(first: 10) { nodes { id ${some(n >> 4)} authors(first: 5) { nodes { name } } } } } }`,
  variables: { id },
});

const some = (bits: number) => FIELDS.filter((_, i) => bits & (1 << i)).join(' ') || 'title';

const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const ms = ({ times: { p50, p99 } }: Loaded) => [p50.toFixed(0), p99.toFixed(0)];

const neo4j = await openGraph(options.graph, options.home, (line) => console.error(line));
const client = new Child<Load, Loaded>('./client.ts');
try {
  const { papers } = await targetsOf(neo4j.driver);
  const pages = papers.map((target) =>
    JSON.stringify({ query: page.document, variables: page.variables(target) }),
  );
  const ask = (server: Server, more: Partial<Load>) =>
    client.ask({ url: server.url, bodies: pages, clients: CLIENTS, seconds: 600, ...more });

  const server = await start(neo4j.connection);
  await ask(server, { clients: 4, requests: 1_000 });
  const requests = Number(options.requests) / PARTS;
  row('requests so far', 'a second', 'p50 ms', 'p99 ms', 'failed', 'memory, MB');
  row('--:', '--:', '--:', '--:', '--:', '--:');
  for (let part = 1; part <= PARTS; part++) {
    const loaded = await ask(server, { requests });
    const rate = (loaded.requests / loaded.seconds).toFixed(0);
    row(part * requests, rate, ...ms(loaded), loaded.failed, memoryOf(server).toFixed(0));
  }

  console.log();
  row('one request in', 'is of a new shape', 'p50 ms', 'p99 ms', 'failed', 'memory, MB');
  row('--:', '--:', '--:', '--:', '--:', '--:');
  let news = 0;
  for (const each of [0, 100, 20]) {
    const bodies = Array.from({ length: 5_000 }, (_, i) =>
      each && i % each === 0
        ? JSON.stringify(unseen(++news, papers[i % papers.length]!.key))
        : pages[i % pages.length]!,
    );
    const loaded = await ask(server, { bodies, requests: bodies.length });
    row(
      each || '–',
      each ? bodies.length / each : 0,
      ...ms(loaded),
      loaded.failed,
      memoryOf(server).toFixed(0),
    );
  }
  await stop(server);

  console.log();
  const servers = [await start(neo4j.connection), await start(neo4j.connection, { WORKERS: '2' })];
  for (const one of servers) await ask(one, { clients: 8, requests: 2_000 });
  row('clients', 'workers', 'requests a second');
  row('--:', '--:', '--:');
  for (const clients of [16, CLIENTS]) {
    const rates = servers.map(() => [] as number[]);
    for (let run = 0; run < 3; run++)
      for (const [i, one] of servers.entries()) {
        const loaded = await ask(one, { clients, seconds: 4 });
        rates[i]!.push(loaded.requests / loaded.seconds);
      }
    for (const [i, of] of rates.entries()) {
      const { median, low, high } = spread(of);
      row(clients, i + 1, `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`);
    }
  }
  for (const one of servers) await stop(one);
} finally {
  await client.end();
  await neo4j.close();
}
