// How many citations of a set were held at two moments, and by how many papers that differs. Held is what had been added
// before the moment and not been withdrawn before it.
// @one { before: number; after: number; added: number; withdrawn: number; examined: [number, number | null, number] }
COLLECT {
  CALL members() YIELD member
  WITH within(member, member.heldCitationCount + COUNT { (member)<-[:CITED]-() }) AS member ORDER BY weight, member.key
  WITH member, [enough, available, 0] AS looks
  CALL (member) {
    MATCH (member)<-[tie:CITES|CITED]-(citing)
    WITH citing,
      max(CASE WHEN coalesce(tie.addedAt, '') < $args.since AND coalesce(tie.withdrawnAt, '~') >= $args.since THEN 1 ELSE 0 END) AS was,
      max(CASE WHEN coalesce(tie.addedAt, '') < $args.until AND coalesce(tie.withdrawnAt, '~') >= $args.until THEN 1 ELSE 0 END) AS stands
    RETURN sum(was) AS held, sum(stands) AS stood,
      sum(CASE WHEN stands > was THEN 1 ELSE 0 END) AS came, sum(CASE WHEN stands < was THEN 1 ELSE 0 END) AS went
  }
  WITH looks, sum(held) AS allHeld, sum(stood) AS allStood, sum(came) AS allCame, sum(went) AS allWent
  RETURN {before: allHeld, after: allStood, added: allCame, withdrawn: allWent, examined: looks}
}
