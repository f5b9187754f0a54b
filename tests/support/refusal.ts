import { CiteweaveError } from '../../cypher/errors.ts';

/** What a call refuses as BAD_USER_INPUT: the argument it names, and its message. */
export function refusal(call: () => unknown): { argument: unknown; message: string } {
  try {
    call();
  } catch (error) {
    if (!(error instanceof CiteweaveError) || error.code !== 'BAD_USER_INPUT') throw error;
    return { argument: error.details.argument, message: error.message };
  }
  throw new Error('It was not refused.');
}
