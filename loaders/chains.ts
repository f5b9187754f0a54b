import { type AuthorCard, type PaperCard, readCard, type TopicCard } from '../cypher/model.ts';
import type { Hop } from './collaboration.ts';

/** A chain of citations as it travels: the papers' cards, and what is known of each citation. */
export type ChainRow = [
  papers: unknown[][],
  citations: [contexts: string[] | null, authors: [position: number, author: unknown[]][]][],
];

/** A citation, from the citing to the cited paper where `isForward`. */
export type CitationStep = {
  relation: 'CITES';
  from: PaperCard;
  to: PaperCard;
  isForward: boolean;
  contexts: string[] | null;
  sharedAuthors: AuthorCard[];
};

/** From an author to a paper of his, or from a paper to one of its authors. */
export type AuthorshipStep = {
  relation: 'AUTHORED';
  from: AuthorCard | PaperCard;
  to: AuthorCard | PaperCard;
  author: AuthorCard;
  paper: PaperCard;
};

/** From a paper to a topic that it is on, or back. */
export type TopicStep = {
  relation: 'HAS_TOPIC';
  from: PaperCard | TopicCard;
  to: PaperCard | TopicCard;
  paper: PaperCard;
  topic: TopicCard;
};

export type Step = CitationStep | AuthorshipStep | TopicStep;

/** Authors with their places, in byline order. */
export const inByline = (authors: ChainRow[1][number][1]): AuthorCard[] =>
  [...authors].sort(([a], [b]) => a - b).map(([, author]) => readCard('Author', author));

/** The hops of a chain, from each paper to the next. */
export function stepsOf([papers, citations]: ChainRow): CitationStep[] {
  const cards = papers.map((row) => readCard('Paper', row));
  return citations.map(([contexts, authors], i) => ({
    relation: 'CITES',
    from: cards[i]!,
    to: cards[i + 1]!,
    isForward: true,
    contexts,
    sharedAuthors: inByline(authors),
  }));
}

/** From author to joint paper to author. */
export const authorshipSteps = (hops: Hop[]): AuthorshipStep[] =>
  hops.slice(0, -1).flatMap(({ author, joint }, i): AuthorshipStep[] => {
    const [paper, next] = [joint!, hops[i + 1]!.author];
    return [
      { relation: 'AUTHORED', from: author, to: paper, author, paper },
      { relation: 'AUTHORED', from: paper, to: next, author: next, paper },
    ];
  });
