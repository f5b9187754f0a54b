import { setEvidenceList } from '../evidence.ts';

setEvidenceList(
  'missedPapers',
  'paperSetMissedPapers',
  'What the set may have missed: papers that its neighborhood cites and that are not in it, those cited most first; evidence: the papers of the neighborhood that cite each. The neighborhood is the set itself, what its papers cite and what cites them. At most 100,000 references are walked, those of the newest papers of the neighborhood, around members with at most 100,000 citations and references in all, those with the fewest; `truncation` says what was left out.',
);
