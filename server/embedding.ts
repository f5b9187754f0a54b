/** A client of an embedding endpoint that speaks OpenAI's protocol: {input, model} in, data[0].embedding out. */
import { z } from 'zod';
import { CiteweaveError, type ErrorCode } from '../cypher/errors.ts';
import type { Embed } from '../loaders/meaning.ts';
import type { Env } from './env.ts';

type Endpoint = Pick<Env, 'EMBEDDING_URL' | 'EMBEDDING_MODEL' | 'EMBEDDING_KEY'>;

const answerSchema = z.object({ data: z.array(z.object({ embedding: z.array(z.number()).min(1) })).min(1) });

const failed = (code: ErrorCode, what: string, cause?: unknown, details = {}) =>
  new CiteweaveError(code, `The embedding endpoint ${what}.`, details, cause);

/** Asks the configured endpoint; null where none is. */
export function createEmbed(
  { EMBEDDING_URL: url, EMBEDDING_MODEL: model, EMBEDDING_KEY: key }: Endpoint,
  { timeoutMs = 5_000 } = {},
): Embed | null {
  if (url === undefined) return null;
  const headers = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) };
  return async (input) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const body = JSON.stringify({ input, model });
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
      if (response.status === 429)
        throw failed('RATE_LIMITED', 'takes no more requests for now', undefined, {
          retryAfter: Number(response.headers.get('retry-after')) || null,
        });
      if (!response.ok) throw failed('SERVICE_UNAVAILABLE', `answered with status ${response.status}`);
      const { success, data } = answerSchema.safeParse(await response.json().catch(reraiseTimeout));
      if (!success) throw failed('SERVICE_UNAVAILABLE', 'gave no embedding');
      return data.data[0]!.embedding;
    } catch (error) {
      if (error instanceof CiteweaveError) throw error;
      if (signal.aborted) throw failed('TIMEOUT', 'did not answer in time', error);
      throw failed('SERVICE_UNAVAILABLE', 'cannot be reached', error);
    }
  };
}

/** JSON that cannot be read is no embedding; an answer that was cut off is another matter. */
function reraiseTimeout(error: unknown): null {
  if (error instanceof SyntaxError) return null;
  throw error;
}
