/** What the questions about authors answer, worked out from the records alone. */
import { authorsOf, keyOf, type Oracle, type Paper } from './oracle.ts';

export const papersOf = (oracle: Oracle, author: string): Paper[] =>
  oracle.all().filter((paper) => authorsOf(paper).includes(author));

/** By author on the other side the citations between, each `citing cited`; most first. */
export function authorCitations(
  oracle: Oracle,
  of: string,
  direction: 'citedByAuthors' | 'citesAuthors',
  includeSelf: boolean,
): { key: string; citations: string[] }[] {
  const found = new Map<string, string[]>();
  for (const paper of papersOf(oracle, of))
    for (const other of oracle.all()) {
      const [citing, cited] = direction === 'citesAuthors' ? [paper, other] : [other, paper];
      const isSelf = authorsOf(other).includes(of);
      if (!oracle.cited(citing).includes(cited.key) || (isSelf && !includeSelf)) continue;
      for (const author of new Set(authorsOf(other)))
        found.set(author, [...(found.get(author) ?? []), `${citing.key} ${cited.key}`]);
    }
  return [...found]
    .map(([key, citations]) => ({ key, citations: citations.sort() }))
    .sort((a, b) => b.citations.length - a.citations.length || (a.key < b.key ? -1 : 1));
}

/** Each author of one group with each of the other, and their joint papers of the years; most first. */
export function conflicts(oracle: Oracle, authors: string[], others: string[], from = 0) {
  return others
    .flatMap((other) =>
      authors.map((author) => ({
        author,
        other,
        papers: papersOf(oracle, author)
          .filter((paper) => authorsOf(paper).includes(other) && (paper.record?.year ?? 0) >= from)
          .map(({ key }) => key)
          .sort(),
      })),
    )
    .filter(({ papers }) => papers.length)
    .sort(
      (a, b) => b.papers.length - a.papers.length || byKey(a.other, b.other) || byKey(a.author, b.author),
    );
}

const mainTopic = ({ record }: Paper) =>
  (record?.topics ?? [])
    .filter(({ isPrimary }) => isPrimary)
    .map(({ topic }) => keyOf(topic.id))
    .sort()[0];

/** By author of what cites the set or is cited by it the papers that count, with the score; `since`: nobody who wrote with its authors. */
export function experts(oracle: Oracle, set: Paper[], since: number | null) {
  const own = new Set(set.flatMap(authorsOf));
  const partners = oracle
    .all()
    .filter(
      (paper) => (paper.record?.year ?? 0) >= since! && authorsOf(paper).some((author) => own.has(author)),
    )
    .flatMap(authorsOf);
  const tied = new Set(since === null ? [] : [...own, ...partners]);
  const found = new Map<string, { votes: number; papers: string[] }>();
  for (const paper of oracle.all()) {
    const near = set.filter(
      (member) => oracle.cited(member).includes(paper.key) || oracle.cited(paper).includes(member.key),
    );
    if (set.includes(paper) || !near.length) continue;
    const main = mainTopic(paper);
    const alike = main ? set.filter((member) => mainTopic(member) === main) : [];
    for (const author of new Set(authorsOf(paper))) {
      if (tied.has(author)) continue;
      const { votes, papers } = found.get(author) ?? { votes: 0, papers: [] };
      found.set(author, {
        votes: votes + near.length + alike.length,
        papers: [...papers, paper.key].sort(),
      });
    }
  }
  return [...found]
    .map(([key, { votes, papers }]) => ({ key, score: votes / set.length, papers }))
    .sort((a, b) => b.score - a.score || byKey(a.key, b.key));
}

const byKey = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** How many joint papers lie between two authors; null where no chain of them does. */
export function distance(oracle: Oracle, from: string, to: string): number | null {
  const seen = new Set([from]);
  let frontier = [from];
  for (let steps = 0; frontier.length; steps++) {
    if (frontier.includes(to)) return steps;
    const reached = frontier.flatMap((author) => papersOf(oracle, author).flatMap(authorsOf));
    frontier = [...new Set(reached)].filter((author) => !seen.has(author));
    for (const author of frontier) seen.add(author);
  }
  return null;
}
