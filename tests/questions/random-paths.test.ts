/** Ways between nodes of random graphs, against what the records alone say. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyOf } from '../support/evidence-rows.ts';
import { useDrawnGraph } from '../support/graph.ts';
import { Oracle } from '../support/oracle.ts';
import { PATHS, pairs, paths } from '../support/oracle-paths.ts';
import { runs, SEED } from '../support/random.ts';
import { graphs } from '../support/random-graph.ts';

const graph = useDrawnGraph();

const GRAPHS = runs(8);

const ID = '{ ... on Paper { id } ... on Author { id } ... on Topic { id } }';

const input = (args: object) =>
  Object.entries(args)
    .map(([name, value]) => `${name}: ${JSON.stringify(value).replaceAll('"', '')}`)
    .join(', ');

test(`all shortest ways, in order (TEST_SEED=${SEED})`, async () => {
  const lengths = new Set<number>();
  let several = 0;
  for (const [i, drawn] of fc.sample(graphs, { seed: SEED, numRuns: GRAPHS }).entries()) {
    // Graphs beside each other, none of which knows the others.
    const named = JSON.parse(JSON.stringify(drawn).replaceAll('"kind":"test"', `"kind":"test${i}"`));
    await graph.draw(...named);
    const oracle = new Oracle(named);
    const questions = pairs(oracle).flatMap(([from, to]) =>
      Object.entries(PATHS).map(([name, args]) => ({ from, to, name, args })),
    );
    const fields = questions.map(
      ({ from, to, args }, n) =>
        `ways${n}: paths(from: "${from}", to: "${to}", ${input(args)}) { truncation { note } paths { steps { to ${ID} } } }`,
    );
    const { data, errors } = await graph.ask(`{ ${fields.join(' ')} }`);
    expect(errors).toBeUndefined();
    for (const [n, { from, to, name, args }] of questions.entries()) {
      const { truncation, paths: found } = data![`ways${n}`];
      const ways = found.map(({ steps }: any) => [from, ...steps.map((step: any) => keyOf(step.to))]);
      const expected = paths(oracle, from, to, args);
      expect({ name, from, to, truncation, ways }).toEqual({
        name,
        from,
        to,
        truncation: null,
        ways: expected,
      });
      lengths.add(expected[0] ? expected[0].length - 1 : -1);
      if (expected.length > 1) several++;
    }
  }
  expect([...lengths]).toEqual(expect.arrayContaining([-1, 0, 1, 2, 3]));
  expect(several).toBeGreaterThan(GRAPHS);
}, 120_000);
