/** For ahead.ts alone: what a document selects, as the executor sees it, with fragments, @skip, @include, aliases and variables resolved. */
import { collectFields, collectSubFields } from '@graphql-tools/utils';
import {
  type ASTNode,
  BREAK,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

export type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** A selected field of a type; several nodes where it is selected in several places. */
export type Selected = { name: string; type: GraphQLObjectType; nodes: FieldNode[] };

const variablesOf = ({ variableValues }: Info) => ({ coerced: variableValues, sources: {} });

const selectedOf = (type: GraphQLObjectType, fields: Map<string, FieldNode[]>): Selected[] =>
  [...fields.values()]
    .map((nodes) => ({ name: nodes[0]!.name.value, type, nodes }))
    .filter(({ name }) => name in type.getFields());

/** The fields selected of the root. */
export function atRoot(info: Info, root: GraphQLObjectType, set: SelectionSetNode): Selected[] {
  const { fields } = collectFields(info.schema, info.fragments, variablesOf(info), root, set);
  return selectedOf(root, fields);
}

/** The fields selected below these. */
export function below(info: Info, type: GraphQLObjectType, nodes: FieldNode[]): Selected[] {
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

/** Whether no variable decides anything from here on. */
export function isConstant(node: ASTNode, fragments: Info['fragments']): boolean {
  let constant = true;
  visit(node, {
    Variable() {
      constant = false;
      return BREAK;
    },
    FragmentSpread({ name }) {
      constant &&= isConstant(fragments[name.value]!, fragments);
      return constant ? undefined : BREAK;
    },
  });
  return constant;
}

export const argsOf = ({ name, type, nodes }: Selected, info: Info): Record<string, unknown> =>
  getArgumentValues(type.getFields()[name]!, nodes[0]!, info.variableValues);

export const typeOf = ({ name, type }: Selected) => getNamedType(type.getFields()[name]!.type);
