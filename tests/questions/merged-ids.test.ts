import { expect, test } from '@jest/globals';
import { toGlobalId } from '../../loaders/global-id.ts';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** What a merge leaves of the node with the key `test:old`. */
const MERGED = `MATCH (node {key: 'test:new'})
  CREATE (:Alias {id: labels(node)[0] + ':test:old', isFormerKey: true})-[:OF]->(node)`;

const canonical = toGlobalId('Paper', 'test:new');
const former = toGlobalId('Paper', 'test:old');

test('an id that was merged away finds the paper in every spelling, and is among its former ids', async () => {
  await graph.draw(paper('new'));
  await graph.run(MERGED);
  const { data, errors } = await graph.ask(
    `query ($old: ID!) {
      byId: paper(id: $old) { id formerIds } bySpelling: paper(id: "test:old") { id } node(id: $old) { id }
      papers(ids: ["test:new", $old]) { id }
    }`,
    { old: former },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    byId: { id: canonical, formerIds: [former] },
    bySpelling: { id: canonical },
    node: { id: canonical },
    papers: [{ id: canonical }, { id: canonical }],
  });
});

test('former ids find the paper again', async () => {
  await graph.draw(paper('new'));
  await graph.run(MERGED);
  const { data } = await graph.ask('{ paper(id: "test:new") { formerIds } }');
  const again = await graph.ask('query ($ids: [ID!]!) { papers(ids: $ids) { id } }', {
    ids: data?.paper.formerIds,
  });
  expect(again.data?.papers).toEqual([{ id: canonical }]);
});

test('a further id of a paper finds it and is no former one', async () => {
  const dois = ['10.1000/1', '10.1000/2'].map((value) => ({ kind: 'doi', value }));
  await graph.draw(paper('new', { ids: dois }));
  const { data } = await graph.ask(
    '{ first: paper(id: "10.1000/1") { id formerIds } second: paper(id: "10.1000/2") { id formerIds } }',
  );
  const found = { id: canonical, formerIds: [] };
  expect(data).toEqual({ first: found, second: found });
});

test('a merged author is found by its old id', async () => {
  await graph.draw(paper('a', { authors: ['new'] }));
  await graph.run(MERGED);
  const { data } = await graph.ask('query ($id: ID!) { author(id: $id) { name } }', {
    id: toGlobalId('Author', 'test:old'),
  });
  expect(data?.author).toEqual({ name: 'new' });
});
