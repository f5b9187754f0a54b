/** Whether two ways answered the same. */
import { isDeepStrictEqual } from 'node:util';

const GLOBAL_ID = /^(?:Paper|Author|Topic|Venue):(.+)$/s;

/** A node's key, from a global id or as it is. */
const keyOf = (id: string) => Buffer.from(id, 'base64').toString().match(GLOBAL_ID)?.[1] ?? id;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** An answer with keys in place of global ids, nodes in place of edges without more, lists in place of nodes alone. */
export function plain(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (typeof value === 'string') return /^id$|^key$|Id$/.test(name) ? keyOf(value) : value;
  if (!isObject(value)) return value;
  const edges = (value as { edges?: object[] }).edges;
  if (edges?.every(isBareEdge)) {
    const { edges: _, ...others } = value;
    return plain({ ...others, nodes: edges.map((edge) => (edge as { node: unknown }).node) });
  }
  if (Object.keys(value).join() === 'nodes') return plain(value.nodes);
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held, key)]));
}

const isBareEdge = (edge: object) => Object.keys(edge).join() === 'node';

/** The data of an answer, a look-up's list of one in place of the list. Throws the first of its errors. */
export function dataOf(text: string): Record<string, unknown> {
  const { data, errors } = JSON.parse(text);
  if (errors || !data) throw new Error(errors?.[0]?.message ?? text.slice(0, 500));
  const { paper } = data;
  return Array.isArray(paper) ? { ...data, paper: paper[0] } : data;
}

/** Throws, showing where they part, unless the two are the same answer. */
export function expectSame(answer: unknown, reference: unknown, what: string) {
  const [found, wanted] = [plain(answer), plain(reference)];
  if (isDeepStrictEqual(found, wanted)) return;
  throw new Error(`${what}: ${difference(found, wanted, 'data') ?? 'the answers differ'}`);
}

function difference(found: unknown, wanted: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(found, wanted)) return;
  if (isObject(found) && isObject(wanted))
    for (const name of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
      const inside = difference(found[name], wanted[name], `${path}.${name}`);
      if (inside) return inside;
    }
  const short = (value: unknown) => JSON.stringify(value)?.slice(0, 300);
  return `${path} is ${short(found)} in place of ${short(wanted)}`;
}
