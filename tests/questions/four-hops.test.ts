/** Who cites a paper, their authors, what these wrote, and on what topics: one request, ten at each level. */
import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { Db, Reader } from '../../cypher/db.ts';
import { Shapes } from '../../loaders/shapes.ts';
import { defaultLimits } from '../../server/limits.ts';
import { createServerApp } from '../../server/main.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const FOUR_HOPS = `{ paper(id: "test:centre") { title
  citations(first: 10) { nodes { title
    authors(first: 10) { nodes { name
      papers(first: 10) { nodes { title
        topics(first: 10) { nodes { name } } } } } } } } } }`;

/** The same below each field as many times as the page is long: 21 for topics, 231 with their papers, and so on. */
const COST = 1 + 1 + (1 + 10 * (2 + (1 + 10 * (2 + (1 + 10 * (2 + (1 + 10 * 2)))))));

const upTo = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const authors = (count: number) => upTo(count, (i) => `a${i}`);

/** So many papers cite one, by as many authors, who wrote as many others on as many topics. */
const draw = (many: number) =>
  graph.draw(
    paper('centre'),
    ...upTo(many, (i) => paper(`citing ${i}`, { year: 2000 + i, authors: authors(many), cites: ['centre'] })),
    ...upTo(many, (i) =>
      paper(`work ${i}`, {
        year: 2020 + i,
        authors: authors(many),
        topics: upTo(many, (t) => ({
          topic: { id: own(`t${t}`), name: `t${t}`, scheme: 'test' },
          score: 1 - t / 100,
        })),
      }),
    ),
  );

test('ten at each level, in one statement for each list, and in one for all once that is planned', async () => {
  await draw(12);
  const newest = <T>(name: string, below: T) => upTo(10, (i) => ({ title: `${name} ${11 - i}`, ...below }));
  const topics = { topics: { nodes: upTo(10, (i) => ({ name: `t${i}` })) } };
  const papers = { papers: { nodes: newest('work', topics) } };
  const people = { authors: { nodes: authors(10).map((name) => ({ name, ...papers })) } };
  const { data, errors, counts } = await graph.ask(FOUR_HOPS);
  expect(errors).toBeUndefined();
  expect(data!.paper).toEqual({ title: 'centre', citations: { nodes: newest('citing', people) } });
  // The paper, and each of the four lists once, for 1, 10, 100 and 1,000 parents; of these some are the same.
  expect(counts).toEqual({ statements: 5, transactions: 5 });

  const shapes = new Shapes({
    warm: (statement, input) => graph.db().reader().read(statement, input),
    after: 1,
  });
  await graph.ask(FOUR_HOPS, {}, { shapes });
  await shapes.settled;
  const ahead = await graph.ask(FOUR_HOPS, {}, { shapes });
  expect(ahead.data).toEqual(data);
  expect(ahead.counts).toEqual({ statements: 1, transactions: 1 });
});

test('as many statements for one of each as for ten', async () => {
  await draw(1);
  const { data, counts } = await graph.ask(FOUR_HOPS);
  expect(data!.paper.citations.nodes[0].authors.nodes[0].papers.nodes).toHaveLength(2);
  expect(counts.statements).toBe(5);
});

test('what it costs is told, and known before anything is read', async () => {
  await draw(1);
  const asked = async (cost: number) => {
    const db = graph.db();
    const readers: Reader[] = [];
    const reader = (...options: Parameters<Db['reader']>) => {
      readers.push(db.reader(...options));
      return readers.at(-1)!;
    };
    const app = createServerApp({
      db: { ...db, reader },
      log: pino({ level: 'silent' }),
      limits: { ...defaultLimits, cost },
      readAhead: false,
      responseCache: false,
    });
    const response = await app.fetch('http://citeweave/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: FOUR_HOPS }),
    });
    const statements = readers.reduce((sum, { counts }) => sum + counts.statements, 0);
    return { answer: JSON.parse(await response.text()), statements };
  };
  expect(await asked(COST)).toMatchObject({
    answer: {
      data: { paper: { title: 'centre' } },
      extensions: { cost: { requested: COST, limit: COST } },
    },
    statements: 5,
  });
  const { answer, statements } = await asked(COST - 1);
  expect(answer.errors).toMatchObject([
    { extensions: { code: 'QUERY_TOO_COMPLEX', measure: 'cost', limit: COST - 1 } },
  ]);
  expect(statements).toBe(0);
});
