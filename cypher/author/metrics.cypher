// Papers, citations and h-index of an author, counted on what is held.
// @one { paperCount: number; citationCount: number; hIndex: number }
// @filters Paper
COLLECT {
  WITH COLLECT {
    MATCH (parent)-[authored:AUTHORED]->(node)
    WHERE authored.isRepeat IS NULL AND filter(node)
    WITH CASE WHEN $args.excludeSelfCitations
      THEN COUNT { (node)<-[:CITES]-(citing) WHERE NOT EXISTS { (node)<-[:AUTHORED]-()-[:AUTHORED]->(citing) } }
      ELSE COUNT { (node)<-[:CITES]-() }
    END AS citations
    ORDER BY citations DESC
    RETURN citations
  } AS counts
  RETURN {
    paperCount: size(counts),
    citationCount: reduce(total = 0, count IN counts | total + count),
    hIndex: size([place IN range(0, size(counts) - 1) WHERE counts[place] > place])
  }
}
