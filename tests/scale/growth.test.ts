import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadGenerated } from '../../bench/generate/load.ts';
import { createWriter } from '../../ingest/writer.ts';
import { useGeneratedGraph } from '../plans/generated.ts';
import { inParallel, profile, refreshStatistics } from '../support/plans.ts';
import { NEIGHBOURHOOD, NEIGHBOURHOOD_CASES } from './neighbourhood.ts';

/** Makes 100,000 papers of the 20,000, with few relationships each, so that it takes seconds. */
const MORE = {
  seed: 2,
  part: 'more',
  papers: 80_000,
  hubCitations: 2_000,
  fullShare: 0.2,
  references: 1,
  authors: 1.5,
  topics: 1,
  abstracts: 0,
  embeddings: 0,
};

/** What a scan costs: shows that the measure would tell. */
const SCAN = {
  name: 'a scan',
  text: 'MATCH (paper:Paper) WHERE paper.title = $in.title RETURN paper.key',
  input: { title: 'centre' },
};

const graph = useGeneratedGraph();

async function measure() {
  const hits = new Map<string, number>();
  await inParallel([...NEIGHBOURHOOD_CASES, SCAN], async ({ name, text, input }) => {
    hits.set(name, (await profile(graph.driver, text, input)).hits);
  });
  return hits;
}

let small: Map<string, number>;
let large: Map<string, number>;

beforeAll(async () => {
  await createWriter(graph.db).write(NEIGHBOURHOOD);
  small = await measure();
  await loadGenerated(graph.db, MORE);
  await refreshStatistics(graph.driver);
  large = await measure();
}, 600_000);

describe('inside 20,000 and inside 100,000 papers it costs the same', () => {
  test.each(NEIGHBOURHOOD_CASES)('$name', ({ name }) => {
    const [before, after] = [small.get(name)!, large.get(name)!];
    expect(Math.abs(after - before)).toBeLessThanOrEqual(before * 0.01);
  });
});

test('a statement whose work grows with the graph would be seen', () => {
  expect(large.get(SCAN.name)).toBeGreaterThan(3 * small.get(SCAN.name)!);
});
