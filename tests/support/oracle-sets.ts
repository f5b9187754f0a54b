/** What the questions about a set of papers answer, worked out from the records alone. */
import type { PaperSetWhere } from '../../cypher/filter/sets.ts';
import { authorsOf, compare, dateOf, keyOf, type Oracle, type Paper } from './oracle.ts';
import { newestFirst, referencesOf } from './oracle-evidence.ts';
import { setOf } from './oracle-filter.ts';

const distinct = <T>(all: T[]) => [...new Set(all)];

/** The most cited first. */
export function membersOf(oracle: Oracle, set: PaperSetWhere): Paper[] {
  const citations = (paper: Paper) => paper.record?.citationCount ?? oracle.citing(paper).length;
  return [...setOf(set, oracle)]
    .map((key) => oracle.papers.get(key)!)
    .sort((a, b) => citations(b) - citations(a) || (a.key < b.key ? -1 : 1));
}

/** Years in which a member, or a citation of one, falls. */
export function countsByYear(oracle: Oracle, members: Paper[]) {
  const counts = new Map<number, { citationCount: number; paperCount: number }>();
  const add = ({ record }: Paper, what: 'citationCount' | 'paperCount') => {
    if (record?.year == null) return;
    const known = counts.get(record.year) ?? { citationCount: 0, paperCount: 0 };
    counts.set(record.year, { ...known, [what]: known[what] + 1 });
  };
  for (const paper of members) {
    add(paper, 'paperCount');
    for (const citing of oracle.citing(paper)) add(citing, 'citationCount');
  }
  return [...counts].map(([year, count]) => ({ year, ...count })).sort((a, b) => a.year - b.year);
}

type Question = (oracle: Oracle, members: Paper[]) => Map<Paper, Paper[]>;

/** Of each paper that `next` gives of some, these. */
function from(some: Paper[], next: (paper: Paper) => Paper[]): Map<Paper, Paper[]> {
  const found = new Map<Paper, Paper[]>();
  for (const paper of some)
    for (const node of next(paper)) found.set(node, [...(found.get(node) ?? []), paper]);
  return found;
}

export const SET_LISTS: Record<string, Question> = {
  commonReferences: (oracle, members) => from(members, (paper) => referencesOf(oracle, paper)),
  papersCitingMost: (oracle, members) => from(members, (paper) => oracle.citing(paper)),
  missedPapers: (oracle, members) =>
    from(
      distinct(members.flatMap((paper) => [paper, ...oracle.citing(paper), ...referencesOf(oracle, paper)])),
      (paper) => referencesOf(oracle, paper).filter((node) => !members.includes(node)),
    ),
};

/** As `key > key`. */
const tiesAmong = (oracle: Oracle, members: Paper[]) =>
  members
    .flatMap((paper) =>
      referencesOf(oracle, paper)
        .filter((cited) => members.includes(cited))
        .map((cited) => `${paper.key} > ${cited.key}`),
    )
    .sort();

/** The most cited members, as many as have no more citations among them. */
export function induced(oracle: Oracle, members: Paper[], maxEdges: number) {
  let size = members.length;
  while (tiesAmong(oracle, members.slice(0, size)).length > maxEdges) size--;
  const shown = members.slice(0, size);
  return {
    nodes: shown.map(({ key }) => key),
    ties: tiesAmong(oracle, shown),
    hidden: members.length - size,
  };
}

const topicsOf = ({ record }: Paper) => distinct((record?.topics ?? []).map(({ topic }) => keyOf(topic.id)));

/** What each member gives to a network, by kind. */
const PARTS: Record<string, (oracle: Oracle, paper: Paper) => string[]> = {
  CO_CITATION: (oracle, paper) => oracle.cited(paper),
  COUPLING: (oracle, paper) => oracle.cited(paper),
  COAUTHOR: (_, paper) => distinct(authorsOf(paper)),
  TOPIC: (_, paper) => topicsOf(paper),
};

/** Nodes as `key weight`, the heaviest first, and edges as `key - key weight`, by their keys. */
export function network(oracle: Oracle, members: Paper[], kind: string, minWeight: number, maxNodes: number) {
  const parts = new Map(members.map((paper) => [paper.key, PARTS[kind]!(oracle, paper)]));
  const all = distinct([...parts.values()].flat());
  const having = (part: string) => [...parts].flatMap(([key, its]) => (its.includes(part) ? key : []));
  // Of each node what ties it: members, or in coupling the references that others have as well.
  const ties =
    kind === 'COUPLING'
      ? [...parts].map(([key, its]) => [key, its.filter((part) => having(part).length > 1)] as const)
      : all.map((part) => [part, having(part)] as const);
  const heavy = ties
    .filter(([, its]) => its.length >= minWeight)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const shown = heavy.slice(0, maxNodes);
  return {
    nodes: shown.map(([key, its]) => `${key} ${its.length}`),
    edges: shown
      .flatMap(([a, x], i) =>
        shown.slice(i + 1).flatMap(([b, y]) => {
          const weight = x.filter((tie) => y.includes(tie)).length;
          return weight >= minWeight ? `${a} - ${b} ${weight}` : [];
        }),
      )
      .sort(),
    hidden: heavy.length - shown.length,
  };
}

/** Whether one is reached from the other over citations among the members. */
function reaching(oracle: Oracle, members: Paper[]) {
  const reached = new Map<Paper, Set<Paper>>();
  for (const paper of members) {
    const found = new Set<Paper>(referencesOf(oracle, paper).filter((cited) => members.includes(cited)));
    for (const next of found)
      for (const cited of referencesOf(oracle, next)) if (members.includes(cited)) found.add(cited);
    reached.set(paper, found);
  }
  const reaches = (a: Paper, b: Paper) => reached.get(a)!.has(b);
  const isTogether = (a: Paper, b: Paper) => a === b || (reaches(a, b) && reaches(b, a));
  return { reaches, isTogether };
}

/** Keys in the order in which they are read, `!` behind those that must be, and who builds on each. */
export function readingOrder(oracle: Oracle, members: Paper[], budget: number) {
  const { reaches, isTogether } = reaching(oracle, members);
  const needed = (paper: Paper) => oracle.citing(paper).filter((citing) => members.includes(citing));
  const counts = members.map((paper) => needed(paper).length);
  let h = 0;
  while (counts.filter((count) => count > h).length > h) h++;
  const chosen = [...members].sort((a, b) => needed(b).length - needed(a).length).slice(0, budget);
  const byDate = (a: Paper, b: Paper) => compare(dateOf(a), dateOf(b), false) || (a.key < b.key ? -1 : 1);
  const left = [...members].sort(byDate);
  const order: Paper[] = [];
  while (left.length) {
    const next = left.find((paper) => {
      const together = left.filter((other) => isTogether(paper, other));
      return !together.some((one) => left.some((other) => reaches(one, other) && !isTogether(one, other)));
    })!;
    for (const paper of left.filter((other) => isTogether(next, other))) {
      order.push(paper);
      left.splice(left.indexOf(paper), 1);
    }
  }
  return order
    .filter((paper) => chosen.includes(paper))
    .map((paper) => ({
      key: `${paper.key}${h > 0 && needed(paper).length >= h ? '!' : ''}`,
      neededBy: needed(paper)
        .sort(newestFirst)
        .map(({ key }) => key),
    }));
}

/** Every way from a member that none cites to one that cites none, as keys, with the sum of its search path counts. */
export function wholePaths(oracle: Oracle, members: Paper[]): Map<string, number> {
  const { isTogether } = reaching(oracle, members);
  const cites = (a: Paper) => referencesOf(oracle, a).filter((b) => members.includes(b) && !isTogether(a, b));
  const isCited = (a: Paper) => members.some((b) => cites(b).includes(a));
  const walk = (path: Paper[]): Paper[][] => {
    const next = cites(path.at(-1)!);
    return next.length ? next.flatMap((cited) => walk([...path, cited])) : [path];
  };
  const paths = members
    .filter((paper) => !isCited(paper))
    .flatMap((paper) => walk([paper]))
    .filter(({ length }) => length > 1)
    .map((path) => path.map(({ key }) => key));
  const hops = (path: string[]) => path.slice(1).map((key, i) => `${path[i]} > ${key}`);
  const count = (hop: string) => paths.filter((path) => hops(path).includes(hop)).length;
  return new Map(paths.map((path) => [path.join(' '), hops(path).reduce((sum, hop) => sum + count(hop), 0)]));
}

/** What is recommended: each paper's score, and by method how alike it is and over how many papers. */
export function recommended(oracle: Oracle, liked: Paper[], disliked: Paper[]) {
  const alike = (next: (paper: Paper) => Paper[]) => (a: Paper, b: Paper) => {
    const [x, y] = [next(a), next(b)];
    const common = x.filter((paper) => y.includes(paper)).length;
    return common && common / Math.sqrt(x.length * y.length);
  };
  const methods = {
    CO_CITATION: (paper: Paper) => oracle.citing(paper),
    COUPLING: (paper: Paper) => referencesOf(oracle, paper),
  };
  const average = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  return oracle
    .all()
    .filter((paper) => !liked.includes(paper) && !disliked.includes(paper))
    .map((paper) => {
      const reasons = Object.entries(methods).map(([method, next]) => ({
        method,
        score: average(liked.map((other) => alike(next)(paper, other))),
        evidenceCount: distinct(liked.flatMap(next)).filter((between) => next(paper).includes(between))
          .length,
      }));
      const against = Object.values(methods).map((next) =>
        average(disliked.map((other) => alike(next)(paper, other))),
      );
      const score = average(reasons.map((reason) => reason.score)) - 0.2 * average(against);
      return { key: paper.key, score, reasons: reasons.filter(({ evidenceCount }) => evidenceCount > 0) };
    })
    .filter(({ score }) => score > 1e-9);
}
