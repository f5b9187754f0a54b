// Citations of a set that are held at one of two moments and not at the other: `isAdded` those held at the later one alone,
// else those held at the earlier one alone, what changed last first.
// @value CitationRow[]
COLLECT {
  CALL members() YIELD member
  WITH within(member, member.heldCitationCount + COUNT { (member)<-[:CITED]-() }) AS member ORDER BY weight, member.key
  CALL (member) {
    MATCH (member)<-[tie:CITES|CITED]-(citing)
    WITH citing, tie,
      coalesce(tie.addedAt, '') < $args.since AND coalesce(tie.withdrawnAt, '~') >= $args.since AS was,
      coalesce(tie.addedAt, '') < $args.until AND coalesce(tie.withdrawnAt, '~') >= $args.until AS stands
    WITH citing, collect(CASE WHEN was THEN tie END) AS before, collect(CASE WHEN stands THEN tie END) AS after
    WHERE CASE WHEN $args.isAdded THEN size(before) = 0 AND size(after) > 0 ELSE size(before) > 0 AND size(after) = 0 END
    RETURN citing, (before + after)[0] AS tie
  }
  WITH member, citing, tie
  ORDER BY CASE WHEN $args.isAdded THEN tie.addedAt ELSE tie.withdrawnAt END DESC, citing.key, member.key LIMIT $args.first
  RETURN [card(Paper, citing), card(Paper, member), tie.contexts, tie.intents, tie.isInfluential, tie.addedAt]
}
