/** What a search by meaning is for: an embedding, of a paper or of a text. */
import { queryEmbedding } from '../cypher/catalogue.ts';
import type { Reader } from '../cypher/db.ts';
import { badInput, CiteweaveError } from '../cypher/errors.ts';
import type { Named } from './nodes.ts';
import { searchOf } from './words.ts';

/** Gives a text's embedding, from an endpoint that is configured. */
export type Embed = (text: string) => Promise<number[]>;

export type SearchMode = 'FULL_TEXT' | 'MEANING' | 'HYBRID';

/** An embedding to search with; `near` is the key of the paper it is of, empty where it is of a text. */
export type Meaning = { mode: 'MEANING' | 'HYBRID'; vector: number[]; near: string };

type Asked = { query?: string | null; near?: string | null; mode?: SearchMode | null };

const notAvailable = (message: string) => new CiteweaveError('NOT_AVAILABLE', message);
const noEmbeddings = () => notAvailable('This graph holds no embeddings.');

/** A loader of the embedding that a search asks for, null for one by words alone; checks `mode`, `near` and `query`. */
export const meaningLoader = (reader: Reader, papers: Named, embed: Embed | null) => {
  const load = async ({ query, near, mode }: Asked): Promise<Meaning | null> => {
    if (mode == null || mode === 'FULL_TEXT') {
      if (near != null) throw badInput('near', 'near goes with the mode MEANING or HYBRID.');
      return null;
    }
    const hasWords = mode === 'MEANING' ? searchOf(query) !== null : !!query?.trim();
    if (mode === 'HYBRID' && !hasWords) throw badInput('query', 'HYBRID needs a query.');
    if (mode === 'MEANING' && hasWords === (near != null))
      throw badInput(hasWords ? 'near' : 'query', 'MEANING takes a query or near, one of them.');
    const key = near == null ? '' : await keyOf(papers, near);
    const [row] = await reader.read(queryEmbedding, { near: key });
    const { dimensions, embedding } = row as { dimensions: number | null; embedding: number[] | null };
    if (dimensions === null) throw noEmbeddings();
    if (key && !embedding) throw notAvailable('No embedding of the paper in near is held.');
    if (embedding) return { mode, vector: embedding, near: key };
    if (!embed) throw notAvailable('No embedding endpoint is configured for texts; near takes a paper.');
    const vector = await embed(query!);
    if (vector.length !== dimensions)
      throw notAvailable(
        `The embedding endpoint gives ${vector.length} numbers, and the embeddings held have ${dimensions}.`,
      );
    return { mode, vector, near: '' };
  };

  let held: Promise<void> | undefined;
  /** NOT_AVAILABLE where the graph holds no embeddings; found out once a request. */
  const check = () => {
    held ??= reader.read(queryEmbedding, { near: '' }).then(([row]) => {
      if (row!.dimensions === null) throw noEmbeddings();
    });
    return held;
  };

  return Object.assign(load, { check });
};

async function keyOf(papers: Named, id: string): Promise<string> {
  const [paper] = await papers.named([id], 'near');
  if (!paper) throw badInput('near', `near is ${JSON.stringify(id)}, and no paper of that id is held.`);
  return paper.key;
}
