/** Where papers hold embeddings: all of one length, in one vector index. */
import { writeEmbeddingDimensions } from './catalogue.ts';
import type { Db, Statement } from './db.ts';

/** The longest that the index takes. */
export const MAX_DIMENSIONS = 4_096;

const INDEX: Statement = {
  name: 'indexes/paper_embedding',
  text: 'CREATE VECTOR INDEX paper_embedding IF NOT EXISTS FOR (n:Full) ON (n.embedding) OPTIONS $in',
};
const LENGTH: Statement = {
  name: 'indexes/paper_embedding-length',
  text: "SHOW VECTOR INDEXES YIELD name, options WHERE name = 'paper_embedding' RETURN options.indexConfig['vector.dimensions'] AS dimensions",
};
const DROP: Statement = {
  name: 'indexes/paper_embedding-drop',
  text: 'DROP INDEX paper_embedding IF EXISTS',
};
const AWAIT: Statement = { name: 'indexes/await', text: "CALL db.awaitIndex('paper_embedding', 300)" };

/** Makes the graph ready for embeddings and returns how long they are in it: as long as the first that came. */
export async function settleEmbeddings(db: Db, length: number): Promise<number> {
  const [row] = await db.command(writeEmbeddingDimensions, { dimensions: length });
  const dimensions = row!.dimensions as number;
  const [index] = await db.command(LENGTH);
  // An index outlives the embeddings that it was made for, and those that come now may have another length.
  if (index && Number(index.dimensions) !== dimensions) await db.command(DROP);
  await db.command(INDEX, {
    indexConfig: {
      'vector.dimensions': dimensions,
      'vector.similarity_function': 'cosine',
      'vector.quantization.enabled': false, // scores are the cosines themselves
    },
  });
  await db.command(AWAIT);
  return dimensions;
}
