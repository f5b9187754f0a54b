import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import { checkSize } from '../loaders/window.ts';

/** The only place that looks at a selection. */
type Selected = { name: string; type: GraphQLObjectType; nodes: FieldNode[] };

/** The fields selected below these, as the executor sees them: fragments, @skip, @include and aliases resolved. */
function below(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: FieldNode[]): Selected[] {
  const variables = { coerced: info.variableValues, sources: {} };
  const { fields } = collectSubFields(info.schema, info.fragments, variables, type, nodes);
  return [...fields.values()].map((same) => ({ name: same[0]!.name.value, type, nodes: same }));
}

const argsOf = ({ name, nodes }: Selected, type: GraphQLObjectType, info: GraphQLResolveInfo) =>
  getArgumentValues(type.getFields()[name]!, nodes[0]!, info.variableValues);

/** The fields asked for below this one, with their arguments. */
export function askedFields(info: GraphQLResolveInfo): { name: string; args: Record<string, unknown> }[] {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  return below(info, type, [...info.fieldNodes])
    .filter(({ name }) => name in type.getFields())
    .map((field) => ({ name: field.name, args: argsOf(field, type, info) }));
}

/**
 * Which of an edge's columns on request the query asks for in this list, each with the largest `first` it is
 * asked with (1 where it takes none); BAD_USER_INPUT where that is out of bounds.
 */
export function askedColumns(info: GraphQLResolveInfo, columns: readonly string[]): Record<string, number> {
  const asked: Record<string, number> = {};
  if (!columns.length) return asked;
  const connection = getNamedType(info.returnType) as GraphQLObjectType;
  for (const edges of below(info, connection, [...info.fieldNodes])) {
    if (edges.name !== 'edges') continue;
    const edgeType = getNamedType(connection.getFields().edges!.type) as GraphQLObjectType;
    for (const field of below(info, edgeType, edges.nodes)) {
      const { name } = field;
      if (!columns.includes(name)) continue;
      const { first = 1 } = argsOf(field, edgeType, info) as { first?: number };
      checkSize(`${name}.first`, first);
      asked[name] = Math.max(asked[name] ?? 0, first);
    }
  }
  return asked;
}
