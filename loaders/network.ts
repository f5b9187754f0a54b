/** A weighted network of what ties the papers of a set, counted from the ties that each node takes part in. */
import { readTruncation, type Truncation, type Walked } from './truncation.ts';

export type NetworkKind = 'CO_CITATION' | 'COUPLING' | 'COAUTHOR' | 'TOPIC';

/** As it is read: the nodes, the heaviest first, each with the numbers of its ties. */
export type NetworkRow = {
  nodes: [key: string, name: string, year: number | null, ties: number[]][];
  count: number;
  examined: Walked;
};

export type Network = {
  nodes: { key: string; name: string; year: number | null; weight: number }[];
  edges: { a: string; b: string; weight: number }[];
  hiddenNodeCount: number;
  truncation: Truncation | null;
};

const NOTE =
  'The newest members are preferred: as many as have 100,000 references, authors or topics in all.';

export function networkOf(row: NetworkRow | null, minWeight: number): Network {
  if (!row) return { nodes: [], edges: [], hiddenNodeCount: 0, truncation: null };
  const nodes = row.nodes.map(([key, name, year, ties]) => ({ key, name, year, weight: ties.length }));
  const weights = pairWeights(row.nodes.map(([, , , ties]) => ties));
  const edges = nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b, j) => {
      const weight = weights[i * nodes.length + i + 1 + j]!;
      return weight >= minWeight ? { a: a.key, b: b.key, weight } : [];
    }),
  );
  return {
    nodes,
    edges: edges.sort((a, b) => b.weight - a.weight),
    hiddenNodeCount: row.count - nodes.length,
    truncation: readTruncation([row.examined], NOTE),
  };
}

/** How many ties each two nodes have together, at `first * nodes + second`. */
function pairWeights(ties: readonly number[][]): Uint32Array {
  const weights = new Uint32Array(ties.length ** 2);
  const tied = new Map<number, number[]>();
  for (const [node, its] of ties.entries())
    for (const tie of its) {
      const before = tied.get(tie) ?? [];
      for (const other of before) weights[other * ties.length + node]!++;
      before.push(node);
      tied.set(tie, before);
    }
  return weights;
}
