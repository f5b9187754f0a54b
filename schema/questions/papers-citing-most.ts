import { setEvidenceList } from '../evidence.ts';

setEvidenceList(
  'papersCitingMost',
  'paperSetPapersCitingMost',
  'Papers that cite most of the set; evidence: the members that each cites. A member may be among them. At most 100,000 citations are walked, those of the members that fewest papers cite; `truncation` says what was left out.',
  'How many members it cites at least, 1 or more.',
);
