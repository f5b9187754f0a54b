/** The questions about a set of papers, of random graphs and sets of every kind: all in one document. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PaperSetWhere } from '../../cypher/filter/sets.ts';
import { keyOf, LIST, rowOf } from '../support/evidence-rows.ts';
import { useDrawnGraph } from '../support/graph.ts';
import { Oracle } from '../support/oracle.ts';
import { ranked } from '../support/oracle-evidence.ts';
import {
  countsByYear,
  induced,
  membersOf,
  network,
  readingOrder,
  recommended,
  SET_LISTS,
  wholePaths,
} from '../support/oracle-sets.ts';
import { runs, SEED } from '../support/random.ts';
import { graphs, TOPICS } from '../support/random-graph.ts';

const graph = useDrawnGraph();

const GRAPHS = runs(8);

const NAMES = Object.keys(SET_LISTS);
const KINDS = ['CO_CITATION', 'COUPLING', 'COAUTHOR', 'TOPIC'];
const GRAPH = '{ nodes { paper { id } role depth } edges { citingId citedId } hidden { role count } }';
const NETWORK = '{ nodes { id weight } edges { aId bId weight } hiddenNodeCount truncation { note } }';

/** Of the kinds of sets all but one are asked what differs by kind alone. */
const OF_ANY = `size unknownIds papers(first: 100, orderBy: MOST_CITED) { totalCount nodes { id } }
  countsByYear { year citationCount paperCount }
  missedPapers(first: 100) { totalCount truncation { note } ${LIST} } graph ${GRAPH}`;
const OF_IDS = `${OF_ANY} few: graph(maxEdges: 2) ${GRAPH}
  ${['commonReferences', 'papersCitingMost'].map((name) => `${name}(first: 100, minCount: 1) { totalCount truncation { note } ${LIST} }`).join('\n')}
  twice: commonReferences(where: { year: { to: 2020 } }) { totalCount ${LIST} }
  ${KINDS.map((kind) => `${kind}: network(kind: ${kind}, minWeight: 1) ${NETWORK} few${kind}: network(kind: ${kind}, maxNodes: 2) ${NETWORK}`).join('\n')}
  readingOrder { paper { id } isEssential neededBy(first: 100) { id } }
  short: readingOrder(budget: 3) { paper { id } isEssential neededBy(first: 100) { id } }
  recommendedPapers(first: 100, disliked: $disliked) { totalCount truncation { note } edges { score node { id } reasons { method score evidenceCount papers(first: 100) { id } } } }
  mainPath { paths { steps { isForward from { ... on Paper { id } } to { ... on Paper { id } } } } truncation { note } }`;

const drawnOf = ({ nodes, edges, hidden }: any) => ({
  nodes: nodes.map(({ paper, role, depth }: any) => {
    expect([role, depth]).toEqual(['CURRENT', 0]);
    return keyOf(paper);
  }),
  ties: edges.map(({ citingId, citedId }: any) => `${keyOf({ id: citingId })} > ${keyOf({ id: citedId })}`),
  hidden: hidden[0]?.count ?? 0,
});
const networkOf = ({ nodes, edges, hiddenNodeCount, truncation }: any) => {
  expect(truncation).toBeNull();
  expect(edges.map((edge: any) => edge.weight)).toEqual(
    edges.map((edge: any) => edge.weight).sort((a: number, b: number) => b - a),
  );
  return {
    nodes: nodes.map((node: any) => `${keyOf(node)} ${node.weight}`),
    edges: edges
      .map(({ aId, bId, weight }: any) => `${keyOf({ id: aId })} - ${keyOf({ id: bId })} ${weight}`)
      .sort(),
    hidden: hiddenNodeCount,
  };
};
const readOf = (steps: any[]) =>
  steps.map(({ paper, isEssential, neededBy }) => ({
    key: `${keyOf(paper)}${isEssential ? '!' : ''}`,
    neededBy: neededBy.map(keyOf),
  }));

const keyed = ({ node, reasons, score }: any) => {
  for (const { evidenceCount, papers } of reasons) expect(papers).toHaveLength(evidenceCount);
  return { key: keyOf(node), score, reasons };
};
const byScore = (a: any, b: any) => b.score - a.score || (a.key < b.key ? -1 : 1);

test(`sets of every kind, and each question about a set (TEST_SEED=${SEED})`, async () => {
  const records = fc.sample(graphs, { seed: SEED, numRuns: GRAPHS });
  const seen: Record<string, number> = {};
  const saw = (what: string, count: number) => {
    seen[what] = (seen[what] ?? 0) + count;
  };
  for (const [i, drawn] of records.entries()) {
    // Graphs beside each other, none of which knows the others.
    const kind = `test${i}`;
    const named = JSON.parse(JSON.stringify(drawn).replaceAll('"kind":"test"', `"kind":"${kind}"`));
    await graph.draw(...named);
    const oracle = new Oracle(named);
    const papers = [...oracle.papers.keys()];
    const authorId = ['a0', 'a1', 'a2']
      .map((name) => `${kind}:${name}`)
      .find((author) => oracle.authorPapers(author).length > 0);
    const topicId = TOPICS.map(({ name }) => `${kind}:${name}`).find(
      (topic) => oracle.topicPapers(topic, true).length > 0,
    );
    const sets: Record<string, PaperSetWhere> = {
      ids: { ids: papers.filter((_, j) => (j + i) % 4) },
      ...(authorId ? { author: { authorId } } : {}),
      ...(topicId ? { topic: { topicId } } : {}),
      citing: { citing: papers[i % papers.length]! },
      citedBy: { citedBy: papers[(i + 3) % papers.length]! },
      ...(authorId ? { where: { where: { authorIds: [authorId], not: { year: { from: 2021 } } } } } : {}),
    };
    const disliked: PaperSetWhere = { citing: papers[(i + 1) % papers.length]! };
    const declared = [...Object.keys(sets), 'disliked'].map((name) => `$${name}: PaperSetInput!`);
    const asked = Object.keys(sets).map(
      (name) => `${name}: paperSet(of: $${name}) { ${name === 'ids' ? OF_IDS : OF_ANY} }`,
    );
    const { data, errors } = await graph.ask(`query (${declared}) { ${asked.join('\n')} }`, {
      ...sets,
      disliked,
    });
    expect(errors).toBeUndefined();
    for (const [name, set] of Object.entries(sets)) {
      const members = membersOf(oracle, set);
      const keys = members.map(({ key }) => key);
      const found = data![name];
      expect([name, found.size, found.papers.totalCount, found.papers.nodes.map(keyOf)]).toEqual([
        name,
        keys.length,
        keys.length,
        keys,
      ]);
      const counted = found.countsByYear.filter((one: any) => one.citationCount || one.paperCount);
      expect({ name, counted }).toEqual({ name, counted: countsByYear(oracle, members) });
      saw('years', counted.length);
      expect({ name, ...drawnOf(found.graph) }).toEqual({ name, ...induced(oracle, members, 5_000) });
      for (const list of NAMES.filter((list) => list in found)) {
        const whole = ranked(SET_LISTS[list]!(oracle, members));
        const { totalCount, truncation, edges } = found[list];
        expect({ name, list, totalCount, truncation, rows: edges.map(rowOf) }).toEqual({
          name,
          list,
          totalCount: whole.length,
          truncation: null,
          rows: whole,
        });
        saw(`${name} ${list}`, whole.length);
      }
    }
    const members = membersOf(oracle, sets.ids!);
    const { few, twice, readingOrder: read, short, mainPath, ...networks } = data!.ids;
    expect(drawnOf(few)).toEqual(induced(oracle, members, 2));
    saw('hidden papers', few.hidden.length);
    const early = ranked(SET_LISTS.commonReferences!(oracle, members)).filter(
      ({ key, evidence }) => evidence.length > 1 && (oracle.papers.get(key)!.record?.year ?? 9999) <= 2020,
    );
    expect([twice.totalCount, twice.edges.map(rowOf)]).toEqual([early.length, early]);
    saw('early common references', early.length);
    for (const of of KINDS) {
      expect([of, networkOf(networks[of])]).toEqual([of, network(oracle, members, of, 1, 500)]);
      expect([of, networkOf(networks[`few${of}`])]).toEqual([of, network(oracle, members, of, 2, 2)]);
      saw(`${of} ties`, networks[of].edges.length);
      saw(`${of} hidden`, networks[`few${of}`].hiddenNodeCount);
    }
    expect(readOf(read)).toEqual(readingOrder(oracle, members, 20));
    expect(readOf(short)).toEqual(readingOrder(oracle, members, 3));
    saw('essential', read.filter(({ isEssential }: any) => isEssential).length);
    const { edges, totalCount } = data!.ids.recommendedPapers;
    const wanted = recommended(oracle, members, membersOf(oracle, disliked));
    expect(totalCount).toBe(wanted.length);
    expect(edges.map(keyed)).toEqual(edges.map(keyed).sort(byScore));
    for (const { key, score, reasons } of edges.map(keyed)) {
      const one = wanted.find((other) => other.key === key)!;
      expect([key, score]).toEqual([key, expect.closeTo(one.score, 7)]);
      const inAll = (some: typeof reasons, scoreOf = (given: number): unknown => given) =>
        some
          .map(({ method, evidenceCount, score }: any) => [method, evidenceCount, scoreOf(score)])
          .sort(([a]: [string], [b]: [string]) => (a < b ? -1 : 1));
      expect(inAll(reasons)).toEqual(inAll(one.reasons, (given) => expect.closeTo(given, 7)));
    }
    saw('recommended', edges.length);
    const paths = wholePaths(oracle, members);
    const path = mainPath.paths[0]?.steps ?? [];
    expect(path.every(({ isForward }: any) => isForward)).toBe(true);
    const along = path.length ? [keyOf(path[0].from), ...path.map(({ to }: any) => keyOf(to))] : [];
    expect(along.length ? paths.get(along.join(' ')) : 0).toBe(Math.max(0, ...paths.values()));
    saw('path', along.length);
  }
  const names = [
    ...['ids commonReferences', 'ids papersCitingMost', 'ids missedPapers', 'author missedPapers'],
    ...['topic missedPapers', 'citing missedPapers', 'where missedPapers', 'hidden papers'],
    ...[
      'early common references',
      'essential',
      'path',
      'recommended',
      ...KINDS.map((kind) => `${kind} ties`),
    ],
    ...['CO_CITATION hidden', 'COUPLING hidden', 'years'],
  ];
  for (const name of names) expect({ name, isSeen: seen[name]! > 0 }).toEqual({ name, isSeen: true });
}, 180_000);
