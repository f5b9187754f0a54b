/** What came to cite the papers of a set, and what went, between two moments. */
import { expect, test } from '@jest/globals';
import { addToCollection } from '../../ingest/collections.ts';
import type { PaperRecord } from '../../ingest/record.ts';
import { createWriter } from '../../ingest/writer.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const write = (day: string, ...records: PaperRecord[]) =>
  createWriter(graph.db(), { now: () => Date.parse(day) }).write(records);

const onTopic = { topics: [{ topic: { id: own('t'), name: 't', scheme: 'test' } }] };

/** B cites the hub, then does not, then does again; meanwhile c and d come. `Other` gains and keeps one citation. */
async function draw() {
  await write(
    '2091-01-01',
    paper('hub', { authors: ['zhao'] }),
    paper('other', { authors: ['zhao'], ...onTopic }),
    paper('a', { cites: ['hub'] }),
    paper('b', { cites: ['hub', 'elsewhere'] }),
  );
  await write('2091-02-01', paper('b', { cites: ['elsewhere'] }), paper('c', { year: 1990, cites: ['hub'] }));
  await write(
    '2091-03-01',
    paper('b', { cites: ['hub', 'elsewhere'] }),
    paper('d', { cites: ['hub', 'other'] }),
  );
}

const LISTS = 'added { citing { title } cited { title } } withdrawn { citing { title } cited { title } }';
const FIELDS = `countBefore countAfter addedCount withdrawnCount truncation { note } ${LISTS}`;

const changesOf = async (span: string, of = 'ids: ["test:hub"]') => {
  const { data, errors } = await graph.ask(`{ paperSet(of: { ${of} }) { changes(${span}) { ${FIELDS} } } }`);
  expect(errors).toBeUndefined();
  const { added, withdrawn, ...rest } = data!.paperSet.changes;
  const titles = (citations: any[]) =>
    citations.map(({ citing, cited }) => `${citing.title} > ${cited.title}`);
  return { ...rest, added: titles(added), withdrawn: titles(withdrawn) };
};

const said = (countBefore: number, countAfter: number, added: string[], withdrawn: string[] = []) => ({
  ...{ countBefore, countAfter, added, withdrawn, truncation: null },
  ...{ addedCount: added.length, withdrawnCount: withdrawn.length },
});

test('what one import brought and what it took away', async () => {
  await draw();
  expect(await changesOf('since: "2091-01-15T00:00:00Z", until: "2091-02-15T00:00:00Z"')).toEqual(
    said(2, 2, ['c > hub'], ['b > hub']),
  );
});

test('what went and came back is no change; what came last is first', async () => {
  await draw();
  expect(await changesOf('since: "2091-01-15T00:00:00Z"')).toEqual(said(2, 4, ['d > hub', 'c > hub']));
  expect(await changesOf('since: "2091-02-15T00:00:00Z"')).toEqual(said(2, 4, ['b > hub', 'd > hub']));
  expect(await changesOf('since: "2080-01-01T00:00:00Z", until: "2091-02-15T00:00:00Z"')).toEqual(
    said(0, 2, ['c > hub', 'a > hub']),
  );
});

test('a change at the first moment is told, one at the second is not, so that spans follow each other', async () => {
  await draw();
  expect(await changesOf('since: "2091-02-01T00:00:00Z", until: "2091-03-01T00:00:00Z"')).toEqual(
    said(2, 2, ['c > hub'], ['b > hub']),
  );
  expect(await changesOf('since: "2091-02-01T00:00:00.001Z", until: "2091-03-01T00:00:00Z"')).toEqual(
    said(2, 2, []),
  );
  expect(await changesOf('since: "2091-03-01T00:00:00Z", until: "2091-03-01T00:00:00Z"')).toEqual(
    said(2, 2, []),
  );
});

test('of an author, a topic and a filter, each citation of a member', async () => {
  await draw();
  const span = 'since: "2091-02-15T00:00:00Z"';
  const both = said(2, 5, ['b > hub', 'd > hub', 'd > other']);
  expect(await changesOf(span, 'authorId: "test:zhao"')).toEqual(both);
  expect(await changesOf(span, 'topicId: "test:t"')).toEqual(said(0, 1, ['d > other']));
  expect(await changesOf(span, 'where: { authorIds: ["test:zhao"] }')).toEqual(both);
  expect(await changesOf(span, 'ids: ["test:none"]')).toEqual(said(0, 0, []));
});

test('the moments asked for, the counts without the lists, and a withdrawn citation with what it said', async () => {
  await write('2091-01-01', paper('hub'), {
    ...paper('a'),
    references: [{ id: own('hub'), contexts: ['As the hub says.'], intents: ['RESULT'] }],
  });
  await write('2091-02-01', paper('a', { cites: [] }));
  const span = 'since: "2091-01-15T00:00:00Z", until: "2091-02-15T00:00:00Z"';
  const { data, counts } = await graph.ask(
    `{ paperSet(of: { ids: ["test:hub"] }) { changes(${span}) { since until countBefore countAfter } } }`,
  );
  expect(data!.paperSet.changes).toEqual({
    since: '2091-01-15T00:00:00.000Z',
    until: '2091-02-15T00:00:00.000Z',
    ...{ countBefore: 1, countAfter: 0 },
  });
  expect(counts.statements).toBe(2);
  const { data: withdrawn } = await graph.ask(
    `{ paperSet(of: { ids: ["test:hub"] }) { changes(${span}) { withdrawn { contexts intents addedAt } } } }`,
  );
  expect(withdrawn!.paperSet.changes.withdrawn).toEqual([
    { contexts: ['As the hub says.'], intents: ['RESULT'], addedAt: '2091-01-01T00:00:00.000Z' },
  ]);
});

test('papers found to be one count as one, for the past as well', async () => {
  const doi = { kind: 'doi', value: '10.5555/one' };
  await write(
    '2091-01-01',
    paper('hub'),
    { ids: [doi], title: 'hub' },
    paper('a', { cites: ['hub'] }),
    { ...paper('b'), references: [{ id: doi }] },
    { ...paper('c'), references: [{ id: doi }, { id: own('hub') }] },
  );
  await write('2091-02-01', { ...paper('b', { cites: [] }) });
  await write('2091-03-01', { ids: [own('hub'), doi], title: 'hub' });
  expect(await changesOf('since: "2091-01-15T00:00:00Z", until: "2091-02-15T00:00:00Z"')).toEqual(
    said(3, 2, [], ['b > hub']),
  );
});

test('beyond 100,000 citations the members that fewest papers cite are looked at, and at least one is', async () => {
  await draw();
  await graph.run(`MATCH (hub:Paper {key: 'test:hub'}) SET hub.heldCitationCount = 100001`);
  const asked = (of: string) =>
    graph.ask(
      `{ paperSet(of: { ${of} }) { changes(since: "2091-02-15T00:00:00Z") { addedCount truncation { examined available note } added { cited { title } } } } }`,
    );
  const both = await asked('authorId: "test:zhao"');
  expect(both.data!.paperSet.changes).toEqual({
    addedCount: 1,
    truncation: { examined: 1, available: 2, note: expect.stringMatching(/fewest papers cite/) },
    added: [{ cited: { title: 'other' } }],
  });
  const alone = await asked('ids: ["test:hub"]');
  expect(alone.data!.paperSet.changes).toMatchObject({ addedCount: 2, truncation: null });
});

test('of several named sets one statement each for the counts and for what came', async () => {
  await draw();
  for (const [name, ...members] of [
    ['one', 'hub'],
    ['two', 'hub', 'other'],
    ['three', 'other'],
  ])
    await addToCollection(
      graph.db(),
      name!,
      members.map((member) => `test:${member}`),
    );
  const asked = (names: string[]) =>
    graph.ask(
      `{ ${names.map((name) => `${name}: collection(id: "${name}") { set { changes(since: "2091-02-15T00:00:00Z") { countAfter added(first: 1) { citing { title } } } } }`)} }`,
    );
  const all = await asked(['one', 'two', 'three']);
  expect(all.errors).toBeUndefined();
  expect(Object.values(all.data!).map(({ set }: any) => set.changes)).toEqual([
    { countAfter: 4, added: [{ citing: { title: 'b' } }] },
    { countAfter: 5, added: [{ citing: { title: 'b' } }] },
    { countAfter: 1, added: [{ citing: { title: 'd' } }] },
  ]);
  expect(all.counts.statements).toBe((await asked(['one'])).counts.statements);
});

test.each([
  ['since: "2091-02-01T00:00:00Z", until: "2091-01-01T00:00:00Z"', 'until'],
  ['since: "2091-02-01T00:00:00Z"', 'added.first'],
])('changes(%s) is refused where it cannot be answered', async (span, argument) => {
  await draw();
  const { errors } = await graph.ask(
    `{ paperSet(of: { ids: ["test:hub"] }) { changes(${span}) { added(first: 101) { id } } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
});
