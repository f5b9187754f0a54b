import { collectSubFields } from '@graphql-tools/utils';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
} from 'graphql';
import { checkSize } from '../loaders/window.ts';

type Selected = { name: string; type: GraphQLObjectType; nodes: FieldNode[] };

/** The fields selected below these, as the executor sees them: fragments, @skip, @include and aliases resolved. */
function below(info: GraphQLResolveInfo, type: GraphQLObjectType, nodes: FieldNode[]): Selected[] {
  const variables = { coerced: info.variableValues, sources: {} };
  const { fields } = collectSubFields(info.schema, info.fragments, variables, type, nodes);
  return [...fields.values()].map((same) => ({ name: same[0]!.name.value, type, nodes: same }));
}

/**
 * Which of an edge's columns on request the query asks for in this list, each with the largest `first` it is
 * asked with (1 where it takes none); BAD_USER_INPUT where that is out of bounds. The only place that looks at a selection.
 */
export function askedColumns(info: GraphQLResolveInfo, columns: readonly string[]): Record<string, number> {
  const asked: Record<string, number> = {};
  if (!columns.length) return asked;
  const connection = getNamedType(info.returnType) as GraphQLObjectType;
  for (const edges of below(info, connection, [...info.fieldNodes])) {
    if (edges.name !== 'edges') continue;
    const edgeType = getNamedType(connection.getFields().edges!.type) as GraphQLObjectType;
    for (const { name, nodes } of below(info, edgeType, edges.nodes)) {
      if (!columns.includes(name)) continue;
      const args = getArgumentValues(edgeType.getFields()[name]!, nodes[0]!, info.variableValues);
      const { first = 1 } = args as { first?: number };
      checkSize(`${name}.first`, first);
      asked[name] = Math.max(asked[name] ?? 0, first);
    }
  }
  return asked;
}
