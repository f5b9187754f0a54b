// The papers that put one into a list, which the list has collected, newest first.
// @value Paper[]
COLLECT {
  UNWIND evidence AS paper
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}
