// Of the papers of the second set those that a bridge ties, newest first.
// @value Paper[]
COLLECT {
  UNWIND bridge.toSide AS sideKey
  MATCH (paper:Paper {key: sideKey})
  WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
  RETURN card(Paper, paper)
}
