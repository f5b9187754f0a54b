/** Reads a `.cypher` file: comment lines with tags, then the body (cypher/fragment.ts says what they become). */

import type { Order } from './fragment.ts';
import type { NodeType } from './ids.ts';

export type Tags = {
  description: string;
  list: NodeType | null;
  lookUp: NodeType | null;
  value: string | null;
  /** The body is a COLLECT of at most one row, and the value is that row. */
  one: boolean;
  filters: NodeType | null;
  returns: { name: string; type: string }[];
  edge: { name: string; type: string; expression: string }[];
  /** Folder of the fragments that give the edge's columns on request. */
  asked: string | null;
  citing: 'node' | 'parent';
  size: string | null;
  among: string | null;
  /** A condition that is dear, checked of the nodes as they come in the order of a page. */
  last: string | null;
  /** What a list prefers that does not look at everything, in words. */
  limit: string | null;
  orders: Record<string, Order>;
  body: string;
};

const TAG = /^@(\w+)\s+(.*)$/;

/** Throws, naming the file, when a tag is unknown or misses a part. */
export function parseFile(file: string, text: string): Tags {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, start).map((line) => line.replace(/^\/\/ ?/, ''));
  const body = lines.slice(start).join('\n').trim();
  const tags: Tags = {
    description: comments.filter((c) => !c.startsWith('@')).join(' '),
    list: null,
    lookUp: null,
    value: null,
    one: false,
    filters: null,
    returns: [],
    edge: [],
    asked: null,
    citing: 'node',
    size: null,
    among: null,
    last: null,
    limit: null,
    orders: {},
    body,
  };
  const part = (value: string, pattern: RegExp) => {
    const match = value.match(pattern);
    if (!match) throw new Error(`${file}: cannot read the tag «${value}»`);
    return match as unknown as string[];
  };
  for (const comment of comments.filter((c) => c.startsWith('@'))) {
    const [, tag, value] = part(comment, TAG) as [string, string, string];
    if (tag === 'list') tags.list = value as NodeType;
    else if (tag === 'lookUp') tags.lookUp = value as NodeType;
    else if (tag === 'value' || tag === 'one') {
      tags.value = value;
      tags.one = tag === 'one';
    } else if (tag === 'filters') tags.filters = value as NodeType;
    else if (tag === 'asked') tags.asked = value;
    else if (tag === 'size') tags.size = value;
    else if (tag === 'among') tags.among = value!;
    else if (tag === 'last') tags.last = value!;
    else if (tag === 'limit') tags.limit = value!;
    else if (tag === 'citing') tags.citing = value as Tags['citing'];
    else if (tag === 'returns') {
      const [, name, type] = part(value, /^(\w+) (.+)$/);
      tags.returns.push({ name: name!, type: type! });
    } else if (tag === 'edge') {
      const [, name, type, expression] = part(value, /^(\w+) ([^:]+): (.+)$/);
      tags.edge.push({ name: name!, type: type!, expression: expression! });
    } else if (tag === 'order') {
      const [, name, direction, bound, expression] = part(value, /^(\w+) (asc|desc)(?: (>= \S+))?: (.+)$/);
      tags.orders[name!] = {
        expression: expression!,
        descending: direction === 'desc',
        ...(bound ? { bound } : {}),
      };
    } else throw new Error(`${file}: unknown tag @${tag}`);
  }
  if (!tags.description) throw new Error(`${file}: the first line says in a comment what this is`);
  return tags;
}

/** Variables that a body binds, apart from `parent` and `node`. */
export function boundVariables(body: string): string[] {
  const found = new Set<string>();
  const patterns = [
    /[([](\w+)(?=[:)\]\s{])(?=[^()[\]]*[)\]])/g,
    /\bAS (\w+)/g,
    /\bYIELD ([\w, ]+)/g,
    /(?<![.\w])(\w+) IN\b/g,
    /\breduce\((\w+) =/g,
  ];
  for (const pattern of patterns)
    for (const [, names] of body.matchAll(pattern))
      for (const name of names!.split(/,\s*/)) if (/^[a-z]\w*$/.test(name)) found.add(name);
  for (const reserved of ['parent', 'node', 'true', 'false', 'null']) found.delete(reserved);
  return [...found];
}

/** What a body that aggregates gives besides node; null when it does not. */
export function aggregatesOf(body: string): string[] | null {
  const start = body.indexOf('WITH node,');
  return start < 0 ? null : [...body.slice(start).matchAll(/\bAS (\w+)/g)].map(([, name]) => name!);
}

/** How a further condition joins a list's body: after its last clause, which may have a WHERE of its own. */
export function jointOf(body: string): 'WHERE' | 'AND' {
  const flat = body.replace(/\{[^{}]*\}/g, '');
  const last = Math.max(...['MATCH', 'WITH', 'YIELD'].map((word) => flat.lastIndexOf(word)));
  return flat.slice(last).includes('WHERE') ? 'AND' : 'WHERE';
}
