// The sample graph as a file: what it counts, that it holds together, and the question it is made for.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { type EntityType, keyOf, parseExternalId } from '../../cypher/ids.ts';
import { SAMPLE_FILE, SAMPLE_SOURCE } from '../../sample/index.ts';

type Topic = { id: string; name: string; level: number; isPrimary?: boolean; parent?: Topic };
type Paper = {
  id: string;
  title: string;
  year: number;
  publicationDate?: string;
  publicationMonth?: string;
  venue: string;
  publicationVenue?: { id: string; name: string; type: string };
  externalIds?: { arxiv?: string; doi?: string };
  tldr?: { model: string; text: string };
  authors: { id: string; name: string }[];
  topics: Topic[];
  references?: string[];
  versionOf?: string;
  publicationTypes?: string[];
};

const bytes = readFileSync(SAMPLE_FILE);
const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
const papers = lines.slice(0, -1).map((line) => JSON.parse(line) as Paper);
const byId = new Map(papers.map((paper) => [paper.id, paper]));
const lineage = (topic: Topic): Topic[] => [topic, ...(topic.parent ? lineage(topic.parent) : [])];
const authorships = papers.flatMap((paper) => paper.authors);
const topics = papers.flatMap((paper) => paper.topics.flatMap(lineage));
const venues = papers.flatMap((paper) => paper.publicationVenue ?? []);
const edges = papers.flatMap((paper) => (paper.references ?? []).map((to) => ({ from: paper.id, to })));

const SURVEY = 'sample:zhao2024uncovering';

test('one JSON object a line, ordered by id, keys in one order', () => {
  expect(lines.at(-1)).toBe('');
  const ids = papers.map((paper) => paper.id);
  expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
  const order = [
    'id',
    'title',
    'year',
    'publicationDate',
    'publicationMonth',
    'venue',
    'publicationVenue',
    'externalIds',
    'tldr',
    'authors',
    'topics',
    'references',
    'versionOf',
    'publicationTypes',
  ];
  for (const paper of papers) expect(Object.keys(paper)).toEqual(order.filter((key) => key in paper));
});

test('155 papers, 360 citations, 684 authors with 683 names, 50 topics, 30 venues', () => {
  expect(byId.size).toBe(155);
  expect(papers).toHaveLength(155);
  expect(edges).toHaveLength(360);
  expect(new Set(authorships.map((author) => author.id)).size).toBe(684);
  expect(new Set(authorships.map((author) => author.name)).size).toBe(683);
  expect(new Set(topics.map((topic) => topic.id)).size).toBe(50);
  expect(new Set(venues.map((venue) => venue.id)).size).toBe(30);
});

test('an id always means the same author, topic or venue', () => {
  const described = (nodes: { id: string }[], tell: (node: never) => unknown) =>
    new Set(nodes.map((node) => JSON.stringify([node.id, tell(node as never)]))).size;
  expect(described(authorships, (author: Paper['authors'][number]) => author.name)).toBe(684);
  expect(described(topics, (topic: Topic) => [topic.name, topic.level, topic.parent?.id])).toBe(50);
  expect(described(venues, (venue: { name: string; type: string }) => [venue.name, venue.type])).toBe(30);
});

test('Xin Wang is two people', () => {
  const of = (id: string) => byId.get(id)?.authors.find((author) => author.name === 'Xin Wang')?.id;
  expect(of('sample:wan2024d2o')).toBe(of('sample:wan2024d2o-v1'));
  expect(of('sample:li2023fairness')).not.toBe(of('sample:wan2024d2o'));
});

test("every id is one of the sample's own, and every external id is canonical", () => {
  const own = (type: EntityType, id: string) => expect(parseExternalId(type, id)?.kind).toBe(SAMPLE_SOURCE);
  for (const paper of papers) {
    own('Paper', paper.id);
    for (const [kind, value] of Object.entries(paper.externalIds ?? {})) {
      if (kind === 'arxiv') expect(parseExternalId('Paper', value)).toEqual({ kind, value });
      else expect(keyOf(parseExternalId('Paper', value)!)).toBe(`doi:${value.toLowerCase()}`);
    }
  }
  for (const { id } of authorships) own('Author', id);
  for (const { id } of topics) own('Topic', id);
  for (const { id } of venues) own('Venue', id);
  const external = papers.flatMap((paper) => Object.values(paper.externalIds ?? {}));
  expect(new Set(external).size).toBe(external.length);
});

test('every reference is a paper of the sample, another one, and told once', () => {
  for (const { from, to } of edges) {
    expect(byId.has(to)).toBe(true);
    expect(to).not.toBe(from);
  }
  expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length);
  const versions = papers.filter((paper) => paper.versionOf);
  expect(versions.map((paper) => [paper.id, paper.versionOf, paper.externalIds])).toEqual([
    ['sample:wan2024d2o-v1', 'sample:wan2024d2o', undefined],
  ]);
});

test('dates: a day or a month or neither, within the year', () => {
  for (const { id, year, publicationDate, publicationMonth } of papers) {
    expect([id, publicationDate ?? `${year}-01-01`]).toEqual([
      id,
      expect.stringMatching(`^${year}-\\d\\d-\\d\\d$`),
    ]);
    expect([id, publicationMonth ?? `${year}-01`]).toEqual([id, expect.stringMatching(`^${year}-\\d\\d$`)]);
    expect(publicationDate && publicationMonth).toBeUndefined();
  }
  expect(papers.filter((paper) => paper.publicationDate)).toHaveLength(55);
  expect(papers.filter((paper) => paper.publicationMonth)).toHaveLength(94);
});

test('topics: the first is primary, levels count from the root, parents lead to Computer Science', () => {
  for (const paper of papers) {
    expect(paper.topics.map((topic) => topic.isPrimary ?? false)).toEqual(
      paper.topics.map((_, i) => i === 0),
    );
    for (const topic of paper.topics) {
      const path = lineage(topic);
      expect(path.map(({ level }) => level)).toEqual(path.map((_, i) => path.length - 1 - i));
      expect(path.at(-1)).toEqual({ id: 'sample:computer-science', name: 'Computer Science', level: 0 });
    }
  }
});

test('each summary is one sentence and names its maker', () => {
  const tldrs = papers.flatMap((paper) => paper.tldr ?? []);
  expect(tldrs).toHaveLength(44);
  for (const { model, text } of tldrs) {
    expect(model).toBe('Citeweave sample');
    expect(text).toMatch(/^[A-Z][^.!?]*\.$/);
  }
});

test('2 of the 11 papers that cite the survey share authors with it', () => {
  const survey = byId.get(SURVEY)!;
  expect(survey.references).toHaveLength(79);
  const citing = papers.filter((paper) => paper.references?.includes(SURVEY));
  expect(citing).toHaveLength(11);
  const shared = citing.map((paper) => {
    const ids = new Set(paper.authors.map((author) => author.id));
    return [paper.id, survey.authors.filter(({ id }) => ids.has(id)).map(({ name }) => name)] as const;
  });
  expect(shared.filter(([, names]) => names.length > 0)).toEqual([
    ['sample:jin2024conceptdepth', ['Haiyan Zhao', 'Fan Yang', 'Mengnan Du']],
    ['sample:shu2025sae', ['Haiyan Zhao', 'Mengnan Du']],
  ]);
  for (const { id } of citing) expect([id, byId.get(id)?.tldr]).toEqual([id, expect.anything()]);
});

type Fact = {
  key: string;
  title: string;
  authors: string[];
  year: number;
  venue: string;
  publicationDate?: string;
  submittedMonth?: string;
  arxivId?: string;
  doi?: string;
  topics: string[];
  versionOf?: string;
};
type Facts = {
  papers: Fact[];
  cites: { from: string; to: string }[];
  topics: { name: string; parent?: string }[];
};

const FACTS = '../shared/facts/llm-explainability.json';
const factsFile = fileURLToPath(new URL(`../../${FACTS}`, import.meta.url));
const haveFacts = existsSync(factsFile);
if (!haveFacts) console.info(`The sample is not compared with the facts it was made from: no ${FACTS}.`);

(haveFacts ? test : test.skip)('the sample says what the facts say', () => {
  const facts = JSON.parse(readFileSync(factsFile, 'utf8')) as Facts;
  const id = (key: string) => `${SAMPLE_SOURCE}:${key}`;
  const byKey = <T extends { id: string }>(list: T[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const said = papers.map((paper) => ({
    id: paper.id,
    title: paper.title,
    authors: paper.authors.map((author) => author.name),
    year: paper.year,
    venue: paper.venue,
    publicationDate: paper.publicationDate,
    publicationMonth: paper.publicationMonth,
    arxiv: paper.externalIds?.arxiv,
    doi: paper.externalIds?.doi,
    topics: paper.topics.map((topic) => topic.name),
    versionOf: paper.versionOf,
  }));
  const known = facts.papers.map((fact) => ({
    id: id(fact.key),
    title: fact.title,
    authors: fact.authors,
    year: fact.year,
    venue: fact.venue,
    publicationDate: fact.publicationDate,
    publicationMonth: fact.publicationDate ? undefined : fact.submittedMonth,
    arxiv: fact.arxivId,
    doi: fact.doi,
    topics: fact.topics,
    versionOf: fact.versionOf && id(fact.versionOf),
  }));
  expect(said).toEqual(byKey(known));
  const arrows = (list: { from: string; to: string }[]) => list.map(({ from, to }) => `${from} ${to}`).sort();
  expect(arrows(edges)).toEqual(arrows(facts.cites.map(({ from, to }) => ({ from: id(from), to: id(to) }))));
  const tree = new Map(topics.map((topic) => [topic.name, topic.parent?.name]));
  expect(tree).toEqual(new Map(facts.topics.map((topic) => [topic.name, topic.parent])));
});
