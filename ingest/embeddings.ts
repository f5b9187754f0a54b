import type { Db } from '../cypher/db.ts';
import { settleEmbeddings } from '../cypher/embeddings.ts';
import type { PaperRecord } from './record.ts';

/** Tells why a record's embedding cannot be held, null when it can; the first one that comes settles the length. */
export function embeddingCheck(db: Db): (record: PaperRecord) => Promise<string | null> {
  let settled: Promise<number> | undefined;
  return async ({ embedding }) => {
    if (!embedding) return null;
    settled ??= settleEmbeddings(db, embedding.length);
    const length = await settled;
    return embedding.length === length
      ? null
      : `embedding: has ${embedding.length} numbers, and those of this graph have ${length}`;
  };
}
