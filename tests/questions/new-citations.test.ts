/** What has come to cite a paper since somebody last asked: in the order of coming, from a kept cursor. */
import { expect, test } from '@jest/globals';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

/** One look: all that came behind the cursor, and the cursor to keep. */
async function look(kept: string | null, first = 2) {
  const titles: string[] = [];
  for (let cursor = kept; ; ) {
    const { data, errors } = await graph.ask(
      `query ($after: String) { paper(id: "test:hub") { citations(orderBy: FIRST_ADDED, first: ${first}, after: $after) {
        nodes { title } pageInfo { hasNextPage endCursor } } } }`,
      { after: cursor },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data!.paper.citations;
    titles.push(...nodes.map(({ title }: { title: string }) => title));
    cursor = pageInfo.endCursor ?? cursor;
    if (!pageInfo.hasNextPage) return { titles, cursor };
  }
}

const citing = (name: string, year: number) => paper(name, { year, cites: ['hub'] });

test('each citation is seen once, however old the paper and whatever else comes', async () => {
  await graph.draw(paper('hub'), citing('c', 2020), citing('a', 2022), paper('known', { year: 2019 }));
  const first = await look(null);
  expect(first.titles).toEqual(['a', 'c']);
  expect(await look(first.cursor)).toEqual({ titles: [], cursor: first.cursor });

  // A paper that was held before and is now known to cite; an older one that is new; one told again.
  await graph.draw(citing('b', 1990), citing('c', 2020), paper('else', { cites: ['known'] }));
  await graph.draw(citing('known', 2019));
  const second = await look(first.cursor);
  expect(second.titles).toEqual(['b', 'known']);

  await graph.draw(citing('0', 2021), citing('d', 2021), citing('e', 2021));
  expect((await look(second.cursor)).titles).toEqual(['0', 'd', 'e']);
});
