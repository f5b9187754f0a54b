import { expect, test } from '@jest/globals';
import type { AuthorshipRecord } from '../../ingest/record.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const person = (name: string, more: Partial<AuthorshipRecord> = {}): AuthorshipRecord => ({
  ids: [own(name)],
  name,
  ...more,
});
const topic = (name: string, broader?: string) => ({
  id: own(name),
  name,
  scheme: 'test',
  broader: broader ? [{ id: own(broader), name: broader, scheme: 'test' }] : [],
});

const draw = () =>
  graph.draw(
    {
      ...paper('joint'),
      authors: [
        person('zhao'),
        person('li', { ids: [own('li'), { kind: 'orcid', value: '0000-0002-1825-0097' }] }),
        person('wu', { affiliations: ['Univ. of Texas, Austin', 'MIT'] }),
        { ids: [], name: 'nobody else' },
      ],
    },
    { ...paper('of li'), authors: [person('li')], topics: [{ topic: topic('deep', 'ai') }] },
  );

async function coauthors(where: unknown) {
  const { data, errors } = await graph.ask(
    'query ($where: AuthorFilter) { author(id: "test:zhao") { coauthors(where: $where, orderBy: NAME) { totalCount nodes { name } } } }',
    { where },
  );
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = data!.author.coauthors;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ name }: { name: string }) => name);
}

test.each<[unknown, string[]]>([
  [null, ['li', 'nobody else', 'wu']],
  [{}, ['li', 'nobody else', 'wu']],
  [{ affiliation: 'univ. OF texas' }, ['wu']],
  [{ not: { affiliation: 'univ. OF texas' } }, ['li', 'nobody else']],
  [{ hasOrcid: true }, ['li']],
  [{ hasOrcid: false }, ['nobody else', 'wu']],
  [{ identity: ['BYLINE', 'ORCID'] }, ['li', 'nobody else']],
  [{ topicIds: ['test:ai'] }, ['li']],
  [{ paperCount: { from: 2 } }, ['li']],
  [{ or: [{ hasOrcid: true }, { affiliation: 'mit' }] }, ['li', 'wu']],
  [{ and: [{ hasOrcid: false }, { identity: ['SOURCE_ID'] }] }, ['wu']],
])('%j', async (where, names) => {
  await draw();
  expect(await coauthors(where)).toEqual(names);
});

test('what does not go is refused, naming it', async () => {
  await draw();
  for (const [where, argument] of [
    [{ identity: [] }, 'where.identity'],
    [{ topicIds: ['test:none'] }, 'where.topicIds'],
    [{ paperCount: {} }, 'where.paperCount'],
  ] as const) {
    const { data, errors } = await graph.ask(
      'query ($where: AuthorFilter) { author(id: "test:zhao") { coauthors(where: $where) { totalCount } } }',
      { where },
    );
    expect(data).toEqual({ author: { coauthors: null } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  }
});

test.each(['', 'query: "li", '])('searchAuthors(%s…) takes the same filter', async (query) => {
  await draw();
  const { data, errors } = await graph.ask(
    `{ searchAuthors(${query}where: {hasOrcid: true}, orderBy: NAME) { totalCount nodes { name } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data!.searchAuthors).toEqual({ totalCount: 1, nodes: [{ name: 'li' }] });
});

test.each<[string, string[]]>([
  ['schemes: ["test"]', ['ai', 'deep']],
  ['schemes: ["other"]', []],
  ['broaderIds: ["test:ai"]', ['deep']],
  ['broaderIds: ["test:deep"]', []],
  ['level: {to: 9}', []],
])('searchTopics where %s', async (where, names) => {
  await draw();
  const { data, errors } = await graph.ask(
    `{ searchTopics(where: {${where}}) { totalCount nodes { name } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data!.searchTopics).toEqual({ totalCount: names.length, nodes: names.map((name) => ({ name })) });
});
