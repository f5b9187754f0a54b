// The citations that put an author into a list, which the list has collected, those by the newest papers first.
// @value CitationRow[]
COLLECT {
  UNWIND links AS link
  WITH link, startNode(link) AS later, endNode(link) AS earlier
  ORDER BY later.sortDate DESC, later.key, earlier.key LIMIT $args.first
  RETURN [card(Paper, later), card(Paper, earlier), link.contexts, link.intents, link.isInfluential, link.addedAt]
}
