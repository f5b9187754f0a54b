import { randomUUID } from 'node:crypto';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';

const SANE_ID = /^[\w.:-]{1,100}$/;
const QUIET = new Set(['/health', '/ready']);

/** What is known of a request while it is answered. */
export type Tracked = {
  id: string;
  started: number;
  operation?: string;
  counts?: { statements: number };
  /** Answered as it was before. */
  isRepeated?: boolean;
};

const tracked = new WeakMap<Request, Tracked>();

/** The request's id (its own `x-request-id` if that is sane) and what is measured of it. */
export function requestOf(request: Request): Tracked {
  let entry = tracked.get(request);
  if (!entry) {
    const given = request.headers.get('x-request-id');
    entry = { id: given && SANE_ID.test(given) ? given : randomUUID(), started: performance.now() };
    tracked.set(request, entry);
  }
  return entry;
}

/** Gives every answer its `x-request-id` and writes one line per request: never variables, headers or documents. */
export const useObserve = (
  log: Logger,
): Plugin<{ request: Request; reader?: { counts: { statements: number } } }> => ({
  onRequest({ request }) {
    requestOf(request);
  },
  onExecute({ args: { contextValue, document, operationName } }) {
    const entry = requestOf(contextValue.request);
    const operation = getOperationAST(document, operationName);
    entry.operation = operation?.name?.value.slice(0, 100) ?? operation?.operation;
    entry.counts = contextValue.reader?.counts;
  },
  onResponse({ request, response }) {
    const { id, started, operation, counts, isRepeated } = requestOf(request);
    response.headers.set('x-request-id', id);
    const { pathname } = new URL(request.url, 'http://localhost');
    const line = {
      requestId: id,
      method: request.method,
      path: pathname.slice(0, 100),
      operation,
      status: request.signal?.aborted ? 499 : response.status,
      ms: Math.round(performance.now() - started),
      statements: counts?.statements,
      isRepeated,
    };
    log[QUIET.has(pathname) ? 'debug' : 'info'](line, 'request');
  },
});
