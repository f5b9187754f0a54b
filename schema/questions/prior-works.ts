import { evidenceList } from '../evidence.ts';

evidenceList(
  'priorWorks',
  'paperPriorWorks',
  'Earlier papers that its neighborhood cites most; evidence: the neighbors that cite them. The neighborhood is what cites this paper and what it cites; a neighbor may be a prior work of its own. Papers without a date are left out, as not known to be earlier. At most 100,000 references are walked, those of the newest neighbors; `truncation` says what was left out.',
);
