/** How an API fails to answer: for now, for good, or because it refuses what is asked. */
import { CiteweaveError } from '../../cypher/errors.ts';

export const ANSWER_WITHIN_MS = 60_000;

/** A failure that may pass; `waitMs` is what the API wants to be waited. */
export class Passing extends Error {
  readonly waitMs: number | null;
  constructor(message: string, waitMs: number | null = null) {
    super(message);
    this.waitMs = waitMs;
  }
}

/** The API refuses a request, which would be refused again. */
export class RefusedRequest extends CiteweaveError {
  readonly status: number;
  constructor(message: string, status: number) {
    super('BAD_USER_INPUT', message, { argument: 'request' });
    this.status = status;
  }
}

/** What is asked for, or `otherwise` where the API has nothing of that id. */
export async function ifThere<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RefusedRequest && error.status === 404) return otherwise;
    throw error;
  }
}

/** Milliseconds to wait: given as seconds or as a moment. */
export function retryAfter(headers: Headers, now: number): number | null {
  const given = headers.get('retry-after');
  if (!given) return null;
  const ms = /^\d+$/.test(given.trim()) ? Number(given) * 1000 : Date.parse(given) - now;
  return Number.isNaN(ms) ? null : Math.max(ms, 0);
}

export function causeOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `no answer within ${ANSWER_WITHIN_MS / 1000} s`;
  return cause?.code ?? cause?.message ?? message;
}

export const inWords = (ms: number) =>
  ms < 2 * 3_600_000 ? `${Math.ceil(ms / 60_000)} minutes` : `${Math.round(ms / 3_600_000)} hours`;

export const unavailable = (message: string, cause?: unknown) =>
  new CiteweaveError(
    'SERVICE_UNAVAILABLE',
    `${message} What came so far is kept: the same command goes on from there.`,
    {},
    cause,
  );
