import type { Question } from '../question.ts';
import { facets } from './facets.ts';
import { nestedFilter } from './filter.ts';
import { fourHops } from './four-hops.ts';
import { deepReferences, threeHops } from './hops.ts';
import { hub } from './hub.ts';
import { page } from './page.ts';
import { search } from './search.ts';
import { survey } from './survey.ts';

/** What is asked in every way. One more question is one more entry. */
export const QUESTIONS: Question[] = [
  page,
  threeHops,
  deepReferences,
  survey,
  nestedFilter,
  search,
  facets,
  fourHops,
  hub,
];
