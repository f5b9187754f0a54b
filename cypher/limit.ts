/** Bounds what a list looks through where nature does not: a hub's citations, and what is cited or cites beside them. */

/** So many citations are walked at most beyond the papers that are looked through. */
export const WORK = 100_000;

/** What a list leaves out to stay within it. */
export type Limit = {
  /** Clauses that give of a parent, for each step, [papers looked through, papers there are, number of the step]. */
  text: string;
  /** What was preferred, in words. */
  note: string;
};

const WITHIN = /^ *WITH within\((\w+), (.+)\) AS (\w+) ORDER BY (.+)$/m;

/**
 * In a body the line `WITH within(paper, citations) AS paper ORDER BY …` keeps the first papers of that order, as
 * long as the sum of their `citations` is within WORK, as rows, or under another name as one list; all there are stand
 * in `looked`. A body of several steps may have several such lines.
 */
export function withinLimit(body: string, note: string | null): { body: string; limit: Limit | null } {
  let [bounded, rest] = ['', body];
  const steps: string[] = [];
  for (let found = WITHIN.exec(rest); found; found = WITHIN.exec(rest)) {
    const [line, paper, weight, name, order] = found;
    bounded += `${rest.slice(0, found.index)}WITH ${paper}, ${weight} AS weight ORDER BY ${order}
WITH collect(${paper}) AS looked, collect(weight) AS weights
WITH looked, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN walked[0] + weight <= ${WORK} THEN [walked[0] + weight, walked[1] + 1]
  ELSE [${WORK + 1}, walked[1]]
END)[1] AS enough`;
    steps.push(`${bounded}\nRETURN [enough, size(looked), ${steps.length}] AS walked`);
    bounded +=
      name === paper
        ? `\nUNWIND looked[0 .. enough] AS ${paper}`
        : `\nWITH looked, looked[0 .. enough] AS ${name}`;
    rest = rest.slice(found.index + line!.length);
  }
  if (note && !steps.length) throw new Error('@limit stands where the body has a line WITH within(…)');
  return { body: bounded + rest, limit: note ? { text: steps.join('\nUNION ALL\n'), note } : null };
}
