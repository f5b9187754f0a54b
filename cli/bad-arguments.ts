import { CiteweaveError } from '../cypher/errors.ts';

/** The exit code of a command that was called wrongly. */
export const BAD_ARGUMENTS = 2;

/** Does the work of a command; what is wrong with its arguments is one line and exit code 2. */
export async function asBadArguments(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CiteweaveError) || error.code !== 'BAD_USER_INPUT') throw error;
    console.error(`citeweave: ${error.message}`);
    process.exitCode = BAD_ARGUMENTS;
  }
}
