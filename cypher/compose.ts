/**
 * Puts parts together into one statement: what is asked of each parent, and what is read along with it of the
 * nodes below. Text depends on the shape of what is asked alone; every value travels in `$in`: `$in.keys`, and
 * `$in.a1`, `$in.a2` … for the arguments of each part, numbered as they are met.
 */
import type { Statement } from './db.ts';
import { cardText } from './model.ts';
import { PRELUDES } from './preludes.ts';

/** A value of each parent, as text over `parent`, `node`, the names it binds, preludes and `$args`. */
export type Part = {
  /** Its name in Neo4j's query log. */
  name: string;
  /** Clauses that bind `key` and the parent; empty at the root. */
  anchor: string[];
  /** Clauses that bind what the value names. */
  clauses?: string[];
  /** An expression. What is read below each node stands where CALLS and COLUMNS do. */
  value: string;
  /** Names that the text binds besides `parent` and `node`. */
  variables: string[];
  /** What is worked out once, before anything is walked, by the name it gets. */
  once?: Record<string, string> | undefined;
};

/** A part, and what is read of each node that it brings. */
export type Tree = { part: Part; below: Tree[] };

/** Where a part's text takes what is read below its nodes. */
export const CALLS = '@calls';
export const COLUMNS = '@columns';

/** A subquery with an aggregate may not stand inside another expression: it is a clause of its own. */
const AGGREGATES = /\b(?:count|collect|min|max|sum|avg)\(/;

type Rendered = {
  place: number;
  anchor: string[];
  preludes: string[];
  clauses: string[];
  value: string;
  /** What it names of the statement's beginning, itself or below. */
  once: string[];
};

/** `parent`, `node`, the part's variables and `$args`, by their names at this place. */
function rename(text: string, variables: string[], place: number, above: number) {
  const names = new Map(variables.map((name) => [name, `${name}${place}`]));
  names.set('parent', `n${above}`).set('node', `n${place}`);
  const words = new RegExp(`(?<![.\\w$%@])(?:${[...names.keys()].join('|')})(?!\\w|\\()`, 'g');
  return text
    .replace(/card\((\w+), (\w+)\)/g, (_, type, variable) => cardText(type, variable))
    .replace(/(?<=YIELD )[\w, ]+/g, (yielded) => yielded.replace(/\w+/g, '%$& AS $&'))
    .replace(words, (word) => names.get(word)!)
    .replaceAll('%', '')
    .replaceAll('$args', `$in.a${place}`);
}

/** The statement of a tree: rows of [key, value]. A tree of one is the plain statement of its part. */
export function compose(tree: Tree): Statement {
  const begin: string[] = [];
  let places = 0;

  const render = ({ part, below }: Tree, above: number): Rendered => {
    const place = ++places;
    const { anchor, clauses = [], value } = part;
    const first = Object.entries(part.once ?? {});
    const each = Object.keys(PRELUDES).filter((prelude) =>
      new RegExp(`\\b${prelude}\\b`).test([...clauses, value].join()),
    );
    const names = [...part.variables, ...first.map(([as]) => as), ...each, 'sort', 'hit'];
    const named = (text: string) => rename(text, names, place, above);
    for (const [as, text] of first) begin.push(named(`${text} AS ${as}`));
    const rendered = below.map((tree) => render(tree, place));
    const nested = rendered.map((under) => beside(under, place));
    const calls = nested.flatMap(({ call }) => call ?? []).map((call) => `${call}\n`);
    const columns = nested.map(({ column }) => `, ${column}`);
    const filled = (text: string) =>
      named(text)
        .replace(CALLS, () => calls.join(''))
        .replace(COLUMNS, () => columns.join(''));
    return {
      place,
      anchor: anchor.map(named),
      preludes: each.map((prelude) => named(`WITH *, ${PRELUDES[prelude]} AS ${prelude}`)),
      clauses: clauses.map(filled).filter(Boolean),
      value: filled(value),
      once: [...first.map(([as]) => named(as)), ...rendered.flatMap(({ once }) => once)],
    };
  };

  const { anchor, preludes, clauses, value } = render(tree, 0);
  // `WITH *` needs something before it.
  const isFirst = (i: number) => !i && !begin.length && !anchor.length;
  const lines = [
    ...begin.map((text, i) => `WITH ${i ? '*, ' : ''}${text}`),
    ...anchor,
    ...preludes.map((text, i) => (isFirst(i) ? text.replace('WITH *, ', 'WITH ') : text)),
    ...clauses,
    ...(anchor.length
      ? [`WITH key, ${value} AS value`, 'RETURN collect([key, value]) AS rows']
      : [`WITH ${value} AS value`, "RETURN [['', value]] AS rows"]),
  ];
  const along = places > 1 ? ` and ${places - 1} below` : '';
  return { name: `${tree.part.name}${along}`, text: lines.join('\n') };
}

/** What a part below gives each row of the part above: an expression, or a clause and the name that it binds. */
function beside({ preludes, clauses, value, place, once }: Rendered, above: number) {
  if (!preludes.length && !clauses.length && !AGGREGATES.test(value)) return { call: null, column: value };
  const column = `below${place}`;
  const lines = [...preludes, ...clauses, `RETURN ${value} AS ${column}`];
  // `*` would not take along what stands outside of the expression around the call.
  const taken = [`n${above}`, ...once].join(', ');
  return { call: `CALL (${taken}) {\n${lines.join('\n')}\n}`, column };
}
