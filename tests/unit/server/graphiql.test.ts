import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { tabs } from '../../../server/tabs.ts';
import { stubApp } from './stub.ts';

test('/graphql in a browser is GraphiQL, titled, with every opening question, and loads nothing from elsewhere', async () => {
  const { app } = stubApp();
  const response = await app.fetch('http://citeweave/graphql', { headers: { accept: 'text/html' } });
  const html = await response.text();
  expect(response.headers.get('content-type')).toMatch('text/html');
  expect(html).toContain('<title>Citeweave</title>');
  expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="?https?:/);
  for (const { query } of tabs) expect(html).toContain(JSON.stringify(query).slice(1, -1));
});

test('there are at least six questions, each named, each with the variables it declares', () => {
  expect(tabs.length).toBeGreaterThanOrEqual(6);
  const names = tabs.map(({ query, variables }) => {
    const [operation, ...others] = parse(query).definitions;
    if (operation?.kind !== 'OperationDefinition' || others.length) throw new Error('one operation a tab');
    const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    expect(declared).toEqual(expect.arrayContaining(Object.keys(variables)));
    return operation.name!.value;
  });
  expect(new Set(names).size).toBe(tabs.length);
});

test('a browser at the root is led there, anywhere else it finds nothing', async () => {
  const { app } = stubApp();
  const open = (path: string) =>
    app.fetch(`http://citeweave${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });
  const root = await open('/');
  expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
  expect((await open('/elsewhere')).status).toBe(404);
});
