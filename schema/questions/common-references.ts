import { setEvidenceList } from '../evidence.ts';

setEvidenceList(
  'commonReferences',
  'paperSetCommonReferences',
  'References that its papers have in common, those that most of them cite first; evidence: the members that cite each. A reference may be a member itself. At most 100,000 references are walked, those of the newest members; `truncation` says what was left out.',
  'How many members cite it at least, 1 or more.',
);
