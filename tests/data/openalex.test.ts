import { beforeAll, expect, test } from '@jest/globals';
import { openalex } from '../../ingest/openalex/index.ts';
import { verifyGraph } from '../../ingest/verify.ts';
import { notebookTests } from './notebook.ts';
import { openAlexAnswers } from './openalex-answers.ts';
import {
  bulkDigest,
  closeAfterAll,
  count,
  counts,
  db,
  digest,
  dirt,
  empty,
  MINUTES,
  OPENALEX,
  run,
  withData,
} from './records.ts';

closeAfterAll();

withData(OPENALEX)('six reviews of OpenAlex', () => {
  beforeAll(empty, MINUTES);

  test(
    'every paper, citation and author, and not one more the second time',
    async () => {
      expect(await run(openalex, OPENALEX, { source: 'openalex' })).toMatchObject({
        read: 5422,
        written: 5422,
        duplicates: 1,
        citations: 182229,
        selfReferences: 18,
        idClashes: 2,
      });
      expect(await counts()).toMatchObject({
        papers: 5421,
        placeholders: 128135,
        authors: 22807,
        citations: 182229,
        authorships: 26862,
      });
      expect(await count('MATCH (:Full)-[c:CITES]->(:Full) RETURN count(c)')).toBe(12826);
      expect(await count('MATCH (a:Author) WHERE a.openalex IS NOT NULL RETURN count(a)')).toBe(22275);
      expect(await count("MATCH (a:Author {identity: 'BYLINE'}) RETURN count(a)")).toBe(532);
      expect(await verifyGraph(db)).toEqual([]);
      const once = await digest();
      expect(await run(openalex, OPENALEX, { source: 'openalex' })).toMatchObject({
        papersCreated: 0,
        placeholdersCreated: 0,
        citationsCreated: 0,
      });
      expect(await digest()).toBe(once);
      expect(await bulkDigest(openalex, OPENALEX, { source: 'openalex' })).toBe(once);
    },
    8 * MINUTES,
  );

  test('the report on its quality finds the dirt', async () => {
    expect(await dirt()).toEqual({
      DANGLING_REFERENCE: 182229 - 12826,
      SELF_REFERENCE: 18,
      CITES_THE_FUTURE: 57,
      NO_TITLE: 11,
      NO_AUTHORS: 75,
      AUTHOR_TWICE: 21,
      NAME_ONLY: 532,
      DUPLICATE_TITLE: 63,
      DUPLICATE_TITLE_AND_YEAR: 17,
      IMPOSSIBLE_DATE: 0,
      ZERO_SCORE_TOPIC: 9121,
      ID_CLASH: 2,
    });
  }, 60_000);

  openAlexAnswers(() => db, OPENALEX);
  notebookTests(() => db, OPENALEX);
});
