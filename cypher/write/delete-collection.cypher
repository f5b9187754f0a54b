// Takes some papers out of a named set, and removes it once it is empty; no row where there is none.
// @returns removed number
MATCH (collection:Collection {key: $in.collection})
CALL (collection) {
  MATCH (collection)<-[member:IN_COLLECTION]-()
  WITH member LIMIT $in.limit
  DELETE member
  RETURN count(*) AS removed
}
FOREACH (empty IN CASE WHEN removed < $in.limit THEN [collection] ELSE [] END | DELETE empty)
RETURN removed
