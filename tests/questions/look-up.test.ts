import { expect, test } from '@jest/globals';
import { type ExternalId, parseExternalId } from '../../cypher/ids.ts';
import { toGlobalId } from '../../loaders/global-id.ts';
import { paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const HASH = '204e3073870fae3d05bcbc2f6a8e263d9b72e776';
const SPELLINGS = [
  'test:a',
  toGlobalId('Paper', 'test:a'),
  '10.18653/V1/N19-1423',
  'https://doi.org/10.18653/v1/n19-1423',
  '2402.10688v2',
  'https://arxiv.org/pdf/2402.10688',
  'doi:10.48550/arXiv.2402.10688',
  '21108091',
  'PMC3074407',
  'MAG:2002668484',
  'P19-1001',
  'dblp:conf/acl/Smith19',
  'https://api.openalex.org/works/w2002668484',
  HASH.toUpperCase(),
  'CorpusId:13756489',
];

const of = (type: 'Paper' | 'Author', ...ids: string[]) => ids.map((id) => parseExternalId(type, id)!);

test('every spelling of every id finds the same paper, in one statement', async () => {
  await graph.draw(
    paper('a', { ids: of('Paper', ...SPELLINGS.slice(2)) }),
    paper('b', { ids: of('Paper', '10.18653/v1/n19-1424', 'W2002668485') }),
  );
  const looked = SPELLINGS.map((id, i) => `p${i}: paper(id: ${JSON.stringify(id)}) { title }`);
  const { data, errors, counts } = await graph.ask(`{ ${looked.join(' ')} }`);
  expect(errors).toBeUndefined();
  expect(Object.values(data!)).toEqual(SPELLINGS.map(() => ({ title: 'a' })));
  expect(counts.statements).toBe(1);
});

test('what is not held, and what is no id, is null without an error', async () => {
  await graph.draw(paper('a', { authors: ['zhao'] }));
  const { data, errors } = await graph.ask(
    `query ($author: ID!, $nobody: ID!) {
      other: paper(id: "10.1000/182") { id } junk: paper(id: "?") { id } empty: paper(id: "") { id }
      mistyped: paper(id: $author) { id } gone: author(id: $nobody) { id }
      author(id: "test:li") { id } topic(id: "T1") { id } venue(id: "0000-0000") { id }
      node(id: "W1") { id } any: node(id: "test:li") { id } none: node(id: "?") { id }
    }`,
    { author: toGlobalId('Author', 'test:zhao'), nobody: toGlobalId('Author', 'test:li') },
  );
  expect(errors).toBeUndefined();
  expect(new Set(Object.values(data!))).toEqual(new Set([null]));
});

test('author, topic and venue by the ids of each, and any of them as a node', async () => {
  await graph.draw({
    ...paper('a'),
    authors: [
      { ids: of('Author', 'test:zhao', '0000-0002-1825-0097', 'A5023888391', 'S2:1741101'), name: 'Zhao' },
    ],
    topics: [
      { topic: { id: { kind: 'openalex', value: 'T10181' }, name: 'NLP', scheme: 'openalex-topics' } },
    ],
    publicationVenue: {
      ids: [
        { kind: 'openalex', value: 'S137773608' },
        { kind: 'issn', value: '0804-4643' },
      ],
      name: 'Nature',
    },
  });
  const name = '... on Author { name } ... on Topic { name } ... on Venue { name } ... on Paper { title }';
  const { data, errors } = await graph.ask(`{
    own: author(id: "test:zhao") { name } orcid: author(id: "https://orcid.org/0000-0002-1825-0097") { name }
    openalex: author(id: "a5023888391") { name } s2: author(id: "S2:1741101") { name }
    topic(id: "https://openalex.org/T10181") { name }
    venue(id: "S137773608") { name } issn: venue(id: "0804-4643") { name issn }
    nodes(ids: ["0000-0002-1825-0097", "T10181", "0804-4643", "test:zhao", "test:a", "test:b"]) { __typename id ${name} }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    own: { name: 'Zhao' },
    orcid: { name: 'Zhao' },
    openalex: { name: 'Zhao' },
    s2: { name: 'Zhao' },
    topic: { name: 'NLP' },
    venue: { name: 'Nature' },
    issn: { name: 'Nature', issn: '0804-4643' },
    nodes: [
      { __typename: 'Author', id: toGlobalId('Author', 'test:zhao'), name: 'Zhao' },
      { __typename: 'Topic', id: toGlobalId('Topic', 'openalex:t10181'), name: 'NLP' },
      { __typename: 'Venue', id: toGlobalId('Venue', 'openalex:s137773608'), name: 'Nature' },
      { __typename: 'Author', id: toGlobalId('Author', 'test:zhao'), name: 'Zhao' },
      { __typename: 'Paper', id: toGlobalId('Paper', 'test:a'), title: 'a' },
      null,
    ],
  });
});

test('external ids in canonical form, and the ids of sources', async () => {
  await graph.draw(
    paper('a', { ids: of('Paper', '10.18653/V1/N19-1423', 'arXiv:2402.10688v3', 'bib:smith2020') }),
  );
  const { data } = await graph.ask(
    '{ paper(id: "bib:smith2020") { externalIds { doi arxiv pmid sourceIds } } }',
  );
  expect(data?.paper.externalIds).toEqual({
    doi: '10.18653/v1/n19-1423',
    arxiv: '2402.10688',
    pmid: null,
    sourceIds: ['bib:smith2020', 'test:a'],
  });
});

test('an id that two papers have leads to the one met by it, else to the one with the lowest key', async () => {
  const [w7, pmid, doi] = of('Paper', 'W7', '21108091', '10.1000/1') as [ExternalId, ExternalId, ExternalId];
  await graph.draw({ ...paper('met by W7'), ids: [w7, pmid] });
  await graph.draw({ ...paper('met by a DOI'), ids: [doi, w7, pmid] });
  const { data } = await graph.ask('{ w7: paper(id: "W7") { title } pmid: paper(id: "21108091") { title } }');
  expect(data).toEqual({ w7: { title: 'met by W7' }, pmid: { title: 'met by a DOI' } });
});
