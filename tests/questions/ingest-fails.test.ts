import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doctorCounts } from '../../cypher/catalogue.ts';
import { createDb, type Db } from '../../cypher/db.ts';
import { ensureGraph } from '../../cypher/setup.ts';
import type { PaperRecord } from '../../ingest/record.ts';
import { createWriter } from '../../ingest/writer.ts';
import { clearGraph, connectTestDriver, DATABASE, own, paper } from '../support/graph.ts';

const driver = connectTestDriver();
const db = createDb(driver, { database: DATABASE });
const writer = createWriter(db);

/** Sends each statement when the one before has ended, and tells of a failure after those that it brings about. */
const slow: Db = {
  ...db,
  write: (work) =>
    db.write((run) => {
      let before: Promise<unknown> = Promise.resolve();
      let told = 500;
      return work((statement, input) => {
        const answer = before.then(() => run(statement, input));
        before = answer.catch(() => {});
        return answer.catch(async (error) => {
          told /= 2;
          await sleep(told);
          throw error;
        });
      });
    }),
};

const counts = async () => (await db.reader().read(doctorCounts, {}))[0];

beforeAll(async () => {
  await clearGraph(driver);
  await ensureGraph(db);
  await writer.write([paper('held')]);
});
afterAll(() => driver.close());

const NO_PROPERTY = [{ a: 1 }] as never;

/** What Neo4j refuses, by the statement in which it does. */
const BAD: Record<string, Partial<PaperRecord>> = {
  'the first': { publicationTypes: NO_PROPERTY },
  'one of the last': { topics: [{ topic: { id: own('t'), name: NO_PROPERTY, scheme: 'test' } }] },
};

test.each(Object.entries(BAD))(
  'when %s of its statements fails, a batch leaves nothing and says why',
  async (_, bad) => {
    const record = { ...paper('new', { authors: ['bob'], cites: ['held', 'cited'] }), ...bad };
    const before = await counts();
    await expect(createWriter(slow).write([paper('other'), record])).rejects.toThrow(
      /^Property values can only be/,
    );
    expect(await counts()).toEqual(before);
  },
);

test('the writer goes on after it', async () => {
  await writer.write([paper('next')]);
  expect(await counts()).toMatchObject({ papers: 2, placeholders: 0, authors: 0 });
});
