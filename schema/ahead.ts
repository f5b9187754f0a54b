/** What a question asks, read off its selection before anything is read of the graph. */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { facetAsk } from '../loaders/facets.ts';
import type { Ahead } from '../loaders/place.ts';
import { checkSize } from '../loaders/window.ts';
import type { Context } from './context.ts';
import type { Read } from './reads.ts';
import { argsOf, atRoot, below, type Info, isConstant, type Selected, typeOf } from './selection.ts';

/** The fields asked for below this one, with their arguments. */
export function askedFields(info: GraphQLResolveInfo): { name: string; args: Record<string, unknown> }[] {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  return below(info, type, [...info.fieldNodes]).map((field) => ({
    name: field.name,
    args: argsOf(field, info),
  }));
}

/**
 * The arguments of a list, and which of its edges' columns on request the query asks for, each with the largest
 * `first` that it, or a field below it, is asked with (1 where none takes one); BAD_USER_INPUT where that is out of bounds.
 */
export function withColumns<Args extends object>(
  args: Args,
  info: GraphQLResolveInfo,
  { columns }: { columns: readonly string[] },
) {
  const list = below(info, getNamedType(info.returnType) as GraphQLObjectType, [...info.fieldNodes]);
  return { ...args, asked: columnsOf(list, columns, info) };
}

function columnsOf(list: Selected[], columns: readonly string[], info: Info): Record<string, number> {
  const asked: Record<string, number> = {};
  if (!columns.length) return asked;
  for (const edges of list.filter(({ name }) => name === 'edges'))
    for (const field of below(info, typeOf(edges) as GraphQLObjectType, edges.nodes)) {
      if (!columns.includes(field.name)) continue;
      asked[field.name] = Math.max(asked[field.name] ?? 0, firstOf(field, info));
    }
  return asked;
}

function firstOf(field: Selected, info: Info, path = field.name): number {
  const { first } = argsOf(field, info) as { first?: number };
  if (first !== undefined) {
    checkSize(`${path}.first`, first);
    return first;
  }
  const type = typeOf(field);
  if (!isObjectType(type)) return 1;
  return Math.max(
    1,
    ...below(info, type, field.nodes).map((under) => firstOf(under, info, `${path}.${under.name}`)),
  );
}

/** `Paper.citations` is read by `paperCitations`. */
const loaderOf = (type: string, field: string) =>
  type[0]!.toLowerCase() + type.slice(1) + field[0]!.toUpperCase() + field.slice(1);

/** One loader, and each of the arguments that it is asked with. */
type Asked = { loader: string; args: unknown[] };

/** What the whole question asks of loaders, as far as it is known before anything is read. */
export function questionOf({ operation, ...info }: GraphQLResolveInfo, { loaders }: Context): Ahead[] {
  const askedBy = (field: Selected): Asked[] => {
    const { extensions } = field.type.getFields()[field.name]!;
    const reads = extensions.reads as ((args: object) => Read[]) | undefined;
    const loader = loaderOf(field.type.name, field.name);
    if (reads) return reads(argsOf(field, info)).map(({ loader, args }) => ({ loader, args: [args].flat() }));
    return loader in loaders ? [{ loader, args: [argsOf(field, info)] }] : [];
  };

  const ahead = (field: Selected): Ahead[] => {
    if (field.nodes.length > 1) return readOf(field);
    const node = field.nodes[0]!;
    const known = constants.get(node)?.get(field.type);
    if (known) return known;
    const found = readOf(field);
    if (known === undefined) {
      const byType = constants.get(node) ?? new Map<GraphQLObjectType, Ahead[] | null>();
      constants.set(node, byType.set(field.type, isConstant(node, info.fragments) ? found : null));
    }
    return found;
  };

  const readOf = (field: Selected): Ahead[] => {
    try {
      return askedBy(field).map((read) => {
        const result = typeOf(field);
        const nodeType = nodeTypeOf(result);
        if (nodeType) return listAhead(read, nodeType, below(info, result as GraphQLObjectType, field.nodes));
        const types = isCompositeType(result) ? typesOf(result) : [];
        const type =
          types.length > 1 ? types.find(({ name }) => read.loader === loaderOf('Query', name)) : types[0];
        const selected = type ? below(info, type, field.nodes) : [];
        const fields = { node: namesOf(selected), edge: [] };
        return { ...read, wants: {}, fields, below: selected.flatMap(ahead) };
      });
    } catch {
      return []; // bad arguments: their field will say so
    }
  };

  const listAhead = (read: Asked, nodeType: GraphQLObjectType, list: Selected[]): Ahead => {
    const { columns = [] } = loaders[read.loader as keyof typeof loaders] as { columns?: string[] };
    const asked = columns.length ? { asked: columnsOf(list, columns, info) } : {};
    const has = (...names: string[]) => list.some(({ name }) => names.includes(name));
    const fields = (name: string, some = list) => some.filter((field) => field.name === name);
    const edges = fields('edges').flatMap((field) =>
      below(info, typeOf(field) as GraphQLObjectType, field.nodes),
    );
    const selected = [...fields('nodes'), ...fields('node', edges)].flatMap((field) =>
      below(info, nodeType, field.nodes),
    );
    return {
      loader: read.loader,
      args: read.args.map((args) => ({ ...(args as object), ...asked })),
      wants: {
        page: has('edges', 'nodes', 'pageInfo'),
        more: has('pageInfo'),
        count: has('totalCount'),
        truncation: has('truncation'),
        facets: fields('facets').map((field) =>
          below(info, typeOf(field) as GraphQLObjectType, field.nodes).map((facet) =>
            facetAsk(facet.name, argsOf(facet, info)),
          ),
        ),
      },
      fields: { node: namesOf(selected), edge: namesOf(edges) },
      below: selected.flatMap(ahead),
    };
  };

  const typesOf = (type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
    isObjectType(type) ? [type] : info.schema.getPossibleTypes(type);

  return atRoot(info, info.schema.getQueryType()!, operation.selectionSet).flatMap(ahead);
}

/** What a field of a document and those below it ask, where that is the same at every request; else null. */
const constants = new WeakMap<FieldNode, Map<GraphQLObjectType, Ahead[] | null>>();

const namesOf = (fields: Selected[]) => [...new Set(fields.map(({ name }) => name))].sort();

/** The type of a connection's nodes; null of any other type. */
function nodeTypeOf(type: GraphQLNamedType): GraphQLObjectType | null {
  const nodes = isObjectType(type) && type.name.endsWith('Connection') && type.getFields().nodes;
  return nodes ? (getNamedType(nodes.type) as GraphQLObjectType) : null;
}

/** Has the loaders know the whole question before its first field is answered. */
export function withQuestions(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const resolve = field.resolve!;
    field.resolve = (source, args, context: Context, info) => {
      context.expect(() => questionOf(info, context));
      return resolve(source, args, context, info);
    };
  }
  return schema;
}
