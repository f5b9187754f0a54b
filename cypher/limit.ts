/** Bounds what a list looks through where nature does not: a hub's citations, and what is cited or cites beside them. */

/** So many citations are walked at most beyond the papers that are looked through … */
export const WORK = 100_000;

/** … but for one paper alone, which is looked through if it has no more than these. */
const ALONE = 10 * WORK;

/** What a list leaves out to stay within it. */
export type Limit = {
  /** Clauses that give of a parent, for each step, [papers looked through, papers there are, number of the step]. */
  text: string;
  /** What was preferred, in words. */
  note: string;
};

const WITHIN = /^ *WITH within\((\w+), (.+)\) AS (\w+) ORDER BY (.+?)(?: LIMIT (\d+))?(?: PARTLY (.+))?$/m;

/** What a line says of a step: of which papers, what each costs, in which order, and how many of them at most. */
type Step = Record<'paper' | 'weight' | 'order', string> & Partial<Record<'most' | 'partly', string>>;

/**
 * In a body the line `WITH within(paper, citations) AS paper ORDER BY …` keeps the first papers of that order, as
 * long as the sum of their `citations` is within WORK, as rows, or under another name as one list; all there are stand
 * in `looked`, and how many these are, as far as that is known, in `available`. With `LIMIT 10000` no more of them are
 * looked at; `PARTLY …` is the condition on a paper of which the body walks only a part. A body of several steps may have several such lines.
 */
export function withinLimit(body: string, note: string | null): { body: string; limit: Limit | null } {
  let [bounded, rest] = ['', body];
  const steps: string[] = [];
  for (let found = WITHIN.exec(rest); found; found = WITHIN.exec(rest)) {
    const [line, paper, weight, name, order, most, partly] = found as unknown as string[];
    bounded += rest.slice(0, found.index) + chosen({ paper, weight, order, most, partly } as Step);
    steps.push(`${bounded}\nRETURN [enough, available, ${steps.length}] AS walked`);
    bounded +=
      name === paper
        ? `\nUNWIND looked[0 .. enough] AS ${paper}`
        : `\nWITH looked, available, looked[0 .. enough] AS ${name}`;
    rest = rest.slice(found.index + line!.length);
  }
  if (note && !steps.length) throw new Error('@limit stands where the body has a line WITH within(…)');
  return { body: bounded + rest, limit: note ? { text: steps.join('\nUNION ALL\n'), note } : null };
}

/** Clauses that bind `looked`, how many of its first are `enough`, and how many are `available`. */
export function chosen({ paper, weight, order, most, partly }: Step): string {
  const weighed = most
    ? `WITH ${paper} ORDER BY ${order} LIMIT ${+most + 1}\nWITH ${paper}, ${weight} AS weight`
    : `WITH ${paper}, ${weight} AS weight ORDER BY ${order}`;
  const room = most ? ` AND walked[1] < ${most}` : '';
  const unknown = [
    ...(most ? [`size(looked) > ${most}`] : []),
    ...(partly ? ['true IN parts[0 .. enough]'] : []),
  ].join(' OR ');
  return `${weighed}
WITH collect(${paper}) AS looked, collect(weight) AS weights${partly ? `, collect(${partly}) AS parts` : ''}
WITH *, reduce(walked = [0, 0], weight IN weights | CASE
  WHEN (walked[0] + weight <= ${WORK} OR walked = [0, 0] AND weight <= ${ALONE})${room} THEN [walked[0] + weight, walked[1] + 1]
  ELSE [${ALONE + 1}, walked[1]]
END)[1] AS enough
WITH looked, enough, ${unknown ? `CASE WHEN NOT (${unknown}) THEN size(looked) END` : 'size(looked)'} AS available`;
}
