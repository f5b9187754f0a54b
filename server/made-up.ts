/** Variables for a document of which nobody has said with which it will be asked. */
import {
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import type { Question } from './tabs.ts';

const MADE_UP: Record<string, unknown> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2000-01-01',
  DateTime: '2000-01-01T00:00:00Z',
  PartialDate: '2000',
  URL: 'https://example.org',
};

/** A value of this type; an id is of nothing that a graph holds. */
function madeUp(input: GraphQLInputType): unknown {
  const type = getNullableType(input);
  if (isListType(type)) return [madeUp(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return MADE_UP[type.name] ?? 'made-up:none';
  const fields = Object.values(type.getFields());
  const given = type.isOneOf ? [fields.find(isOfList) ?? fields[0]!] : fields.filter(isRequiredInputField);
  return Object.fromEntries(given.map((field) => [field.name, madeUp(field.type)]));
}

/** An id of several may be unknown, one alone may not. */
const isOfList = ({ type }: GraphQLInputField) => isListType(getNullableType(type));

/** Every query of a document, each with the variables that it cannot go without. */
export function withMadeUpVariables(schema: GraphQLSchema, document: string): Question[] {
  const queries = parse(document).definitions.filter(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query',
  );
  return queries.map(({ name, variableDefinitions = [] }) => {
    const required = variableDefinitions.filter(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    );
    const variables = required.map(({ variable, type }) => [
      variable.name.value,
      madeUp(typeFromAST(schema, type as never) as unknown as GraphQLInputType),
    ]);
    return { query: document, operationName: name?.value, variables: Object.fromEntries(variables) };
  });
}
