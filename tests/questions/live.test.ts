/** The command line, from a public API's answers to the graph. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals';
import { createDb } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import { listCollections } from '../../ingest/collections.ts';
import { fetchAround } from '../../ingest/live/grow.ts';
import { openLive } from '../../ingest/live/index.ts';
import { ingest } from '../../ingest/run.ts';
import { SOURCES } from '../../ingest/sources.ts';
import { createWriter } from '../../ingest/writer.ts';
import { type Api, quickClock, serveOpenalex, serveSemanticScholar } from '../support/apis.ts';
import { ask, clearGraph, connectTestDriver, DATABASE, paper, testNeo4j } from '../support/graph.ts';

const KEY = 'a-secret-key';
const BIN = fileURLToPath(new URL('../../bin/citeweave.mjs', import.meta.url));
const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });

let home: string;
let api: Api;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'citeweave-cli-'));
  await clearGraph(driver);
  await ensureGraph(db);
});
afterEach(async () => {
  await api.close();
  rmSync(home, { recursive: true });
});
afterAll(async () => {
  await clearGraph(driver);
  await driver.close();
});

/** Starts the command; `ended` tells how it went. */
function citeweave(...args: string[]) {
  const { uri, username, password } = testNeo4j();
  const env = {
    PATH: process.env.PATH,
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, CITEWEAVE_HOME: home },
    ...{ OPENALEX_URL: api.url, SEMANTIC_SCHOLAR_URL: api.url, OPENALEX_API_KEY: KEY, LOG_LEVEL: 'trace' },
  } as Record<string, string>;
  const child = spawn(process.execPath, [BIN, ...args], { env, cwd: home });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
    });
  const ended = new Promise<{ code: number | null; output: string }>((done) =>
    child.on('close', (code) => done({ code, output })),
  );
  return { child, ended };
}

const run = async (...args: string[]) => {
  const { code, output } = await citeweave(...args).ended;
  expect(output).not.toContain(KEY);
  return { code, output };
};

const held = async () => {
  const { data } = await ask(db, '{ graph { paperCount placeholderCount citationCount } }');
  return data!.graph;
};

const livePages = () => (existsSync(join(home, 'live')) ? readdirSync(join(home, 'live')) : []);

test('a search killed at its third page goes on from there, and all of it is in the named set', async () => {
  api = await serveOpenalex(KEY);
  const search = ['ingest', 'openalex', '--search', 'graph', '--collection', 'Found'];
  api.failures.push(null, null, 'no answer');
  const { child, ended } = citeweave(...search);
  while (api.seen.length < 3) await new Promise((tick) => setTimeout(tick, 50));
  child.kill('SIGKILL');
  await ended;
  expect(livePages()).toHaveLength(1);

  const { code, output } = await run(...search);
  expect({ code, output }).toMatchObject({ code: 0 });
  expect(output).toContain('going on after 200 works that are here already');
  expect(output).toMatch(/Records read +260 /);
  expect(api.seen.map(({ query }) => query.get('cursor'))).toEqual(['*', 'at100', 'at200', 'at200', 'at300']);
  expect(await held()).toEqual({ paperCount: 260, placeholderCount: 0, citationCount: 1285 });
  expect(await listCollections(db)).toEqual([{ name: 'Found', papers: 260 }]);
  expect(livePages()).toEqual([]);
}, 180_000);

test('a paper of the graph grows by an id that the API does not know; papers are collected by any id', async () => {
  api = await serveOpenalex(KEY);
  await createWriter(db).write([paper('mine', { ids: [{ kind: 'doi', value: '10.1000/100' }] })]);
  expect(await run('grow', 'test:mine')).toMatchObject({
    code: 0,
    output: expect.stringContaining('OpenAlex: 11 works fetched'),
  });
  const { data } = await ask(
    db,
    '{ paper(id: "test:mine") { externalIds { openalex } references { totalCount } citations { totalCount } } }',
  );
  expect(data!.paper).toEqual({
    externalIds: { openalex: 'W100' },
    references: { totalCount: 5 },
    citations: { totalCount: 5 },
  });
  const { code, output } = await run('collect', 'Reading  List', 'W101', '10.1000/102', 'test:mine', 'W1');
  expect(code).toBe(1);
  expect(output).toContain('3 papers put into "Reading List".\n');
  expect(output).toContain('citeweave: not held in this graph: W1\n');
  expect(await listCollections(db)).toEqual([{ name: 'Reading List', papers: 3 }]);
}, 180_000);

test('what Semantic Scholar tells of a citation comes with its neighborhood', async () => {
  api = await serveSemanticScholar();
  const env = { OPENALEX_URL: '', CROSSREF_URL: '', SEMANTIC_SCHOLAR_URL: api.url };
  const { kind, api: asked, client } = openLive('semantic-scholar', env, '1', quickClock());
  const from = { kind: 'doi', value: '10.1000/100' };
  const grown = { client, kind, home, from, depth: 1, most: 100, api: asked as never };
  const { files } = await fetchAround(grown);
  const options = { source: kind };
  await ingest(await SOURCES[kind].load(), files, { db, options, refusedFile: join(home, 'refused') });
  const { data } = await ask(
    db,
    `{ paper(id: "CorpusId:100") { references { totalCount } citations(first: 1) {
       totalCount edges { contexts intents isInfluential node { title } } } } }`,
  );
  expect(data!.paper).toEqual({
    references: { totalCount: 5 },
    citations: {
      totalCount: 5,
      edges: [
        {
          contexts: ['It is cited here [CorpusId:100].'],
          intents: ['METHODOLOGY'],
          isInfluential: true,
          node: { title: expect.stringMatching(/^Work 10[1-5]$/) },
        },
      ],
    },
  });
});
