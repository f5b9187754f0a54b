import { queryMatchPaper } from '../cypher/catalogue.ts';
import type { Reader } from '../cypher/db.ts';
import { badInput } from '../cypher/errors.ts';
import { type PaperCard, readCard } from '../cypher/model.ts';
import { byPlace } from './by-place.ts';
import { fold, titleSimilarity } from './similarity.ts';
import { someWords } from './words.ts';

export type TitleQuestion = {
  title: string;
  year?: number | null;
  firstAuthor?: string | null;
  minScore: number;
};

export type PaperMatch = { paper: PaperCard; matchScore: number };

type Candidate = { paper: PaperCard; firstAuthors: string[] };

/** Longer than any title of an article. */
export const MAX_TITLE = 1_000;

/** How many papers the index may offer for a title; among these the similarity decides. */
const CANDIDATES = 50;

/** A loader of the paper whose title fits best; the titles asked in one tick are one statement. */
export const matchLoader = (reader: Reader) => {
  const candidates = byPlace(reader, {
    statement: queryMatchPaper,
    input: (titles: readonly string[]) => ({ titles, limit: CANDIDATES }),
    read: (row: [card: unknown[], names: (string | null)[]][] | undefined): Candidate[] =>
      row!.map(([card, names]) => ({
        paper: readCard('Paper', card),
        firstAuthors: names.filter((name) => name !== null),
      })),
  });
  return async (asked: TitleQuestion): Promise<PaperMatch | null> => {
    const scored = (await candidates(luceneOf(asked))).map((candidate) => ({
      paper: candidate.paper,
      matchScore: scoreOf(asked, candidate),
    }));
    const best = scored.toSorted(byFit)[0];
    return best && best.matchScore >= asked.minScore ? best : null;
  };
};

/** Checks the arguments (BAD_USER_INPUT) and gives the index's query. */
function luceneOf({ title, minScore }: TitleQuestion): string {
  if (title.length > MAX_TITLE)
    throw badInput('title', `title has ${title.length} characters; allowed are up to ${MAX_TITLE}.`);
  if (!(minScore >= 0 && minScore <= 1))
    throw badInput('minScore', `minScore is ${minScore}; allowed are 0 to 1.`);
  const query = someWords('title', title);
  if (!query) throw badInput('title', 'title has no letter or digit; at least one is needed.');
  return query;
}

const byFit = (a: PaperMatch, b: PaperMatch) =>
  b.matchScore - a.matchScore ||
  (b.paper.citationCount ?? 0) - (a.paper.citationCount ?? 0) ||
  (a.paper.key < b.paper.key ? -1 : 1);

/** Title similarity; what is also known of year and first author moves it. */
function scoreOf({ title, year, firstAuthor }: TitleQuestion, { paper, firstAuthors }: Candidate): number {
  const similarity = titleSimilarity(title, paper.title ?? '');
  const signs = [
    year == null || paper.year === null ? null : sameYear(year, paper.year),
    !firstAuthor || !firstAuthors.length ? null : firstAuthors.some((name) => sameFamily(firstAuthor, name)),
  ];
  return signs.reduce(weigh, similarity);
}

/** What agrees takes a quarter off the distance to 1, what contradicts a tenth off the score. */
const weigh = (score: number, agrees: boolean | null) =>
  agrees === null ? score : agrees ? score + (1 - score) / 4 : score * 0.9;

/** A year apart (preprint and article) says nothing either way. */
function sameYear(a: number, b: number): boolean | null {
  const apart = Math.abs(a - b);
  return apart === 1 ? null : apart === 0;
}

/** Whether the family name of the one, "Zhao" in "Haiyan Zhao" and in "Zhao, H.", stands in the other. */
function sameFamily(asked: string, name: string): boolean {
  const words = fold(asked.split(',')[0]!).split(' ');
  const family = asked.includes(',') ? words : [words.findLast((word) => word.length > 1) ?? words[0]!];
  const held = new Set(fold(name).split(' '));
  return family.every((word) => held.has(word));
}
