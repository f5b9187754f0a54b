/** What the questions around one paper answer, worked out from the records alone. */
import { authorsOf, compare, dateOf, keyOf, type Oracle, type Paper } from './oracle.ts';

export type Evidence = { key: string; evidence: string[] };

/** A list by its papers, each with those between it and the paper that is asked. */
type Question = (oracle: Oracle, of: Paper) => Map<Paper, Paper[]>;

export const referencesOf = (oracle: Oracle, paper: Paper) =>
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

/** Keys of all that are versions of it or of its versions. */
export function versions(oracle: Oracle, of: Paper): string[] {
  const isOf = (a: Paper, b: Paper) => !!a.record?.versionOf && keyOf(a.record.versionOf) === b.key;
  const found = new Set([of]);
  for (const paper of found)
    for (const other of oracle.all()) if (isOf(paper, other) || isOf(other, paper)) found.add(other);
  return [...found]
    .filter((paper) => paper !== of)
    .sort(newestFirst)
    .map(({ key }) => key);
}

/** The span that velocity is asked of here. */
export const SPAN = { months: 6, until: '2021-01-01', from: '2020-07-01', earliest: '2020-01-01' };

/** Citations per month of a span, how many more than in the one before, and against papers of its topic and year. */
export function velocity(oracle: Oracle, of: Paper) {
  const { months, until, from, earliest } = SPAN;
  const among = (paper: Paper, after: string, to: string) =>
    oracle.citing(paper).filter((citing) => {
      const date = dateOf(citing);
      return date !== null && date > after && date <= to;
    }).length;
  const date = dateOf(of);
  const recent = among(of, from, until);
  const main = mainTopics(of).sort()[0];
  const peers = oracle
    .all()
    .filter((peer) => main && mainTopics(peer).includes(main) && peer.record!.year === of.record!.year);
  const ofPeers = of.record?.year ? peers.reduce((sum, peer) => sum + among(peer, from, until), 0) : 0;
  return {
    perMonth: recent / months,
    acceleration: date !== null && date <= earliest ? (recent - among(of, earliest, from)) / months : null,
    normalized: ofPeers ? recent / (ofPeers / peers.length) : null,
  };
}

/** Keys along a shortest chain of such citations to each retracted paper, the nearest first. */
export function exposure(oracle: Oracle, of: Paper, maxHops: number, intent: string): string[][] {
  const nearest = new Map<Paper, string[]>();
  let chains: Paper[][] = [[of]];
  for (let hops = 1; hops <= maxHops; hops++) {
    chains = chains.flatMap((chain) =>
      referencesOf(oracle, chain.at(-1)!)
        .filter((next) => citationOf(chain.at(-1)!, next).intents?.includes(intent as never))
        .map((next) => [...chain, next]),
    );
    const keys = (chain: Paper[]) => chain.map(({ key }) => key);
    chains.sort((a, b) => (keys(a).join(' ') < keys(b).join(' ') ? -1 : 1));
    for (const chain of chains) {
      const last = chain.at(-1)!;
      if (last !== of && last.record?.isRetracted && !nearest.has(last)) nearest.set(last, keys(chain));
    }
  }
  return [...nearest.values()].sort((a, b) => a.length - b.length || (a.at(-1)! < b.at(-1)! ? -1 : 1));
}

const citationOf = ({ record }: Paper, { key }: Paper) =>
  record!.references!.find(({ id }) => keyOf(id) === key)!;

const mainTopics = ({ record }: Paper) =>
  (record?.topics ?? []).filter(({ isPrimary }) => isPrimary).map(({ topic }) => keyOf(topic.id));

export const newestFirst = (a: Paper, b: Paper) =>
  compare(dateOf(a), dateOf(b), true) || (a.key < b.key ? -1 : 1);

export const evidenceList = (name: string, oracle: Oracle, of: Paper): Evidence[] =>
  ranked(EVIDENCE_LISTS[name]!(oracle, of));

/** The whole list as it is shown: most evidence first, and of each paper its evidence, newest first. */
export const ranked = (list: Map<Paper, Paper[]>): Evidence[] =>
  [...list]
    .map(([{ key }, evidence]) => ({ key, evidence: evidence.sort(newestFirst).map((paper) => paper.key) }))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.key < b.key ? -1 : 1));

/** What each method compares of two papers: of each what it has, by key. */
const TIES: Record<string, (oracle: Oracle, paper: Paper) => string[]> = {
  CO_CITATION: (oracle, paper) => oracle.citing(paper).map(({ key }) => key),
  COUPLING: (oracle, paper) => oracle.cited(paper),
  SHARED_AUTHORS: (_, paper) => authorsOf(paper),
  SHARED_TOPICS: (_, { record }) => [...new Set((record?.topics ?? []).map(({ topic }) => keyOf(topic.id)))],
};

/** Related papers by all of these methods: the score of each, and the sorted keys of what the two share. */
export function relatedPapers(oracle: Oracle, of: Paper) {
  const related = oracle.all().flatMap((paper) => {
    if (paper === of) return [];
    const reasons = Object.entries(TIES).map(([method, tiesOf]) => {
      const [mine, theirs] = [tiesOf(oracle, of), tiesOf(oracle, paper)];
      const shared = [...new Set(mine)].filter((tie) => theirs.includes(tie)).sort();
      const score = shared.length && shared.length / Math.sqrt(mine.length * theirs.length);
      return { method, score, shared };
    });
    const score = reasons.reduce((sum, reason) => sum + reason.score, 0) / reasons.length;
    return score ? { key: paper.key, score, reasons: reasons.filter((reason) => reason.score) } : [];
  });
  return related.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}
