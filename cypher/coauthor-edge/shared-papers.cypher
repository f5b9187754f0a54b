// The joint papers of two authors, which the list of coauthors has collected, newest first.
// @value Paper[]
COLLECT {
  UNWIND sharedPapers AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}
