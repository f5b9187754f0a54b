import { evidenceList } from '../evidence.ts';

evidenceList(
  'coCitedPapers',
  'paperCoCitedPapers',
  'Papers cited together with this one (co-citation, Small 1973); evidence: the papers that cite both. At most 100,000 references are walked, those of the newest citing papers; `truncation` says what was left out.',
);
