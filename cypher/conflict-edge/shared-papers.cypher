// The joint papers of a pair, which the list has collected, newest first.
// @value Paper[]
COLLECT {
  UNWIND sharedPapers AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}
