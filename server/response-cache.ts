/** Answers that are given again while the graph is as it was. */
import { createHash } from 'node:crypto';
import { type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { requestOf } from './observe.ts';

export type ResponseCacheOptions = {
  /** What changes with every change of the data; read for each answer that might be given again. */
  version(): Promise<number | null>;
  /** What all answers kept may take, in characters. */
  maxSize?: number;
  /** No answer is given again after so long: what changed the graph may not have moved its version. */
  ttlMs?: number;
};

type Kept = { version: number | null; text: string; etag: string };

/** A request whose answer may be kept, and the version of the data that it cannot be older than. */
type Pending = { key: string; version: number | null | undefined; isQuery: boolean };

/** Where a client says who it is, its answers are its own. */
const PERSONAL = ['authorization', 'cookie'];

/** Gives every answer without errors an ETag, and 304 to whom has it; answers again without asking the graph. */
export function useResponseCache({
  version,
  maxSize = 32_000_000,
  ttlMs = 60_000,
}: ResponseCacheOptions): Plugin {
  const kept = new LRUCache<string, Kept>({
    maxSize,
    ttl: ttlMs,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  });
  const pending = new WeakMap<Request, Pending>();
  const etags = new WeakMap<Request, string>();
  let known: number | null | undefined;

  const look = async () => {
    known = await version();
    return known;
  };

  return {
    async onParams({ request, params, setResult }) {
      if (PERSONAL.some((name) => request.headers.has(name))) return;
      const today = new Date().toISOString().slice(0, 10);
      const key = JSON.stringify([params.query, params.operationName, params.variables, today]);
      const asked: Pending = { key, version: known, isQuery: false };
      pending.set(request, asked);
      const entry = kept.get(key);
      if (!entry) return;
      asked.version = await look().catch(() => undefined);
      if (asked.version === undefined || asked.version !== entry.version) return;
      pending.delete(request);
      etags.set(request, entry.etag);
      requestOf(request).isRepeated = true;
      setResult(written(entry.text));
    },
    onExecute({ args }) {
      const asked = pending.get(args.contextValue.request);
      if (asked) asked.isQuery = getOperationAST(args.document, args.operationName)?.operation === 'query';
    },
    onExecutionResult({ request, result, setResult }) {
      const asked = pending.get(request);
      if (!asked?.isQuery || !result || Array.isArray(result) || !('data' in result) || result.errors) return;
      const text = JSON.stringify(result);
      const etag = `"${createHash('sha1').update(text).digest('base64url')}"`;
      etags.set(request, etag);
      setResult(written(text));
      if (asked.version !== undefined) kept.set(asked.key, { version: asked.version, text, etag });
      else look().catch(() => {}); // no version was known before: the next answer can be kept
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      const etag = etags.get(request);
      if (!etag || response.status !== 200) return;
      response.headers.set('etag', etag);
      response.headers.set('cache-control', 'no-cache');
      response.headers.append('vary', 'accept');
      if (!matches(request.headers.get('if-none-match'), etag)) return;
      const headers = new fetchAPI.Headers(response.headers);
      for (const name of ['content-type', 'content-length']) headers.delete(name);
      setResponse(new fetchAPI.Response(null, { status: 304, headers }));
    },
  };
}

/** A result that is its text already. */
const written = (text: string) => ({ stringify: () => text }) as unknown as ExecutionResult;

/** Whether a client has this answer (RFC 9110, 13.1.2: compared weakly). */
const matches = (header: string | null, etag: string) =>
  header?.split(',').some((one) => ['*', etag, `W/${etag}`].includes(one.trim())) ?? false;
