import { evidenceList } from '../evidence.ts';

evidenceList(
  'coupledPapers',
  'paperCoupledPapers',
  'Papers that have references in common with this one (bibliographic coupling, Kessler 1963); evidence: those references. At most 100,000 citations are walked, those of the references that fewest papers cite; `truncation` says what was left out.',
);
