// The other versions of a paper that are held as nodes of their own, however many lie between, the newest first.
// @value Paper[]
COLLECT {
  MATCH (parent)-[:VERSION_OF*1..20]-(version)
  WHERE version <> parent
  WITH DISTINCT version ORDER BY version.sortDate DESC, version.key LIMIT 100
  RETURN card(Paper, version)
}
