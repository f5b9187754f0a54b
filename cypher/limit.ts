/** Bounds what a list looks through where nature does not: a hub's citations, and what is cited or cites beside them. */

/** So many citations are walked at most beyond the papers that are looked through. */
export const WORK = 100_000;

/** What a list leaves out to stay within it. */
export type Limit = {
  /** Clauses that give of a parent [papers looked through, papers there are]. */
  text: string;
  /** What was preferred, in words. */
  note: string;
};

const WITHIN = /^WITH within\((\w+), (.+)\) AS \1 ORDER BY (.+)$/m;

/**
 * In a body the line `WITH within(paper, citations) AS paper ORDER BY …` keeps the first papers of that order, as
 * long as the sum of their `citations` is within WORK; all there are stand in `looked`.
 */
export function withinLimit(body: string, note: string | null): { body: string; limit: Limit | null } {
  const found = WITHIN.exec(body);
  if (note && !found) throw new Error('@limit stands where the body has a line WITH within(…)');
  if (!found) return { body, limit: null };
  const [line, paper, weight, order] = found;
  const chosen = `WITH ${paper}, ${weight} AS weight ORDER BY ${order}
WITH collect(${paper}) AS looked, collect(weight) AS weights
WITH looked, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN walked[0] + weight <= ${WORK} THEN [walked[0] + weight, walked[1] + 1]
  ELSE [${WORK + 1}, walked[1]]
END)[1] AS enough`;
  return {
    body: body.replace(line, `${chosen}\nUNWIND looked[0 .. enough] AS ${paper}`),
    limit: note
      ? { text: `${body.slice(0, found.index)}${chosen}\nRETURN [enough, size(looked)]`, note }
      : null,
  };
}
