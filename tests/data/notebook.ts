/** The notebook works its questions out a second time, from the record files: each of them with the same result. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Db } from '../../cypher/db.ts';
import type { Listening } from '../../server/listen.ts';
import { serve } from '../http/serve.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const PYTHON = path('.citeweave/python/bin/python');
const NOTEBOOK = path('notebooks/questions.ipynb');

type Cell = { metadata: { question?: string } };
const { cells } = JSON.parse(readFileSync(NOTEBOOK, 'utf8')) as { cells: Cell[] };
const QUESTIONS = cells.flatMap(({ metadata: { question } }) => question ?? []);

/** For a graph that holds these files and nothing else. */
export function notebookTests(db: () => Db, folder: string) {
  if (!existsSync(PYTHON))
    process.stderr.write('skipped: notebooks (npm run python fetches what they need)\n');
  (existsSync(PYTHON) ? describe : describe.skip)('notebooks/questions.ipynb', () => {
    let listening: Listening;
    let found: { broken: string[]; questions: Record<string, string | null> };
    beforeAll(async () => {
      listening = await serve(db());
      const env = { ...process.env, CITEWEAVE_URL: `${listening.url}/graphql`, CITEWEAVE_RECORDS: folder };
      const { stdout } = await promisify(execFile)(PYTHON, [path('notebooks/run.py'), NOTEBOOK], { env });
      found = JSON.parse(stdout);
    }, 300_000);
    afterAll(() => listening?.stop(0));

    test('runs from top to bottom', () => {
      expect(found.broken).toEqual([]);
    });

    test.each(QUESTIONS)('%s equals what networkx makes of the files', (name) => {
      expect(found.questions[name]).toBeNull();
    });
  });
}
