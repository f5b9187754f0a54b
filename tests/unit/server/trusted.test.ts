import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { schema } from '../../../schema/index.ts';
import { withMadeUpVariables } from '../../../server/made-up.ts';
import { readTrustedDocuments } from '../../../server/trusted.ts';
import { ask, codeOf, stubApp, stubSchema } from './stub.ts';

const folder = mkdtempSync(join(tmpdir(), 'citeweave-trusted-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (content: string) => {
  const file = join(folder, 'documents.json');
  writeFileSync(file, content);
  return file;
};

const A = 'query A($id: ID!) { paper(id: $id) { id } }';
const documents = readTrustedDocuments(
  fileOf(JSON.stringify({ 'sha256:aa': A, mine: '{ papers { id } }' })),
  stubSchema(),
);
const open = stubApp({ trusted: { documents, only: false } });
const closed = stubApp({ trusted: { documents, only: true } });
const variables = { id: '1' };
const found = { paper: { id: '1' } };

describe.each([
  ['open', open],
  ['closed', closed],
])('a server that is %s', (_, app) => {
  test.each([
    ['documentId', { documentId: 'sha256:aa' }],
    ['documentId without its hash', { documentId: 'aa' }],
    ['Apollo', { extensions: { persistedQuery: { version: 1, sha256Hash: 'aa' } } }],
  ])('answers a trusted document by %s', async (_how, named) => {
    const { status, answer } = await ask(app, JSON.stringify({ ...named, variables }));
    expect([status, answer.data]).toEqual([200, found]);
  });

  test.each([
    ['documentId', new URLSearchParams({ documentId: 'sha256:aa', variables: JSON.stringify(variables) })],
    [
      'extensions',
      new URLSearchParams({
        extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'aa' } }),
        variables: JSON.stringify(variables),
      }),
    ],
  ])('answers a GET that names it by %s', async (_how, params) => {
    const response = await app.app.fetch(`http://citeweave/graphql?${params}`);
    expect(await response.json()).toMatchObject({ data: found });
  });

  test.each([
    ['an unknown id', '{"documentId":"sha256:bb"}', 'PERSISTED_QUERY_NOT_FOUND'],
    ['an id of an object’s own', '{"documentId":"constructor"}', 'PERSISTED_QUERY_NOT_FOUND'],
    ['neither id nor text', '{}', 'BAD_REQUEST'],
    ['an id that is no text', '{"documentId":1}', 'BAD_REQUEST'],
    ['a parameter of no protocol', '{"id":"sha256:aa"}', 'BAD_REQUEST'],
  ])('refuses %s', async (_what, body, code) => {
    const got = await ask(app, body, { accept: 'application/json' });
    expect([got.status, codeOf(got)]).toEqual([400, code]);
  });
});

test('only a closed server refuses a text, a trusted one too, and shows no GraphiQL', async () => {
  const text = { query: A, variables };
  expect((await ask(open, text)).answer.data).toEqual(found);
  const got = await ask(closed, text);
  expect([got.status, codeOf(got)]).toEqual([400, 'PERSISTED_QUERY_ID_REQUIRED']);
  expect(codeOf(await ask(closed, JSON.stringify({ ...text, documentId: 'aa' })))).toBe(
    'PERSISTED_QUERY_ID_REQUIRED',
  );
  const page = ({ app }: typeof open) =>
    app.fetch('http://citeweave/graphql', { headers: { accept: 'text/html' } });
  expect((await page(open)).headers.get('content-type')).toMatch('text/html');
  expect((await page(closed)).headers.get('content-type')).toBeNull();
  const root = await closed.app.fetch('http://citeweave/', { headers: { accept: 'text/html' } });
  expect(root.status).toBe(302); // to where it is refused
});

test('a server that was told no documents says so', async () => {
  const got = await ask(stubApp(), '{"documentId":"sha256:aa"}');
  expect([got.status, codeOf(got)]).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']);
});

test('what is costly is refused by id as well', async () => {
  const app = stubApp({ trusted: { documents, only: true }, limits: { cost: 10 } });
  expect(codeOf(await ask(app, '{"documentId":"mine"}'))).toBe('QUERY_TOO_COMPLEX');
});

test('an answer is given again, under the id and the text alike', async () => {
  let asked = 0;
  const app = stubApp({
    fields: { count: () => String(++asked) },
    trusted: { documents: new Map([['c', '{ count }']]), only: false },
    responseCache: { version: async () => 1 },
  });
  const byId = () => ask(app, '{"documentId":"c"}');
  await byId(); // no version was known before
  const first = await byId();
  expect((await byId()).text).toBe(first.text);
  expect((await ask(app, { query: '{ count }' })).text).toBe(first.text);
  const { status } = await ask(app, '{"documentId":"c"}', { 'if-none-match': first.headers.get('etag')! });
  expect(status).toBe(304);
});

describe('a file that cannot be used is one error that names it', () => {
  const FILE = expect.stringMatching(/^TRUSTED_DOCUMENTS is \/.*documents\.json: /);
  test.each([
    ['no JSON', '{"half', 'JSON'],
    ['no object', '["{ papers { id } }"]', 'allowed is a JSON object of documents by their ids'],
    ['a document that is no text', '{"a": 1}', 'allowed is a JSON object'],
    [
      'an id that stands there twice',
      '{"sha256:a": "{ papers { id } }", "a": "{ papers { title } }"}',
      'two of its ids differ',
    ],
    ['a syntax error', '{"a": "{ papers"}', 'its document a: Syntax Error: Expected Name, found <EOF>.'],
    [
      'an unknown field',
      '{"ok": "{ papers { id } }", "b": "{ papper }"}',
      'its document b: Cannot query field "papper"',
    ],
  ])('%s', (_, content, why) => {
    const read = () => readTrustedDocuments(fileOf(content), stubSchema());
    expect(read).toThrow(why);
    expect(read).toThrow(expect.objectContaining({ message: FILE, code: 'BAD_USER_INPUT' }));
  });

  test('no file', () => {
    expect(() => readTrustedDocuments(join(folder, 'none.json'), schema)).toThrow(
      /TRUSTED_DOCUMENTS .*ENOENT/,
    );
  });
});

test('made-up variables are of the types that a document declares, and only those it needs', () => {
  const document = `
    query A($id: ID!, $year: Int!, $ids: [ID!]!, $set: PaperSetInput!, $order: PaperOrder!, $where: PaperFilter!, $first: Int! = 5, $after: String) {
      paper(id: $id) { citations(where: $where, orderBy: $order, first: $first, after: $after) { totalCount } }
      other: searchPapers(where: { year: { from: $year } }) { totalCount }
      papers(ids: $ids) { id }
      paperSet(of: $set) { __typename }
    }
    query B { __typename }`;
  const questions = withMadeUpVariables(schema, document);
  expect(questions.map(({ query }) => query)).toEqual([document, document]);
  expect(questions.map(({ operationName, variables }) => [operationName, variables])).toEqual([
    [
      'A',
      {
        id: 'made-up:none',
        ids: ['made-up:none'],
        order: 'FIRST_ADDED',
        set: { ids: ['made-up:none'] },
        where: {},
        year: 1,
      },
    ],
    ['B', {}],
  ]);
});
