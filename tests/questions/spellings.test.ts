import { expect, test } from '@jest/globals';
import { parseExternalId } from '../../cypher/ids.ts';
import type { PaperRecord } from '../../ingest/record.ts';
import { paper, useDrawnGraph } from '../support/graph.ts';
import { SPELLINGS } from '../support/spellings.ts';

const graph = useDrawnGraph();

const canonical = (type: keyof typeof SPELLINGS) => Object.keys(SPELLINGS[type]);
const idOf = (type: keyof typeof SPELLINGS, text: string) => parseExternalId(type, text)!;

/** A node for each id of the table, which has this id alone and is named after it. */
const draw = () =>
  graph.draw(
    ...canonical('Paper').map((id): PaperRecord => ({ ids: [idOf('Paper', id)], title: id })),
    {
      ...paper('people and subjects'),
      authors: canonical('Author').map((name) => ({ ids: [idOf('Author', name)], name })),
      topics: canonical('Topic').map((name) => ({
        topic: { id: idOf('Topic', name), name, scheme: 'test' },
      })),
    },
    ...canonical('Venue').map((name) => ({
      ...paper(name),
      publicationVenue: { ids: [idOf('Venue', name)], name },
    })),
  );

test.each([
  ['Paper', 'title'],
  ['Author', 'name'],
  ['Topic', 'name'],
  ['Venue', 'name'],
] as const)('%s: every spelling finds its node, all in one statement', async (type, name) => {
  await draw();
  const all = Object.entries(SPELLINGS[type]).flatMap(([id, spellings]) =>
    [id, ...spellings].map((spelling) => ({ spelling, id })),
  );
  const field = type.toLowerCase();
  const asked = all.map(
    ({ spelling }, i) => `a${i}: ${field}(id: ${JSON.stringify(spelling)}) { found: ${name} }`,
  );
  const { data, errors, counts } = await graph.ask(`{ ${asked.join(' ')} }`);
  expect(errors).toBeUndefined();
  const found = all.map(({ spelling }, i) => ({ spelling, id: data![`a${i}`]?.found ?? null }));
  expect(found).toEqual(all);
  expect(counts.statements).toBe(1);
});

test('500 spellings of all kinds in one list: each in its place, in one statement', async () => {
  await draw();
  const each = Object.entries(SPELLINGS.Paper).flatMap(([id, all]) =>
    all.map((spelling) => ({ spelling, id })),
  );
  const asked = Array.from({ length: 500 }, (_, i) => each[(i * 7) % each.length]!);
  const { data, errors, counts } = await graph.ask('query ($ids: [ID!]!) { papers(ids: $ids) { title } }', {
    ids: asked.map(({ spelling }) => spelling),
  });
  expect(errors).toBeUndefined();
  expect(data?.papers).toEqual(asked.map(({ id }) => ({ title: id })));
  expect(counts.statements).toBe(1);
});
