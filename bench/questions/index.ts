/** The questions that are measured, asked of a generated graph: `gen:p0` is its hub. */
import { AROUND, PAPERS } from './around.ts';
import { OF_AUTHORS } from './authors.ts';
import { BETWEEN } from './between.ts';
import { DRAWINGS } from './drawings.ts';
import { LISTS } from './lists.ts';
import { PAPER } from './paper.ts';
import type { Question } from './question.ts';
import { OF_SETS } from './sets.ts';
import { OF_TOPICS } from './topics.ts';

export const QUESTIONS: Question[] = [
  ...LISTS,
  ...AROUND,
  ...PAPER,
  ...OF_AUTHORS,
  ...OF_TOPICS,
  ...BETWEEN,
  ...OF_SETS,
  ...DRAWINGS,
];

/** The typical paper of these questions, which is in a graph of any size. */
export const TYPICAL = PAPERS['a paper'];
