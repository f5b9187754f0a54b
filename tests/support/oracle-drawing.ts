/** What lies around a paper, worked out from the records alone. */
import type { PaperWhere } from '../../cypher/filter/paper.ts';
import type { Oracle, OrderName, Paper } from './oracle.ts';

type Role = 'CURRENT' | 'CITATION' | 'REFERENCE';

/** Drawings that random graphs are asked for. */
export const DRAWINGS = {
  near: { depth: 1, direction: 'BOTH', where: null, prefer: 'MOST_CITED', maxNodes: 100 },
  whole: { depth: 3, direction: 'BOTH', where: null, prefer: 'NEWEST', maxNodes: 100 },
  few: { depth: 3, direction: 'BOTH', where: null, prefer: 'OLDEST', maxNodes: 5 },
  citing: { depth: 2, direction: 'CITATIONS', where: { year: { to: 2020 } }, prefer: 'TITLE', maxNodes: 2 },
  cited: {
    depth: 3,
    direction: 'REFERENCES',
    where: { sharesAuthors: false },
    prefer: 'MOST_CITED',
    maxNodes: 2,
  },
} satisfies Record<string, Drawing>;

export type Drawing = {
  depth: number;
  direction: 'CITATIONS' | 'REFERENCES' | 'BOTH';
  where: PaperWhere | null;
  prefer: OrderName;
  maxNodes: number;
};

/** Nodes as `key role depth` and citations as `key > key`, in their order; how many are left out by role. */
export function drawing(oracle: Oracle, of: Paper, { depth, direction, where, prefer, maxNodes }: Drawing) {
  const shown = new Map<Paper, { role: Role; depth: number }>([[of, { role: 'CURRENT', depth: 0 }]]);
  const hidden: Record<string, number> = {};
  for (let at = 1; at <= depth && !Object.keys(hidden).length; at++) {
    const found = new Map<Paper, Role>();
    const reach = (papers: Paper[], role: Role) => {
      for (const paper of papers)
        if (!shown.has(paper) && (role === 'CITATION' || !found.has(paper))) found.set(paper, role);
    };
    for (const [paper, { role, depth }] of shown) {
      if (depth !== at - 1) continue;
      const side = (way: Role) => (role === 'CURRENT' ? way : role);
      if (direction !== 'REFERENCES') reach(oracle.citing(paper), side('CITATION'));
      const cited = oracle.cited(paper).map((key) => oracle.papers.get(key)!);
      if (direction !== 'CITATIONS') reach(cited, side('REFERENCE'));
    }
    const rows = [...found.keys()].map((paper) => {
      return { key: paper.key, edge: {}, paper, parent: of, citation: null };
    });
    for (const { key } of oracle.select(rows, where, prefer)) {
      const paper = oracle.papers.get(key)!;
      const role = found.get(paper)!;
      if (shown.size < maxNodes) shown.set(paper, { role, depth: at });
      else hidden[role] = (hidden[role] ?? 0) + 1;
    }
  }
  const keys = new Set([...shown.keys()].map(({ key }) => key));
  return {
    nodes: [...shown].map(([{ key }, { role, depth }]) => `${key} ${role} ${depth}`),
    ties: [...shown.keys()]
      .flatMap((citing) => oracle.cited(citing).map((cited) => [citing.key, cited] as const))
      .filter(([, cited]) => keys.has(cited))
      .map(([citing, cited]) => `${citing} > ${cited}`)
      .sort(),
    hidden,
  };
}
