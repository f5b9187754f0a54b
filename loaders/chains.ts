import { type AuthorCard, type PaperCard, readCard } from '../cypher/model.ts';

/** A chain of citations as it travels: the papers' cards, and what is known of each citation. */
export type ChainRow = [
  papers: unknown[][],
  citations: [contexts: string[] | null, authors: [position: number, author: unknown[]][]][],
];

type Step = { from: PaperCard; to: PaperCard; contexts: string[] | null; sharedAuthors: AuthorCard[] };

/** The hops of a chain, from each paper to the next. */
export function stepsOf([papers, citations]: ChainRow): Step[] {
  const cards = papers.map((row) => readCard('Paper', row));
  return citations.map(([contexts, authors], i) => ({
    from: cards[i]!,
    to: cards[i + 1]!,
    contexts,
    sharedAuthors: [...authors].sort(([a], [b]) => a - b).map(([, author]) => readCard('Author', author)),
  }));
}
