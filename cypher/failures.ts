import { CiteweaveError } from './errors.ts';

const codeOf = (error: unknown) => String((error as { code?: unknown })?.code ?? '');

const AWAY =
  /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|General\.ShutdownInProgress|DatabaseNotFound/;
const LATE = /TransactionTimedOut|LockAcquisitionTimeout|Transaction\.Terminated/;
const MEMORY = /MemoryPoolOutOfMemory|General\.OutOfMemory|TransactionOutOfMemory/;
/** What it answers when a store or a log could not be written, and to all that comes after. */
const BROKEN = /Transaction\.(TransactionCommitFailed|TransactionLogError|TransactionStartFailed)$/;
const POOL_EXHAUSTED = /acquisition timed out|Pool is closed/i;

/** True where asking once more may help: a lost connection or a deadlock; never memory or time. */
export const isWorthRepeating = (error: unknown) =>
  /^(ServiceUnavailable|SessionExpired)$|DeadlockDetected/.test(codeOf(error)) &&
  !POOL_EXHAUSTED.test(String((error as Error)?.message));

/** Whether a statement itself failed, and not the way to the database, or because whoever asked has gone. */
export const isOfStatement = (error: unknown) =>
  error instanceof CiteweaveError
    ? error.code === 'TIMEOUT' || error.code === 'QUERY_TOO_COMPLEX'
    : codeOf(error).startsWith('Neo.');

/** What the driver threw, as what a client may know; an unknown error comes back as it is and gets masked. */
export function asCiteweaveError(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof CiteweaveError) return error;
  if (AWAY.test(code) || POOL_EXHAUSTED.test(String((error as Error)?.message)))
    return new CiteweaveError('SERVICE_UNAVAILABLE', 'The database cannot be reached.', {}, error);
  if (LATE.test(code)) return timeout(error);
  if (BROKEN.test(code))
    return new CiteweaveError(
      'SERVICE_UNAVAILABLE',
      'The database could not store a transaction and has to be restarted: most likely its disk is full.',
      {},
      error,
    );
  if (MEMORY.test(code))
    return new CiteweaveError(
      'QUERY_TOO_COMPLEX',
      'This needs more memory than one statement may take.',
      {},
      error,
    );
  return error;
}

export const timeout = (cause?: unknown) =>
  new CiteweaveError('TIMEOUT', 'The database did not answer in time.', {}, cause);
