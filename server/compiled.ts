/** Documents that are asked again run as compiled functions: an answer of 100 kB takes half the processor time. */
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  type NamedTypeNode,
  typeFromAST,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

type Operations = Map<string, CompiledQuery | 'seen' | 'refused'>;

/** By document, as long as the server keeps it; each of its operations is compiled when it comes the second time. */
export function useCompiled(): Plugin {
  const documents = new WeakMap<DocumentNode, Operations>();

  const compiled = (args: ExecutionArgs): CompiledQuery | null => {
    const { schema, document, operationName } = args;
    const operations: Operations = documents.get(document) ?? new Map();
    documents.set(document, operations);
    const name = operationName ?? '';
    const known = operations.get(name);
    if (known !== 'seen') {
      if (!known) operations.set(name, 'seen');
      return known === 'refused' || !known ? null : known;
    }
    const result = hasPlainVariables(args) && compileQuery(schema, document, name || undefined);
    const query = result && isCompiledQuery(result) ? result : null;
    operations.set(name, query ?? 'refused');
    return query;
  };

  return {
    onExecute({ args, setExecuteFn }) {
      const query = compiled(args);
      if (query)
        setExecuteFn(async ({ rootValue, contextValue, variableValues, document }) => {
          const result = await query.query(rootValue, contextValue, variableValues);
          return result.errors
            ? { errors: result.errors.map((error) => asUsual(error, document)), data: result.data }
            : result;
        });
    },
  };
}

/**
 * Whether no variable is an input object: graphql-jit writes out how one is read, fields of fields, and a filter of
 * filters takes it minutes.
 */
function hasPlainVariables({ schema, document, operationName }: ExecutionArgs): boolean {
  const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {};
  return variableDefinitions.every(({ type }) => {
    const variable = typeFromAST(schema, type as NamedTypeNode);
    return variable && !isInputObjectType(getNamedType(variable));
  });
}

/** The error as graphql would have made it: graphql-jit's has no extensions, nor where its locations come from. */
function asUsual({ message, locations, path, originalError }: GraphQLError, { loc }: DocumentNode) {
  const source = loc?.source;
  const positions = source && locations?.map(({ line, column }) => lineStart(source.body, line) + column - 1);
  return new GraphQLError(message, { source, positions, path, originalError });
}

/** Where a line begins, counted from 1. */
const lineStart = (text: string, line: number): number => {
  const ends = [...text.matchAll(/\r\n|[\n\r]/g)].map(({ index, 0: end }) => index + end.length);
  return [0, ...ends][line - 1]!;
};
