import { CiteweaveError } from '../cypher/errors.ts';
import { count } from './numbers.ts';

/** Why an import was ended before its time by its database, and how to go on; any other error as it is. */
export function ended(error: unknown, written: number): unknown {
  if (!(error instanceof CiteweaveError) || !['SERVICE_UNAVAILABLE', 'TIMEOUT'].includes(error.code))
    return error;
  const done = written ? `${count(written)} records are written: ` : '';
  const message = `${error.message} ${done}the same command goes on where the import was ended.`;
  return new CiteweaveError(
    error.code,
    done ? message : message.replace('the same', 'The same'),
    error.details,
    error,
  );
}
