import { expect, test } from '@jest/globals';
import { toGlobalId } from '../../loaders/global-id.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const draw = () =>
  graph.draw(
    {
      ...paper('a "quoted"', { authors: ['zhao'] }),
      references: [{ id: own('b'), contexts: ['As b says.'], intents: ['RESULT'], isInfluential: false }],
    },
    paper('b', { cites: ['unknown'], authors: ['yang'] }),
  );

const FIELDS =
  'id citing { title authors { nodes { name } } } cited { title } contexts intents isInfluential addedAt';

/** By `citationId` of the citations, references or later papers of a paper. */
async function idOf(of: string, list: string): Promise<string> {
  const { data, errors } = await graph.ask(
    `query ($id: ID!) { paper(id: $id) { ${list} { edges { citationId addedAt } } } }`,
    {
      id: of,
    },
  );
  expect(errors).toBeUndefined();
  return data!.paper[list].edges[0].citationId;
}

const node = (id: string) =>
  graph.ask(`query ($id: ID!) { node(id: $id) { ... on Citation { ${FIELDS} } } }`, { id });

test('a citation has one id from both ends, and is found by it', async () => {
  await draw();
  const id = await idOf('test:b', 'citations');
  expect(await idOf('test:a "quoted"', 'references')).toBe(id);
  const { data, errors } = await node(id);
  expect(errors).toBeUndefined();
  expect(data!.node).toEqual({
    id,
    citing: { title: 'a "quoted"', authors: { nodes: [{ name: 'zhao' }] } },
    cited: { title: 'b' },
    contexts: ['As b says.'],
    intents: ['RESULT'],
    isInfluential: false,
    addedAt: expect.any(String),
  });
});

test('many are one statement; what is no citation is null, also the other way round', async () => {
  await draw();
  const first = await idOf('test:b', 'citations');
  const second = await idOf('test:b', 'references');
  const back = toGlobalId('Citation', JSON.stringify(['test:b', 'test:a "quoted"']));
  const broken = toGlobalId('Citation', 'test:b');
  const { data, errors, counts } = await graph.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Citation { cited { isPlaceholder } } } }',
    { ids: [second, back, first, second] },
  );
  expect(errors).toBeUndefined();
  expect(data!.nodes).toEqual([
    { __typename: 'Citation', id: second, cited: { isPlaceholder: true } },
    null,
    { __typename: 'Citation', id: first, cited: { isPlaceholder: false } },
    { __typename: 'Citation', id: second, cited: { isPlaceholder: true } },
  ]);
  expect(counts.statements).toBe(1);
  expect((await node(broken)).data!.node).toBeNull();
});

test('an id of a paper’s former key finds it', async () => {
  await draw();
  const id = await idOf('test:b', 'citations');
  await graph.run(`MATCH (b:Paper {key: 'test:b'}) SET b.key = 'test:older'
CREATE (:Alias {id: 'Paper:test:b', isFormerKey: true})-[:OF]->(b)`);
  const { data } = await node(id);
  expect(data!.node.cited.title).toBe('b');
  expect(data!.node.id).toBe(await idOf('test:older', 'citations'));
});
