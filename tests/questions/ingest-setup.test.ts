import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createDb, type Db, type Statement } from '../../cypher/db.ts';
import {
  ensureGraph,
  indexStates,
  MODEL_VERSION,
  modelVersionOf,
  schemaStatements,
} from '../../cypher/setup.ts';
import { clearGraph, connectTestDriver, DATABASE } from '../support/graph.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const command = (text: string) => db.command({ name: 'test', text });

beforeEach(() => clearGraph(driver));

afterAll(async () => {
  await clearGraph(driver);
  await ensureGraph(db);
  await driver.close();
});

describe('ensureGraph', () => {
  test('prepares an empty graph, mends a prepared one, and then finds nothing to do', async () => {
    expect(await ensureGraph(db)).toEqual({ created: true });
    await command('DROP INDEX paper_text');
    const lines: string[] = [];
    expect(await ensureGraph(db, { log: (line) => lines.push(line) })).toEqual({ created: false });
    expect(lines).toEqual(['Creating 1 constraints and indexes …']);
    expect(new Set((await indexStates(db)).map(({ state }) => state))).toEqual(new Set(['ONLINE']));
    expect(await modelVersionOf(db)).toBe(MODEL_VERSION);
    await ensureGraph(db, { log: (line) => lines.push(line) });
    expect(lines).toHaveLength(1);
  });

  test('a graph without the index of citing sentences gets what that needs', async () => {
    await ensureGraph(db);
    await command('DROP INDEX citation_contexts');
    await command("CREATE (:Paper {key: 'a'})-[:CITES {contexts: ['Sparse.']}]->(:Paper {key: 'b'})");
    await command("MATCH (b {key: 'b'}) CREATE (:Paper {key: 'c'})-[:CITES {contexts: []}]->(b)");
    await ensureGraph(db);
    expect(
      await command('MATCH (p)-[c:CITES]->() RETURN p.key AS key, c.citedKey AS cited ORDER BY key'),
    ).toEqual([
      { key: 'a', cited: 'b' },
      { key: 'c', cited: null },
    ]);
  });

  test('waits until the last index has been filled, however long that takes', async () => {
    await ensureGraph(db);
    const seen: string[] = [];
    const slow: Db = {
      ...db,
      command: async (statement, input) => {
        const rows = await db.command(statement, input);
        if (statement.name !== 'write/schema') return rows;
        seen.push(seen.length < 3 ? 'POPULATING' : 'ONLINE');
        return rows.map((row) => (row.name === 'paper_text' ? { ...row, state: seen.at(-1) } : row));
      },
    };
    await ensureGraph(slow);
    expect(seen).toEqual(['POPULATING', 'POPULATING', 'POPULATING', 'ONLINE']);
  });

  test('touches no data that is not ours, says what it found and how to go on', async () => {
    await command('CREATE (:Person), (:Person:Actor), ()');
    await command('DROP INDEX paper_text IF EXISTS');
    const refused = expect(ensureGraph(db)).rejects;
    await refused.toThrow(/Person 2, Actor 1, no label 1/);
    await refused.toThrow(/^[^\n]*NEO4J_DATABASE[^\n]*$/);
    expect((await indexStates(db)).find(({ name }) => name === 'paper_text')?.state).toBe('MISSING');
    await command(`MERGE (:Citeweave {modelVersion: ${MODEL_VERSION}})`);
    expect(await ensureGraph(db)).toEqual({ created: false });
  });

  test('refuses a newer model in one line', async () => {
    await command('CREATE (:Citeweave {modelVersion: 7})');
    await expect(ensureGraph(db)).rejects.toThrow(
      `This graph has model version 7, newer than the ${MODEL_VERSION} of this Citeweave: use a newer Citeweave.`,
    );
  });

  test('a graph of version 1 gets what authors are ordered by', async () => {
    await ensureGraph(db, { version: 1 });
    await command('CREATE INDEX author_name IF NOT EXISTS FOR (n:Author) ON (n.name)');
    await command(`CREATE (b:Author {key: 'b', name: 'Bo', paperCount: 7}), (a:Author {key: 'a', name: 'Ann Lee'})
      CREATE (p:Paper {key: 'p', heldCitationCount: 2}), (q:Paper {key: 'q', heldCitationCount: 1})
      CREATE (a)-[:AUTHORED]->(p), (a)-[:AUTHORED {isRepeat: true}]->(p), (a)-[:AUTHORED]->(q), (b)-[:AUTHORED]->(q)`);
    await ensureGraph(db);
    expect(
      await command(`MATCH (a:Author) RETURN a.sortName AS name, a.sortPaperCount AS papers,
        a.sortCitationCount AS citations ORDER BY name`),
    ).toEqual([
      { name: 'ann lee', papers: 2, citations: 3 },
      { name: 'bo', papers: 7, citations: 1 },
    ]);
    const names = (await command('SHOW INDEXES YIELD name')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['author_sort_name']));
    expect(names).not.toContain('author_name');
    expect(await modelVersionOf(db)).toBe(MODEL_VERSION);
  });

  test('migrates an older model step by step', async () => {
    await ensureGraph(db, { version: 1 });
    const done: number[] = [];
    const migrations = [1, 2, 3, 4].map((to) => ({ to, migrate: async () => void done.push(to) }));
    await ensureGraph(db, { version: 3, migrations });
    expect(done).toEqual([2, 3]);
    expect(await modelVersionOf(db)).toBe(3);
  });

  test('without the right to create, prints what an administrator is to run', async () => {
    const forbidden = Object.assign(new Error('no'), { code: 'Neo.ClientError.Security.Forbidden' });
    const bare: Db = {
      ...db,
      command: async ({ name }: Statement) => {
        if (name.startsWith('indexes/')) throw forbidden;
        return [];
      },
    };
    const error: Error = await ensureGraph(bare).then(
      () => new Error('was not refused'),
      (e) => e,
    );
    for (const statement of schemaStatements().values()) expect(error.message).toContain(`${statement};`);
    expect(error.message).toContain(`MERGE (:Citeweave {modelVersion: ${MODEL_VERSION}});`);
  });
});
