/** The only place that looks at a selection. */
import { collectFields, collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { facetAsk } from '../loaders/facets.ts';
import type { Ahead } from '../loaders/place.ts';
import { checkSize } from '../loaders/window.ts';
import type { Context } from './context.ts';
import type { Read } from './reads.ts';

type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A selected field of a type; several nodes where it is selected in several places. */
type Selected = { name: string; type: GraphQLObjectType; nodes: FieldNode[] };

const variablesOf = ({ variableValues }: Info) => ({ coerced: variableValues, sources: {} });

const selectedOf = (type: GraphQLObjectType, fields: Map<string, FieldNode[]>): Selected[] =>
  [...fields.values()]
    .map((nodes) => ({ name: nodes[0]!.name.value, type, nodes }))
    .filter(({ name }) => name in type.getFields());

/** The fields selected below these, as the executor sees them: fragments, @skip, @include and aliases resolved. */
function below(info: Info, type: GraphQLObjectType, nodes: FieldNode[]): Selected[] {
  const known = nodes.length === 1 ? selections.get(nodes[0]!)?.get(type) : undefined;
  if (known) return known;
  const { fields } = collectSubFields(info.schema, info.fragments, variablesOf(info), type, nodes);
  const selected = selectedOf(type, fields);
  if (nodes.length === 1 && isFixed(nodes[0]!.selectionSet, info.fragments)) {
    const byType = selections.get(nodes[0]!) ?? new Map();
    selections.set(nodes[0]!, byType.set(type, selected));
  }
  return selected;
}

/** What is selected below a field of a document, where that is the same at every request. */
const selections = new WeakMap<FieldNode, Map<GraphQLObjectType, Selected[]>>();

/** Whether no variable decides what is selected here. */
const isFixed = (set: SelectionSetNode | undefined, fragments: Info['fragments']): boolean =>
  set?.selections.every((selection) => {
    if (selection.directives?.length) return false;
    if (selection.kind === Kind.FIELD) return true;
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    return isFixed(fragment?.selectionSet, fragments);
  }) ?? true;

const argsOf = ({ name, type, nodes }: Selected, info: Info): Record<string, unknown> =>
  getArgumentValues(type.getFields()[name]!, nodes[0]!, info.variableValues);

const typeOf = ({ name, type }: Selected) => getNamedType(type.getFields()[name]!.type);

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

  const root = info.schema.getQueryType()!;
  const variables = variablesOf(info);
  const { fields } = collectFields(info.schema, info.fragments, variables, root, operation.selectionSet);
  return selectedOf(root, fields).flatMap(ahead);
}

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
