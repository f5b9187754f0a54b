/** The questions around one paper, of random graphs: all in one document, so that Neo4j plans each statement once. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keyOf, LIST, rowOf } from '../support/evidence-rows.ts';
import { useDrawnGraph } from '../support/graph.ts';
import { Oracle } from '../support/oracle.ts';
import { DRAWINGS, drawing } from '../support/oracle-drawing.ts';
import {
  EVIDENCE_LISTS,
  evidenceList,
  exposure,
  followUpPapers,
  relatedPapers,
  SPAN,
  velocity,
  versions,
} from '../support/oracle-evidence.ts';
import { runs, SEED } from '../support/random.ts';
import { graphs } from '../support/random-graph.ts';

const graph = useDrawnGraph();

const GRAPHS = runs(12);

const NAMES = Object.keys(EVIDENCE_LISTS);

const VELOCITY = `velocity(months: ${SPAN.months}, asOf: "${SPAN.until}") { perMonth acceleration normalized }`;
const EXPOSURE =
  'retractionExposure(maxHops: 3, intents: [RESULT]) { paths { steps { from { ... on Paper { id } } to { ... on Paper { id } } } } }';
const RELATED = `relatedPapers(methods: [SHARED_TOPICS, SHARED_AUTHORS, COUPLING, CO_CITATION]) { totalCount edges {
  node { id } score reasons { method score evidenceCount papers(first: 100) { id } authors(first: 100) { id } topics(first: 100) { id } } } }`;
const METHODS = ['CO_CITATION', 'COUPLING', 'SHARED_AUTHORS', 'SHARED_TOPICS'];
const relatedOf = ({ node, score, reasons }: any) => ({
  key: keyOf(node),
  score,
  reasons: reasons
    .map(({ method, score, evidenceCount, papers, authors, topics }: any) => {
      const shared = (papers ?? authors ?? topics).map(keyOf).sort();
      expect(evidenceCount).toBe(shared.length);
      return { method, score, shared };
    })
    .sort((a: any, b: any) => METHODS.indexOf(a.method) - METHODS.indexOf(b.method)),
});
const chainOf = ({ steps }: any) => [keyOf(steps[0].from), ...steps.map(({ to }: any) => keyOf(to))];
const lists = NAMES.map(
  (name) => `${name} { totalCount truncation { examined } ${LIST} }
    ${name}Of2020: ${name}(where: { year: { to: 2020 } }, first: 2) { totalCount ${LIST} }`,
);

const input = (value: object) =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, '$1:')
    .replace(/"/g, '');
const drawings = Object.entries(DRAWINGS).map(
  ([name, args]) =>
    `${name}: neighborhood(${input(args).slice(1, -1)}) { nodes { paper { id } role depth } edges { citingId citedId } hidden { role count } truncation { examined } }`,
);
const drawnOf = ({ nodes, edges, hidden }: any) => ({
  nodes: nodes.map(({ paper, role, depth }: any) => `${keyOf(paper)} ${role} ${depth}`),
  ties: edges.map(({ citingId, citedId }: any) => `${keyOf({ id: citingId })} > ${keyOf({ id: citedId })}`),
  hidden: Object.fromEntries(hidden.map(({ role, count }: any) => [role, count])),
});

test(`each list and its evidence, filtered and not (TEST_SEED=${SEED})`, async () => {
  // The first of them have what is looked for below, whatever the others are.
  const records = [2, SEED].flatMap((seed) => fc.sample(graphs, { seed, numRuns: GRAPHS / 2 }));
  let followUps = 0;
  let exposed = 0;
  const paces = new Set<string>();
  const grounds = new Set<string>();
  const roles = new Set<string>();
  const lengths: Record<string, number> = Object.fromEntries(NAMES.map((name) => [name, 0]));
  for (const [i, drawn] of records.entries()) {
    // Graphs beside each other, none of which knows the others.
    const named = JSON.parse(JSON.stringify(drawn).replaceAll('"kind":"test"', `"kind":"test${i}"`));
    await graph.draw(...named);
    const oracle = new Oracle(named);
    const ids = [...oracle.papers.keys()];
    const { data, errors } = await graph.ask(
      `query ($ids: [ID!]!) { papers(ids: $ids) { followUpPapers { nodes { id } } versions { id } ${RELATED} ${VELOCITY} ${EXPOSURE} ${drawings.join(' ')} ${lists.join(' ')} } }`,
      { ids },
    );
    expect(errors).toBeUndefined();
    for (const [j, paper] of [...oracle.papers.values()].entries()) {
      const later = data!.papers[j].followUpPapers.nodes.map(keyOf);
      expect(later).toEqual(followUpPapers(oracle, paper));
      followUps += later.length;
      expect(data!.papers[j].versions.map(keyOf)).toEqual(versions(oracle, paper));
      expect(data!.papers[j].velocity).toEqual(velocity(oracle, paper));
      const chains = data!.papers[j].retractionExposure.paths.map(chainOf);
      expect(chains).toEqual(exposure(oracle, paper, 3, 'RESULT'));
      exposed += chains.filter((chain: string[]) => chain.length > 2).length;
      const { totalCount, edges } = data!.papers[j].relatedPapers;
      const related = relatedPapers(oracle, paper);
      expect([totalCount, edges.map(relatedOf)]).toEqual([related.length, related.slice(0, 20)]);
      for (const { reasons } of related) for (const { method } of reasons) grounds.add(method);
      paces.add(JSON.stringify(data!.papers[j].velocity));
      for (const [name, args] of Object.entries(DRAWINGS)) {
        const drawn = drawnOf(data!.papers[j][name]);
        expect({ name, ...drawn }).toEqual({ name, ...drawing(oracle, paper, args) });
        for (const node of drawn.nodes) roles.add(`${name} ${node.split(' ').slice(1).join(' ')}`);
        if (Object.keys(drawn.hidden).length) roles.add(`${name} hides`);
      }
      for (const name of NAMES) {
        const whole = evidenceList(name, oracle, paper);
        const early = whole.filter(({ key }) => (oracle.papers.get(key)!.record?.year ?? 9999) <= 2020);
        const { [name]: all, [`${name}Of2020`]: some } = data!.papers[j];
        expect({ name, total: all.totalCount, rows: all.edges.map(rowOf) }).toEqual({
          name,
          total: whole.length,
          rows: whole,
        });
        expect(all.truncation).toBeNull();
        expect([name, some.totalCount, some.edges.map(rowOf)]).toEqual([
          name,
          early.length,
          early.slice(0, 2),
        ]);
        lengths[name]! += whole.length;
      }
    }
  }
  expect([followUps > 0, exposed > 0, paces.size > 5]).toEqual([true, true, true]);
  expect(grounds).toEqual(new Set(METHODS));
  for (const role of ['whole CITATION 3', 'whole REFERENCE 2', 'few hides', 'citing hides', 'cited hides'])
    expect(roles).toContain(role);
  for (const name of NAMES)
    expect({ name, isFound: lengths[name]! > GRAPHS }).toEqual({ name, isFound: true });
}, 120_000);
