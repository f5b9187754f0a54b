// The keys of the members of a set, the newest first and `most` at most.
// @value string[]
COLLECT {
  CALL members() YIELD member
  WITH member ORDER BY member.sortDate DESC, member.key LIMIT $args.most
  RETURN member.key
}
