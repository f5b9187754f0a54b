import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Db } from '../../cypher/db.ts';
import { Shapes } from '../../loaders/shapes.ts';
import { keepStatements, planLastRun } from '../../server/last-run.ts';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();
const signal = new AbortController().signal;

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'citeweave-last-run-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const fileOf = () => join(home, 'statements.json');

async function asked(db: Db) {
  const shapes = new Shapes({ warm: (statement, input) => db.reader().read(statement, input), after: 1 });
  const source = '{ paper(id: "test:a") { citations(where: { venues: ["Secret"] }) { nodes { title } } } }';
  for (let i = 0; i < 2; i++) {
    await graph.ask(source, {}, { shapes });
    await shapes.settled;
  }
  return shapes;
}

test('what was asked is planned at the next start, each statement without an error', async () => {
  await graph.draw(paper('a'), paper('b', { cites: ['a'] }));
  const shapes = await asked(graph.db());
  keepStatements(home, shapes.used);
  const kept = JSON.parse(readFileSync(fileOf(), 'utf8'));
  expect(kept.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['query/paper and 1 below', 'query/paper', 'paper/citations']),
  );
  expect(readFileSync(fileOf(), 'utf8')).not.toContain('Secret');
  expect(await planLastRun(graph.db(), home, signal)).toBe(kept.length);
  keepStatements(home, []);
  keepStatements(home, [kept[1]]);
  expect(JSON.parse(readFileSync(fileOf(), 'utf8'))).toEqual([kept[1], kept[0], ...kept.slice(2)]);
});

test('a file that cannot be read is none, and a statement that Neo4j refuses stops no other', async () => {
  expect(await planLastRun(graph.db(), home, signal)).toBe(0);
  writeFileSync(fileOf(), '{"half');
  expect(await planLastRun(graph.db(), home, signal)).toBe(0);
});

test('a folder that cannot be written is let be', () => {
  writeFileSync(fileOf(), '');
  keepStatements(join(fileOf(), 'below'), [{ name: 'x', text: 'UNWIND $in.keys AS key RETURN key' }]);
  expect(readFileSync(fileOf(), 'utf8')).toBe('');
});
