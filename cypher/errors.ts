/** What can go wrong, by the code that a client sees (the table is in docs/errors.md). */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_AVAILABLE'
  | 'QUERY_TOO_COMPLEX'
  | 'TIMEOUT'
  | 'SERVICE_UNAVAILABLE'
  | 'RATE_LIMITED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN';

/** An error whose message is meant for the person who asked; every other error is masked by the server. */
export class CiteweaveError extends Error {
  readonly code: ErrorCode;
  /** Machine-readable details that go into the answer's `extensions`, such as `{argument: 'first'}`. */
  readonly details: Record<string, unknown>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    super(message, { cause });
    this.name = 'CiteweaveError';
    this.code = code;
    this.details = details;
  }
}

/** A bad argument: names it and says what is allowed. */
export const badInput = (argument: string, message: string, more: Record<string, unknown> = {}) =>
  new CiteweaveError('BAD_USER_INPUT', message, { argument, ...more });
