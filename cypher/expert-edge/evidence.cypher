// The papers of an author that count, which the list has collected, newest first.
// @value Paper[]
COLLECT {
  UNWIND evidence AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}
