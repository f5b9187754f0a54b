/** What the questions around one paper answer, worked out from the records alone. */
import { authorsOf, compare, dateOf, type Oracle, type Paper } from './oracle.ts';

export type Evidence = { key: string; evidence: string[] };

/** A list by its papers, each with those between it and the paper that is asked. */
type Question = (oracle: Oracle, of: Paper) => Map<Paper, Paper[]>;

const referencesOf = (oracle: Oracle, paper: Paper) =>
  oracle.cited(paper).map((key) => oracle.papers.get(key)!);

/** From each of `between` to those that `next` gives of it, but never back to where it began. */
function through(of: Paper, between: Paper[], next: (paper: Paper) => Paper[]): Map<Paper, Paper[]> {
  const found = new Map<Paper, Paper[]>();
  for (const paper of between)
    for (const node of next(paper)) if (node !== of) found.set(node, [...(found.get(node) ?? []), paper]);
  return found;
}

const neighborsOf = (oracle: Oracle, of: Paper) => [
  ...new Set([...oracle.citing(of), ...referencesOf(oracle, of)]),
];

/** Negative where the first is known to be earlier, 0 where it is not known which is. */
function inTime(a: Paper, b: Paper): number {
  const [x, y] = [dateOf(a), dateOf(b)];
  return x === null || y === null || x === y ? 0 : x < y ? -1 : 1;
}

export const EVIDENCE_LISTS: Record<string, Question> = {
  coCitedPapers: (oracle, of) => through(of, oracle.citing(of), (paper) => referencesOf(oracle, paper)),
  coupledPapers: (oracle, of) => through(of, referencesOf(oracle, of), (paper) => oracle.citing(paper)),
  secondDegreeCitations: (oracle, of) =>
    through(of, oracle.citing(of), (paper) =>
      oracle.citing(paper).filter((node) => !oracle.citing(of).includes(node)),
    ),
  priorWorks: (oracle, of) =>
    through(of, neighborsOf(oracle, of), (paper) =>
      referencesOf(oracle, paper).filter((node) => inTime(node, of) < 0),
    ),
  derivativeWorks: (oracle, of) =>
    through(of, neighborsOf(oracle, of), (paper) =>
      oracle.citing(paper).filter((node) => inTime(node, of) > 0),
    ),
};

/** Keys of the later citing papers by one of its authors, the newest first. */
export const followUpPapers = (oracle: Oracle, of: Paper): string[] =>
  oracle
    .citing(of)
    .filter((citing) => inTime(citing, of) > 0 && authorsOf(citing).some((a) => authorsOf(of).includes(a)))
    .sort(newestFirst)
    .map(({ key }) => key);

const newestFirst = (a: Paper, b: Paper) => compare(dateOf(a), dateOf(b), true) || (a.key < b.key ? -1 : 1);

/** The whole list as it is shown: most evidence first, and of each paper its evidence, newest first. */
export const evidenceList = (name: string, oracle: Oracle, of: Paper): Evidence[] =>
  [...EVIDENCE_LISTS[name]!(oracle, of)]
    .map(([{ key }, evidence]) => ({ key, evidence: evidence.sort(newestFirst).map((paper) => paper.key) }))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));
