import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
} from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { CiteweaveError } from '../cypher/errors.ts';

/** Refuses what would cost more than `limit` before it runs, and puts `extensions.cost` on every answer that has a cost. */
export const useCost = (limit: number): Plugin => ({
  onExecute({ args, setResultAndStopExecution }) {
    const errors = variableErrors(args);
    if (errors.length) {
      setResultAndStopExecution({ errors });
      return;
    }
    const requested = costOf(args);
    const cost = { requested, limit };
    if (!(requested <= limit)) {
      const error = new CiteweaveError(
        'QUERY_TOO_COMPLEX',
        `This costs ${requested}; at most ${limit} allowed. Ask for smaller pages or fewer fields.`,
        { measure: 'cost', cost: requested, limit },
      );
      setResultAndStopExecution({
        errors: [new GraphQLError(error.message, { originalError: error })],
        extensions: { cost },
      });
      return;
    }
    return {
      onExecuteDone({ result, setResult }) {
        if (!isAsyncIterable(result)) setResult({ ...result, extensions: { ...result.extensions, cost } });
      },
    };
  },
});

/** By document, and what of its operation and variables can change its cost: texts cannot, but how many there are. */
const known = new WeakMap<DocumentNode, LRUCache<string, number>>();

function costOf(args: ExecutionArgs): number {
  const { document, operationName, variableValues } = args;
  const costs = known.get(document) ?? new LRUCache<string, number>({ max: 50 });
  known.set(document, costs);
  const textless = (_: string, value: unknown) => (typeof value === 'string' ? '' : value);
  const key = `${operationName} ${JSON.stringify(variableValues, textless)}`;
  const cost = costs.get(key) ?? countedCost(args);
  costs.set(key, cost);
  return cost;
}

/** Only the operation that runs counts: the document may hold others beside it. */
function countedCost({
  document,
  operationName,
  schema,
  variableValues,
  contextValue,
}: ExecutionArgs): number {
  const operation = getOperationAST(document, operationName);
  const definitions = document.definitions.filter(
    (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition === operation,
  );
  const options = { schema, ctx: contextValue as object, variables: variableValues ?? {} };
  return complexityFromQuery({ ...document, definitions }, options).complexity;
}

function variableErrors({ document, operationName, schema, variableValues }: ExecutionArgs): GraphQLError[] {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, variableValues ?? {}, { maxErrors: 20 });
  return (errors ?? []).map(
    ({ message, nodes }) => new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } }),
  );
}
