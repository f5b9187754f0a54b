/** Sends the statements of one transaction one after the other, without waiting for their answers. */
import { setImmediate as sent } from 'node:timers/promises';
import type { Row, RunInTransaction, Statement } from '../cypher/db.ts';

type Sent = { rows(): Promise<Row[]> };

/** Sends statements without waiting for answers, unless there is nothing to write. */
export function sender(run: RunInTransaction, at: string) {
  const answers: Promise<Row[]>[] = [];
  const send = async (statement: Statement, rows: Record<string, unknown[]>): Promise<Sent> => {
    if (Object.values(rows).every((list) => !list.length)) return { rows: async () => [] };
    const answer = run(statement, { ...rows, at });
    answer.catch(() => {}); // seen below
    answers.push(answer);
    await sent();
    return { rows: () => answer };
  };
  /** The first that failed says why; those behind it only that it did. */
  send.all = async () => {
    for (const answer of answers) await answer;
  };
  return send;
}
