import { expect, jest, test } from '@jest/globals';
import type { Db } from '../../cypher/db.ts';
import { indexStates } from '../../cypher/setup.ts';

/** What Neo4j 5.26 answers for a moment when an index takes in more than it had counted. */
const COUNTING = new Error('Invalid progress specified: 1142/1000');

test('indexes are listed once Neo4j can list them', async () => {
  const rows = [{ name: 'paper_key', type: 'RANGE', state: 'ONLINE' }];
  const command = jest
    .fn<Db['command']>()
    .mockRejectedValueOnce(COUNTING)
    .mockRejectedValueOnce(COUNTING)
    .mockResolvedValue(rows);
  const states = await indexStates({ command } as unknown as Db);
  expect(states).toContainEqual(rows[0]);
  expect(command).toHaveBeenCalledTimes(3);
});

test('any other failure to list them is told at once', async () => {
  const command = jest.fn<Db['command']>().mockRejectedValue(new Error('Forbidden'));
  await expect(indexStates({ command } as unknown as Db)).rejects.toThrow('Forbidden');
  expect(command).toHaveBeenCalledTimes(1);
});
