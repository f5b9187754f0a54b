import { beforeAll, expect, test } from '@jest/globals';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import {
  ARXIV,
  bulkDigest,
  closeAfterAll,
  counts,
  db,
  digest,
  dirt,
  empty,
  MINUTES,
  run,
  withData,
} from './records.ts';

closeAfterAll();

withData(ARXIV)('arXiv papers of high-energy physics', () => {
  beforeAll(empty, MINUTES);

  test(
    'equal names are taken for one author',
    async () => {
      const options = { source: 'hep-1991-1996', authorsByName: true };
      const report = await run(jsonl, ARXIV, options);
      expect(report).toMatchObject({ read: 49264, written: 49264, refused: 0, citationsCreated: 145644 });
      expect(await counts()).toMatchObject({
        papers: 49264,
        placeholders: 0,
        authors: 29269,
        topics: 113,
        citations: 145644,
      });
      expect(await verifyGraph(db)).toEqual([]);
      expect(await dirt()).toMatchObject({
        DANGLING_REFERENCE: 0,
        CITES_THE_FUTURE: 374,
        NO_TITLE: 0,
        NO_AUTHORS: 5,
        DUPLICATE_TITLE: 529,
        DUPLICATE_TITLE_AND_YEAR: 275,
        NAME_ONLY: 0,
      });
      expect(await bulkDigest(jsonl, ARXIV, options)).toBe(await digest());
    },
    8 * MINUTES,
  );
});
