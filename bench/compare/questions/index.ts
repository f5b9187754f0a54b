import type { Question } from '../question.ts';
import { deepReferences, threeHops } from './hops.ts';
import { page } from './page.ts';

/** What is asked in every way. One more question is one more entry. */
export const QUESTIONS: Question[] = [page, threeHops, deepReferences];
