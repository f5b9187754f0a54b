import { expect, test } from '@jest/globals';
import { statements } from '../../cypher/catalogue.ts';
import { EVERY_ORDER, LISTS, PAGES, pageCase } from './cases.ts';
import { lint } from './lint.ts';

/** What is put around each list in the same way is looked at around one. */
const isComposed = (name: string) => /#/.test(name) && !/^paper\/(?:citations|coupled-papers)#/.test(name);

test.each([
  ...Object.entries(statements).filter(([name]) => !PAGES.has(name) && !isComposed(name)),
  ...LISTS.map((list) => pageCase(list, EVERY_ORDER)).map(({ name, text }) => [name, text] as const),
])('%s', (_name, text) => {
  expect(lint(text)).toEqual([]);
});

test('each page that is sent is one of a list in an order', () => {
  expect(Object.keys(statements)).toEqual(expect.arrayContaining([...PAGES]));
});

test.each([
  ['a label', 'MATCH (n:Papper) RETURN n.key', /Papper is not present/],
  ['a relationship type', 'MATCH (n:Paper)-[:CITE]->() RETURN n.key', /CITE is not present/],
  ['a variable', 'MATCH (n:Paper) RETURN m.key', /Variable `m` not defined/],
  ['a parameter', 'MATCH (n:Paper {key: $key}) RETURN n.key', /Parameter \$key is not defined/],
  ['a property that is read', 'MATCH (n:Paper) RETURN n.titel', /property titel/],
  ['a property that is projected', 'MATCH (n:Paper) RETURN n {.doi, .titel} AS n', /property titel/],
  ['a property that is matched', 'MATCH (n:Paper {titel: $in.title}) RETURN n.key', /property titel/],
  [
    'a text that the analyser gives up on',
    'MATCH (n:Paper) WHERE CASE WHEN COUNT { ()-[:CITES]->(n) } <> 1 THEN n.titel END RETURN n.key',
    /property titel/,
  ],
  ['the grammar', 'MATCH (n:Paper) WERE n.key = $in.key RETURN n', /./],
])('finds a mistake in %s', (_what, text, message) => {
  expect(lint(text)).toContainEqual(expect.stringMatching(message));
});
