/** The questions about authors, of random graphs. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paper, useDrawnGraph } from '../support/graph.ts';
import { authorsOf, Oracle } from '../support/oracle.ts';
import { authorCitations, conflicts, distance, experts } from '../support/oracle-authors.ts';
import { runs, SEED } from '../support/random.ts';
import { graphs } from '../support/random-graph.ts';

const graph = useDrawnGraph();

const GRAPHS = runs(12);

const LISTS = (['citedByAuthors', 'citesAuthors'] as const).flatMap((field) =>
  [true, false].map((includeSelf) => ({ field, includeSelf, name: `${field}${includeSelf}` })),
);
const DOCUMENT = `query ($ids: [ID!]!) { authors(ids: $ids) { ${LISTS.map(
  ({ field, includeSelf, name }) =>
    `${name}: ${field}(includeSelf: ${includeSelf}, first: 100) { totalCount edges { citationCount node { id } citations(first: 100) { citing { id } cited { id } } } }`,
).join(' ')} } }`;

const ID = '{ ... on Author { id } ... on Paper { id } }';

/** Papers of one to three of many authors, so that some are far from each other. */
const sparse = fc
  .array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }), { minLength: 6, maxLength: 9 })
  .map((bylines) =>
    bylines.map((byline, i) => paper(`p${i}`, { year: 2020 + (i % 2), authors: byline.map((n) => `a${n}`) })),
  );

const keyOf = ({ id }: { id: string }) => Buffer.from(id, 'base64').toString().replace(/^\w+:/, '');

/** Graphs beside each other, none of which knows the others. */
const named = <T>(records: T, i: number): T =>
  JSON.parse(JSON.stringify(records).replaceAll('"kind":"test"', `"kind":"test${i}"`));

test(`who cites whom (TEST_SEED=${SEED})`, async () => {
  const lengths: Record<string, number> = {};
  for (const [i, drawn] of fc.sample(graphs, { seed: SEED, numRuns: GRAPHS }).entries()) {
    const records = named(drawn, i);
    await graph.draw(...records);
    const oracle = new Oracle(records);
    const ids = [...new Set(oracle.all().flatMap(authorsOf))];
    const { data, errors } = await graph.ask(DOCUMENT, { ids });
    expect(errors).toBeUndefined();
    for (const [j, author] of ids.entries())
      for (const { field, includeSelf, name } of LISTS) {
        const expected = authorCitations(oracle, author, field, includeSelf);
        const { totalCount, edges } = data!.authors[j][name];
        const found = edges.map(({ citationCount, node, citations }: any) => {
          expect(citationCount).toBe(citations.length);
          const pairs = citations.map(({ citing, cited }: any) => `${keyOf(citing)} ${keyOf(cited)}`);
          return { key: keyOf(node), citations: pairs.sort() };
        });
        expect([author, name, totalCount, found]).toEqual([author, name, expected.length, expected]);
        lengths[name] = (lengths[name] ?? 0) + expected.length;
      }
  }
  // Self-citations put somebody into a list, and without them there is something left.
  expect(lengths.citedByAuthorsfalse).toBeGreaterThan(GRAPHS);
  expect(lengths.citedByAuthorstrue).toBeGreaterThan(lengths.citedByAuthorsfalse!);
}, 120_000);

test(`joint papers of two groups (TEST_SEED=${SEED})`, async () => {
  let [found, early] = [0, 0];
  for (const [i, drawn] of fc.sample(sparse, { seed: SEED, numRuns: GRAPHS }).entries()) {
    const records = named(drawn, i);
    await graph.draw(...records);
    const oracle = new Oracle(records);
    const ids = [...new Set(oracle.all().flatMap(authorsOf))];
    // One stands in both.
    const [authors, others] = [ids.slice(0, 4), ids.slice(3)];
    const edges =
      'edges { node { id } other { id } sharedPaperCount lastYear sharedPapers(first: 100) { id } }';
    const { data, errors } = await graph.ask(
      `query ($ids: [ID!]!, $others: [ID!]!) { ${[0, 2021].map(
        (from) =>
          `from${from}: conflictsOfInterest(authorIds: $ids, otherAuthorIds: $others, years: { from: ${from} }, first: 100) { totalCount ${edges} }`,
      )} }`,
      { ids: authors, others },
    );
    expect(errors).toBeUndefined();
    for (const from of [0, 2021]) {
      const { totalCount, edges } = data![`from${from}`];
      const expected = conflicts(oracle, authors, others, from);
      expect([
        totalCount,
        edges.map(({ node, other, sharedPapers }: any) => ({
          author: keyOf(node),
          other: keyOf(other),
          papers: sharedPapers.map(keyOf).sort(),
        })),
      ]).toEqual([expected.length, expected]);
      if (from) early += expected.length;
      else found += expected.length;
    }
  }
  expect([early > 0, found > early]).toEqual([true, true]);
}, 120_000);

test(`experts for one paper and for several (TEST_SEED=${SEED})`, async () => {
  const asked = [null, 0].map(
    (years) =>
      `years${years}: experts(for: { ids: $ids }, noJointPaperWithinYears: ${years}, first: 100) { totalCount truncation { note } edges { score node { id } evidence(first: 100) { id } } }`,
  );
  let [free, untied, newest] = [0, 0, 0];
  for (const [i, drawn] of fc.sample(graphs, { seed: SEED, numRuns: GRAPHS }).entries()) {
    const records = named(drawn, i);
    await graph.draw(...records);
    newest = Math.max(newest, ...records.map(({ year }) => year ?? 0));
    const oracle = new Oracle(records);
    for (const set of [1, 3].map((size) => oracle.all().slice(0, size))) {
      const ids = set.map(({ key }) => key);
      const { data, errors } = await graph.ask(`query ($ids: [ID!]!) { ${asked.join(' ')} }`, { ids });
      expect(errors).toBeUndefined();
      for (const years of [null, 0]) {
        const { totalCount, truncation, edges } = data![`years${years}`];
        const expected = experts(oracle, set, years === null ? null : newest);
        const found = edges.map(({ score, node, evidence }: any) => ({
          key: keyOf(node),
          score,
          papers: evidence.map(keyOf).sort(),
        }));
        expect([ids, years, totalCount, truncation, found]).toEqual([
          ids,
          years,
          expected.length,
          null,
          expected,
        ]);
        if (years === null) free += found.length;
        else untied += found.length;
      }
    }
  }
  expect([untied > 0, free > untied]).toEqual([true, true]);
}, 120_000);

test(`chains of joint papers (TEST_SEED=${SEED})`, async () => {
  const lengths = new Map<number | null, number>();
  for (const [i, drawn] of fc.sample(sparse, { seed: SEED, numRuns: GRAPHS }).entries()) {
    const records = named(drawn, i);
    await graph.draw(...records);
    const oracle = new Oracle(records);
    const ids = [...new Set(oracle.all().flatMap(authorsOf))];
    for (const to of ids.slice(0, 2)) {
      const { data, errors } = await graph.ask(
        `query ($ids: [ID!]!, $to: ID!) { authors(ids: $ids) { ${[6, 2].map(
          (most) =>
            `to${most}: collaborationPath(to: $to, maxLength: ${most}) { truncation { note } paths { steps { from ${ID} to ${ID} } } }`,
        )} } }`,
        { ids, to },
      );
      expect(errors).toBeUndefined();
      for (const [j, from] of ids.entries())
        for (const most of [6, 2]) {
          const { paths, truncation } = data!.authors[j][`to${most}`];
          const apart = distance(oracle, from, to);
          const found = paths.map(({ steps }: any) => steps.length / 2);
          const expected = apart === null || apart > most ? [] : [apart];
          expect([from, to, truncation, found]).toEqual([from, to, null, expected]);
          for (const { steps } of paths) {
            const way = [from, ...steps.map((step: any) => keyOf(step.to))];
            expect(steps.map((step: any) => keyOf(step.from))).toEqual(way.slice(0, -1));
            expect(way.at(-1)).toBe(to);
            for (let place = 1; place < way.length; place += 2) {
              const byline = authorsOf(oracle.papers.get(way[place]!)!);
              expect([byline.includes(way[place - 1]!), byline.includes(way[place + 1]!)]).toEqual([
                true,
                true,
              ]);
            }
          }
          lengths.set(apart, (lengths.get(apart) ?? 0) + 1);
        }
    }
  }
  expect([null, 0, 1, 2, 3].map((length) => (lengths.get(length) ?? 0) > 0)).not.toContain(false);
}, 120_000);
