// Of the papers of the first set those that a bridge ties, newest first.
// @value Paper[]
COLLECT {
  UNWIND bridge.fromSide AS sideKey
  MATCH (paper:Paper {key: sideKey})
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}
