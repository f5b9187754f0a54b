import { GraphQLError } from 'graphql';
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { CiteweaveError, type ErrorCode } from '../cypher/errors.ts';
import { requestOf } from './observe.ts';

/** Codes of the protocol, beside those of cypher/errors.ts. */
type ProtocolCode =
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'BAD_REQUEST'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'PERSISTED_QUERY_ID_REQUIRED'
  | 'INTERNAL_SERVER_ERROR';

/** Every code with the HTTP status of an answer that has no data (docs/errors.md). */
export const STATUS: Record<ErrorCode | ProtocolCode, number> = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_REQUEST: 400,
  PERSISTED_QUERY_NOT_FOUND: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  PERSISTED_QUERY_ID_REQUIRED: 400,
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  NOT_AVAILABLE: 501,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

/** Says that there was no GraphQL request to run: the status tells it to older clients as well. */
const NO_REQUEST = new Set<string>([
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_ID_REQUIRED',
]);

type Code = keyof typeof STATUS;
type Known = { code: Code; message: string; details?: Record<string, unknown> };

export type FormatOptions = { requestId: string; log?: Logger; development?: boolean };

/** What a client sees of an error: its code and details, or "Unexpected error." with the request's id and the cause in the log. */
export function formatError(error: unknown, { requestId, log, development }: FormatOptions): GraphQLError {
  const located = error instanceof GraphQLError ? error : undefined;
  const origin = originOf(error);
  const known = knownOf(located, origin);
  if (!known) log?.error({ requestId, err: origin, path: located?.path }, 'unexpected error');

  const { code, message, details } = known ?? {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Unexpected error.',
    details: { requestId, ...(development && { cause: described(origin) }) },
  };
  const given = located?.extensions.http ?? (!located?.path && { status: STATUS[code] });
  const http = given && { ...given, spec: !NO_REQUEST.has(code) };
  const { nodes, source, positions, path } = located ?? {};
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...details, code, ...(http && { http }) },
  });
}

function knownOf(located: GraphQLError | undefined, origin: unknown): Known | undefined {
  if (origin instanceof CiteweaveError) return origin;
  if (origin instanceof RangeError && /call stack/.test(origin.message))
    return { code: 'QUERY_TOO_COMPLEX', message: 'The request is nested too deeply.' };
  if (!located) return undefined;
  const { code } = located.extensions;
  if (typeof code === 'string' && Object.hasOwn(STATUS, code) && code !== 'INTERNAL_SERVER_ERROR')
    return { code: code as Code, message: located.message };
  if (origin instanceof GraphQLError && /^Argument "\w+" (of|has) /.test(origin.message))
    return { code: 'BAD_USER_INPUT', message: origin.message };
  return undefined;
}

/** The error that was thrown, below the wrappers that tell its place. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

const described = (error: unknown) => (error instanceof Error ? error.stack : String(error));

/** Runs `formatError` over every error of every answer, whichever stage it comes from. */
export const useErrors = (options: { log: Logger; development?: boolean }): Plugin => ({
  onResultProcess({ request, result, setResult }) {
    const format = <R extends { errors?: readonly unknown[] }>(one: R) => {
      if (!one.errors?.length) return one;
      const log = request.signal?.aborted ? undefined : options.log;
      const { id: requestId } = requestOf(request);
      return { ...one, errors: one.errors.map((e) => formatError(e, { ...options, log, requestId })) };
    };
    if (isAsyncIterable(result)) setResult(mapAsyncIterator(result, format));
    else setResult(Array.isArray(result) ? result.map(format) : format(result));
  },
});
