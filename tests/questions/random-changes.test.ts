/** What came and went between any two moments, of random records told one batch after the other. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PaperRecord } from '../../ingest/record.ts';
import { createWriter } from '../../ingest/writer.ts';
import { keyOf } from '../support/evidence-rows.ts';
import { useDrawnGraph } from '../support/graph.ts';
import { Oracle } from '../support/oracle.ts';
import { History } from '../support/oracle-changes.ts';
import { runs, SEED } from '../support/random.ts';
import { graphs } from '../support/random-graph.ts';

const graph = useDrawnGraph();

const GRAPHS = runs(6);
const BATCHES = 4;

const DAYS = Array.from({ length: BATCHES }, (_, i) => `2091-01-0${i + 1}T00:00:00.000Z`);
/** Before any batch, at one, and between two. */
const MOMENTS = ['2090-12-31T00:00:00.000Z', DAYS[1]!, DAYS[2]!.replace('T00', 'T12'), DAYS[3]!];
const SPANS = MOMENTS.flatMap((since, i) => [...MOMENTS.slice(i), null].map((until) => ({ since, until })));

const LIST = '(first: 100) { citing { id } cited { id } }';
const asked = SPANS.map(
  ({ since, until }, i) => `span${i}: changes(since: "${since}"${until ? `, until: "${until}"` : ''}) {
  countBefore countAfter addedCount withdrawnCount truncation { note } added${LIST} withdrawn${LIST} }`,
).join('\n');

const ties = (citations: any[]) => citations.map(({ citing, cited }) => `${keyOf(citing)} > ${keyOf(cited)}`);

test(`as the records alone say (TEST_SEED=${SEED})`, async () => {
  const drawn = fc.sample(graphs, { seed: SEED, numRuns: GRAPHS * BATCHES });
  let [added, withdrawn] = [0, 0];
  for (let i = 0; i < GRAPHS; i++) {
    // Graphs beside each other, none of which knows the others.
    const batches: PaperRecord[][] = drawn
      .slice(i * BATCHES, (i + 1) * BATCHES)
      .map((records) =>
        JSON.parse(JSON.stringify(records).replaceAll('"kind":"test"', `"kind":"test${i}"`)).map(
          ({ versionOf: _, ...record }: PaperRecord) => record,
        ),
      );
    const history = new History();
    const year = 2091 + i;
    for (const [j, batch] of batches.entries()) {
      const at = DAYS[j]!.replace('2091', String(year));
      await createWriter(graph.db(), { now: () => Date.parse(at) }).write(batch);
      history.tell(batch, at);
    }
    const members = [...new Oracle(batches[0]!).papers.values()].flatMap(({ key, record }) =>
      record ? key : [],
    );
    const { data, errors } = await graph.ask(
      `query ($ids: [ID!]!) { paperSet(of: { ids: $ids }) { ${asked.replaceAll('2091-', `${year}-`).replaceAll('2090-', `${year - 1}-`)} } }`,
      { ids: members },
    );
    expect(errors).toBeUndefined();
    for (const [j, { since, until }] of SPANS.entries()) {
      const inYear = (moment: string) =>
        moment.replace('2091', String(year)).replace('2090', String(year - 1));
      const expected = history.changes(members, inYear(since), until ? inYear(until) : '~');
      const found = data!.paperSet[`span${j}`];
      expect({ since, until, ...found, added: ties(found.added), withdrawn: ties(found.withdrawn) }).toEqual({
        ...{ since, until, ...expected, truncation: null },
        ...{ addedCount: expected.added.length, withdrawnCount: expected.withdrawn.length },
      });
      added += expected.added.length;
      withdrawn += expected.withdrawn.length;
    }
  }
  expect([added > GRAPHS, withdrawn > GRAPHS]).toEqual([true, true]);
}, 120_000);
