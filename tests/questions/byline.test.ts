import { expect, test } from '@jest/globals';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

test('authors in byline order, each with what is printed', async () => {
  await graph.draw({
    ...paper('a'),
    authors: [
      {
        ids: [own('zhao')],
        name: 'Haiyan Zhao',
        rawAuthorName: 'H. Zhao',
        affiliations: ['NJIT'],
        isCorresponding: true,
      },
      { ids: [own('yang')], name: 'Fan Yang', affiliations: [], isCorresponding: false },
      { ids: [own('du')], name: 'Mengnan Du' },
    ],
  });
  const { data } = await graph.ask(`{ paper(id: "test:a") { authors {
    edges { position rawAuthorName affiliations isCorresponding node { name } } } } }`);
  expect(data?.paper.authors.edges).toEqual([
    {
      position: 1,
      rawAuthorName: 'H. Zhao',
      affiliations: ['NJIT'],
      isCorresponding: true,
      node: { name: 'Haiyan Zhao' },
    },
    {
      position: 2,
      rawAuthorName: null,
      affiliations: [],
      isCorresponding: false,
      node: { name: 'Fan Yang' },
    },
    {
      position: 3,
      rawAuthorName: null,
      affiliations: null,
      isCorresponding: null,
      node: { name: 'Mengnan Du' },
    },
  ]);
});

test('an author named twice is listed once, at the first place, and counted once', async () => {
  await graph.draw(
    paper('a', { authors: ['zhao', 'du', 'zhao', 'yang'] }),
    paper('b', { authors: ['yang', 'zhao', 'zhao'], cites: ['a'] }),
  );
  const { data } = await graph.ask(`{
    paper(id: "test:a") {
      authors { totalCount edges { position node { name } } }
      citations { edges { sharedAuthorCount sharedAuthors { name } } }
    }
    author(id: "test:zhao") {
      papers(orderBy: MOST_CITED) { totalCount edges { position node { title } } }
      metrics { paperCount citationCount hIndex }
      coauthors { totalCount edges { sharedPaperCount node { name } } }
    }
  }`);
  expect(data).toEqual({
    paper: {
      authors: {
        totalCount: 3,
        edges: [
          { position: 1, node: { name: 'zhao' } },
          { position: 2, node: { name: 'du' } },
          { position: 4, node: { name: 'yang' } },
        ],
      },
      citations: { edges: [{ sharedAuthorCount: 2, sharedAuthors: [{ name: 'zhao' }, { name: 'yang' }] }] },
    },
    author: {
      papers: {
        totalCount: 2,
        edges: [
          { position: 1, node: { title: 'a' } },
          { position: 2, node: { title: 'b' } },
        ],
      },
      metrics: { paperCount: 2, citationCount: 1, hIndex: 1 },
      coauthors: {
        totalCount: 2,
        edges: [
          { sharedPaperCount: 2, node: { name: 'yang' } },
          { sharedPaperCount: 1, node: { name: 'du' } },
        ],
      },
    },
  });
});

test('a name without an id is an author of that paper and nobody elsewhere', async () => {
  const nameOnly = { authors: [{ ids: [], name: 'Li Wei' }] };
  await graph.draw({ ...paper('a'), ...nameOnly }, { ...paper('b', { cites: ['a'] }), ...nameOnly });
  const { data } = await graph.ask(`{
    a: paper(id: "test:a") {
      authors { nodes { id name identity externalIds { orcid } papers { totalCount } } }
      citations { totalCount edges { sharedAuthorCount sharedAuthors { name } isSelfCitation } }
      sharing: citations(where: { sharesAuthors: true }) { totalCount }
    }
    b: paper(id: "test:b") { authors { nodes { id } } }
  }`);
  expect(data?.a.authors.nodes).toEqual([
    {
      id: expect.any(String),
      name: 'Li Wei',
      identity: 'BYLINE',
      externalIds: { orcid: null },
      papers: { totalCount: 1 },
    },
  ]);
  expect(data?.a.citations).toEqual({
    totalCount: 1,
    edges: [{ sharedAuthorCount: 0, sharedAuthors: [], isSelfCitation: null }],
  });
  expect(data?.a.sharing.totalCount).toBe(0);
  expect(data?.b.authors.nodes[0].id).not.toBe(data?.a.authors.nodes[0].id);
  const again = await graph.ask('query ($id: ID!) { author(id: $id) { name } }', {
    id: data?.a.authors.nodes[0].id,
  });
  expect(again.data?.author).toEqual({ name: 'Li Wei' });
});

test('what makes an author one person', async () => {
  const orcid = { kind: 'orcid', value: '0000-0002-1825-0097' };
  await graph.draw({
    ...paper('a'),
    authors: [
      { ids: [own('a1'), orcid], name: 'A' },
      { ids: [own('a2')], name: 'B' },
      { ids: [own('C')], name: 'C', identityByName: true },
      { ids: [], name: 'D' },
    ],
  });
  const { data } = await graph.ask('{ paper(id: "test:a") { authors { nodes { name identity } } } }');
  expect(data?.paper.authors.nodes).toEqual([
    { name: 'A', identity: 'ORCID' },
    { name: 'B', identity: 'SOURCE_ID' },
    { name: 'C', identity: 'NAME' },
    { name: 'D', identity: 'BYLINE' },
  ]);
});

test('a byline of 250 pages completely', async () => {
  const names = Array.from({ length: 250 }, (_, i) => `author ${i}`);
  await graph.draw(paper('a', { authors: names }));
  const ask = `query ($after: String) { paper(id: "test:a") {
    authors(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { name } } } }`;
  const listed: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await graph.ask(ask, { after });
    const { pageInfo, nodes, totalCount } = data!.paper.authors;
    expect(totalCount).toBe(250);
    listed.push(...nodes.map((author: { name: string }) => author.name));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(listed).toEqual(names);
});
