import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { isSupported } from '../../neo4j/given.ts';
import { connectNeo4j } from '../../neo4j/index.ts';
import { testNeo4j } from '../support/graph.ts';
import { envOf, quiet } from '../support/neo4j.ts';

test('a Neo4j that is given by its address', async () => {
  const { uri, password } = testNeo4j();
  const env = { ...envOf(tmpdir()), NEO4J_URI: uri, NEO4J_PASSWORD: password };
  const given = await connectNeo4j({ env, log: quiet, start: true });
  expect(given).toMatchObject({
    uri,
    source: 'uri',
    startedHere: false,
    version: expect.stringMatching(/^5\./),
  });

  const wrong = connectNeo4j({ env: { ...env, NEO4J_PASSWORD: 'wrong' }, log: quiet, start: true });
  await expect(wrong).rejects.toThrow(/^bolt:\S+ refused NEO4J_USERNAME and NEO4J_PASSWORD\.$/);

  const warnings: string[] = [];
  const log = { ...quiet, warn: (message: string) => void warnings.push(message) };
  const absent = await connectNeo4j({ env: { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' }, log, start: true });
  expect(absent).toMatchObject({ source: 'uri', version: undefined });
  expect(warnings).toHaveLength(1);
});

test.each([
  ['5.22.0', false],
  ['5.23.0', true],
  ['5.26.30', true],
  ['4.4.40', false],
  ['2025.10.1', true],
])('Neo4j %s supported: %s', (version, supported) => {
  expect(isSupported(version)).toBe(supported);
});
