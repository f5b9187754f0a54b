/** What the questions about topics answer, worked out from the records alone. */
import { keyOf, type Oracle, type Paper } from './oracle.ts';

/** Topics that stand on the paper itself. */
const topicsOf = ({ record }: Paper) => [
  ...new Set((record?.topics ?? []).map(({ topic }) => keyOf(topic.id))),
];

const papersOn = (oracle: Oracle, topic: string) => {
  const wanted = oracle.atOrBelow(topic);
  return oracle.all().filter((paper) => topicsOf(paper).some((on) => wanted.has(on)));
};

const mostFirst = <T extends { key: string; count: number }>(rows: T[]) =>
  rows.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));

/** By topic beside this one and those below it the papers that have both. */
export function cooccurringTopics(oracle: Oracle, topic: string): { key: string; count: number }[] {
  const own = oracle.atOrBelow(topic);
  const counts = new Map<string, number>();
  for (const paper of papersOn(oracle, topic))
    for (const other of topicsOf(paper)) if (!own.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return mostFirst([...counts].map(([key, count]) => ({ key, count })));
}

export type Flow = { key: string; count: number; byYear: Record<string, number> };

/** By topic on the other side of the topic's citations how many these are, in all and by the citing years. */
export function flow(
  oracle: Oracle,
  topic: string,
  direction: 'CITATIONS' | 'REFERENCES' | 'BOTH',
  counts: (other: Paper) => boolean = () => true,
): Flow[] {
  const found = new Map<string, Flow>();
  const add = (other: Paper, citing: Paper) => {
    if (!counts(other)) return;
    for (const key of topicsOf(other)) {
      const row = found.get(key) ?? { key, count: 0, byYear: {} };
      found.set(key, row);
      row.count++;
      const year = citing.record?.year;
      if (year != null) row.byYear[year] = (row.byYear[year] ?? 0) + 1;
    }
  };
  for (const paper of papersOn(oracle, topic)) {
    if (direction !== 'REFERENCES') for (const citing of oracle.citing(paper)) add(citing, citing);
    if (direction !== 'CITATIONS') for (const key of oracle.cited(paper)) add(oracle.papers.get(key)!, paper);
  }
  return mostFirst([...found.values()]);
}
