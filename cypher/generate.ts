/** Writes cypher/catalogue.ts from the `.cypher` files: `node cypher/generate.ts`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Fragment, ListFragment, LookUp, Statement, ValueFragment } from './fragment.ts';
import { withinLimit } from './limit.ts';
import { cardText, NODE_TYPES } from './model.ts';
import { shownOrdersOf } from './orders.ts';
import { withPapersOn } from './papers-on.ts';
import { aggregatesOf, boundVariables, jointOf, parseFile, type Tags } from './parse.ts';
import { composeCount, composeLookUp, composePage, composeTruncation, composeValue } from './parts.ts';

const here = new URL('.', import.meta.url);
/** By folder, what its texts hang from. */
const PARENTS = new Map(NODE_TYPES.map((type) => [type.toLowerCase(), type]));

const camel = (text: string) => text.replace(/[-/](\w)/g, (_, letter) => letter.toUpperCase());
/** Of what node type a value holds the card, or a list of cards. */
const cardType = (type: string) =>
  NODE_TYPES.find((name) => type === `${name}[]` || type === `${name} | null`);

type Entry = { name: string; tags: Tags; type: string; fragment: Fragment };

function readFragments(): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const folders = readdirSync(here, { withFileTypes: true }).filter((e) => e.isDirectory());
  for (const folder of folders.map((f) => f.name).sort())
    for (const file of readdirSync(new URL(folder, here)).sort()) {
      if (!file.endsWith('.cypher')) continue;
      const name = `${folder}/${file.replace(/\.cypher$/, '')}`;
      const tags = parseFile(
        `cypher/${folder}/${file}`,
        readFileSync(new URL(`${folder}/${file}`, here), 'utf8'),
      );
      entries.set(name, { name, tags, ...fragmentOf(name, folder, tags) });
    }
  for (const { fragment, tags } of entries.values())
    if (fragment.kind === 'list' && tags.asked)
      for (const column of entries.values())
        if (column.name.startsWith(`${tags.asked}/`))
          fragment.asked[camel(column.name.split('/')[1]!)] = column.fragment as ValueFragment;
  return entries;
}

function fragmentOf(name: string, folder: string, tags: Tags): { type: string; fragment: Fragment } {
  const { body, limit } = withinLimit(withPapersOn(tags.body), tags.limit);
  if (tags.list && body.includes('looked') && !limit)
    throw new Error(`${name}: what it prefers stands in @limit`);
  const common = { name, parent: PARENTS.get(folder) ?? null, body, variables: boundVariables(body) };
  if (tags.list) {
    const edge = Object.fromEntries(tags.edge.map((e) => [e.name, e.expression]));
    const fragment: ListFragment = {
      kind: 'list',
      ...common,
      node: tags.list,
      joint: jointOf(body),
      aggregates: aggregatesOf(body),
      size: tags.size,
      among: tags.among,
      last: tags.last,
      limit,
      edge,
      asked: {},
      citing: tags.citing,
      orders: tags.orders,
    };
    return { type: 'ListFragment', fragment };
  }
  if (tags.lookUp) {
    const fragment: LookUp = { kind: 'lookUp', name, node: tags.lookUp, body: tags.body };
    return { type: `LookUp<'${tags.lookUp}'>`, fragment };
  }
  if (tags.value) {
    const card = cardType(tags.value) ?? null;
    const value = card ? tags.value.replace(card, `Cards['${card}']`) : tags.value;
    return {
      type: `ValueFragment<${value}>`,
      fragment: { kind: 'value', ...common, card, one: tags.one, filters: tags.filters },
    };
  }
  const text = tags.body.replace(/card\((\w+), (\w+)\)/g, (_, type, variable) => cardText(type, variable));
  return { type: 'Statement', fragment: { kind: 'statement', name, text } };
}

function edgeType(entries: Map<string, Entry>, tags: Tags) {
  const columns = tags.edge.map((e) => `${e.name}: ${e.type}`);
  for (const { name, type } of entries.values())
    if (tags.asked && name.startsWith(`${tags.asked}/`))
      columns.push(`${camel(name.split('/')[1]!)}: ${type.replace(/^ValueFragment<(.*)>$/s, '$1')}`);
  return `{ ${columns.join('; ')} }`;
}

/** Every statement as it is sent, without a filter: each list once per order (orders.ts says which), its count, each value. */
function plainStatements(fragment: Fragment): [string, Statement][] {
  if (fragment.kind === 'statement') return [[fragment.name, fragment]];
  if (fragment.kind === 'lookUp') return [[fragment.name, composeLookUp(fragment)]];
  if (fragment.kind === 'value')
    return fragment.name.includes('-edge/') ? [] : [[fragment.name, composeValue(fragment)]];
  const pages = Object.entries(shownOrdersOf(fragment)).map(([name, order]): [string, Statement] => [
    `${fragment.name} ${name}`,
    composePage({
      list: fragment,
      order,
      where: null,
      hits: null,
      backward: false,
      resumed: false,
      asked: Object.keys(fragment.asked),
    }),
  ]);
  const { name, limit } = fragment;
  return [
    ...pages,
    [`${name}#count`, composeCount({ list: fragment, where: null, hits: null })],
    ...(limit ? [[`${name}#truncation`, composeTruncation(fragment)] satisfies [string, Statement]] : []),
  ];
}

const literal = (text: string) => `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;

function print(value: unknown): string {
  if (typeof value === 'string') return value.includes('\n') ? literal(value) : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  if (value && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([k, v]) => `${/^\w+$/.test(k) ? k : JSON.stringify(k)}: ${print(v)}`)
      .join(', ')} }`;
  return String(value);
}

function printFragment(entries: Map<string, Entry>, { name, tags, type, fragment }: Entry) {
  const constant = camel(name);
  const doc = `/** ${tags.description} */`;
  if (fragment.kind !== 'list') {
    const { kind: _, ...statement } = fragment as Statement & { kind: string };
    return `${doc}\nexport const ${constant}: ${type} = ${print(fragment.kind === 'statement' ? statement : fragment)};`;
  }
  const asked = Object.values(fragment.asked).map((f) => `${camel(f.name.split('/')[1]!)}: ${camel(f.name)}`);
  const text = print({ ...fragment, asked: '@asked' }).replace('"@asked"', `{ ${asked.join(', ')} }`);
  return `${doc}\nexport const ${constant}: ListFragment<'${fragment.node}', ${edgeType(entries, tags)}> = ${text};`;
}

/** The catalogue's text; a test compares it with the file. */
export function generate(): string {
  const entries = readFragments();
  const isColumn = (e: Entry) => e.name.includes('-edge/');
  const ordered = [...entries.values()].sort((a, b) => Number(isColumn(b)) - Number(isColumn(a)));
  const sent = ([name, { text }]: [string, Statement]) =>
    entries.get(name)?.fragment.kind === 'statement' ? `${camel(name)}.text` : literal(text);
  const plain = [...entries.values()].flatMap((e) => plainStatements(e.fragment));
  return `// Generated from the .cypher files by cypher/generate.ts. Do not edit.
import type { ListFragment, LookUp, Statement, ValueFragment } from './fragment.ts';
import type { AuthorIdKind, PaperIdKind } from './ids.ts';
import type { Cards, CitationRow, Method, YearCounts } from './model.ts';

${ordered.map((entry) => printFragment(entries, entry)).join('\n\n')}

/** Each statement as it is sent when nothing is filtered, by file and order: what lint, plans and reviewers see. */
export const statements: Record<string, string> = {
${plain.map((statement) => `  ${JSON.stringify(statement[0])}: ${sent(statement)},`).join('\n')}
};
`;
}

if (import.meta.main) writeFileSync(new URL('catalogue.ts', here), generate());
