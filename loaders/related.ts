/** What relates two papers. */
import { badInput } from '../cypher/errors.ts';
import { type AuthorCard, type Method, type PaperCard, readCard, type TopicCard } from '../cypher/model.ts';

const METHODS: readonly Method[] = ['CO_CITATION', 'COUPLING', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'MEANING'];

/** One ground, and of what is shared the first few, in the list of their kind; the others are null. */
export type Reason = {
  method: Method;
  score: number;
  evidenceCount: number;
  papers: PaperCard[] | null;
  authors: AuthorCard[] | null;
  topics: TopicCard[] | null;
};

/** Each once, in one order; BAD_USER_INPUT where there is none. */
export function methodsOf(methods: readonly Method[]): Method[] {
  if (!methods.length) throw badInput('methods', 'An empty list in methods relates nothing; leave it out.');
  return METHODS.filter((method) => methods.includes(method));
}

type Row = [method: Method, score: number, count: number, first: unknown[][]];

function reasonOf([method, score, evidenceCount, first]: Row): Reason {
  const of = <T extends 'Paper' | 'Author' | 'Topic'>(type: T, ...methods: Method[]) =>
    methods.includes(method) ? first.map((row) => readCard(type, row)) : null;
  return {
    method,
    score,
    evidenceCount,
    papers: of('Paper', 'CO_CITATION', 'COUPLING'),
    authors: of('Author', 'SHARED_AUTHORS'),
    topics: of('Topic', 'SHARED_TOPICS'),
  };
}

/** The grounds that hold, the strongest first. */
export const readReasons = (rows: readonly Row[]): Reason[] =>
  rows
    .filter(([, score]) => score > 0)
    .map(reasonOf)
    .sort((a, b) => b.score - a.score);
