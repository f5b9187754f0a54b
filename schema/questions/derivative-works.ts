import { evidenceList } from '../evidence.ts';

evidenceList(
  'derivativeWorks',
  'paperDerivativeWorks',
  'Later papers that cite most of its neighborhood; evidence: the neighbors cited. The neighborhood is what cites this paper and what it cites; a neighbor may be a derivative work of its own. Papers without a date are left out, as not known to be later. At most 100,000 citations are walked, those of the neighbors that fewest papers cite; `truncation` says what was left out.',
);
