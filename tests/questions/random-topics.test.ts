/** The questions about topics, of random graphs: all in one document, so that Neo4j plans each statement once. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { useDrawnGraph } from '../support/graph.ts';
import { Oracle } from '../support/oracle.ts';
import { cooccurringTopics, flow } from '../support/oracle-topics.ts';
import { runs, SEED } from '../support/random.ts';
import { graphs, TOPICS } from '../support/random-graph.ts';

const graph = useDrawnGraph();

const GRAPHS = runs(12);

const FLOW = '{ topic { id } citationCount countsByYear { year citationCount } truncation { examined } }';
const DIRECTIONS = ['CITATIONS', 'REFERENCES', 'BOTH'] as const;
const DOCUMENT = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Topic {
  cooccurringTopics(first: 100) { totalCount truncation { examined } edges { paperCount node { id } } }
  ${DIRECTIONS.map((direction) => `${direction}: flow(direction: ${direction}, first: 100) ${FLOW}`).join(' ')}
  of2020: flow(where: { year: { to: 2020 } }, first: 2) ${FLOW}
} } }`;

const keyOf = ({ id }: { id: string }) => Buffer.from(id, 'base64').toString().replace(/^\w+:/, '');

const flowOf = ({ topic, citationCount, countsByYear, truncation }: any) => {
  expect(truncation).toBeNull();
  const years = countsByYear.filter(({ citationCount }: any) => citationCount);
  const byYear = Object.fromEntries(years.map(({ year, citationCount }: any) => [year, citationCount]));
  return { key: keyOf(topic), count: citationCount, byYear };
};

test(`topics that meet, and what flows between them (TEST_SEED=${SEED})`, async () => {
  let [met, undated, within] = [0, 0, 0];
  for (const [i, drawn] of fc.sample(graphs, { seed: SEED, numRuns: GRAPHS }).entries()) {
    // Graphs beside each other, none of which knows the others.
    const records = JSON.parse(JSON.stringify(drawn).replaceAll('"kind":"test"', `"kind":"test${i}"`));
    await graph.draw(...records);
    const oracle = new Oracle(records);
    const ids = TOPICS.map(({ name }) => `test${i}:${name}`);
    const { data, errors } = await graph.ask(DOCUMENT, { ids });
    expect(errors).toBeUndefined();
    for (const [j, topic] of ids.entries()) {
      const found = data!.nodes[j];
      if (!found) continue; // no paper has it
      const expected = cooccurringTopics(oracle, topic);
      const { totalCount, truncation, edges } = found.cooccurringTopics;
      expect([totalCount, truncation]).toEqual([expected.length, null]);
      expect(edges.map(({ node, paperCount }: any) => ({ key: keyOf(node), count: paperCount }))).toEqual(
        expected,
      );
      met += expected.length;
      for (const direction of DIRECTIONS) {
        const flows = flow(oracle, topic, direction);
        expect([direction, found[direction].map(flowOf)]).toEqual([direction, flows]);
        for (const { key, count, byYear } of flows) {
          if (key === topic) within++;
          if (count > Object.values(byYear).reduce((sum, inYear) => sum + inYear, 0)) undated++;
        }
      }
      const early = flow(oracle, topic, 'CITATIONS', ({ record }) => (record?.year ?? 9999) <= 2020);
      expect(found.of2020.map(flowOf)).toEqual(early.slice(0, 2));
    }
  }
  expect([met > GRAPHS, undated > 0, within > 0]).toEqual([true, true, true]);
}, 120_000);
