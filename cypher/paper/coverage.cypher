// What was published of a paper and what is held, side by side.
// @value { publishedCitations: number | null; heldCitations: number; publishedReferences: number | null; heldReferences: number; placeholderReferences: number; identifiedAuthors: number | null }
{
  publishedCitations: parent.citationCount,
  heldCitations: COUNT { (parent)<-[:CITES]-() },
  publishedReferences: parent.referenceCount,
  heldReferences: COUNT { (parent)-[:CITES]->() },
  placeholderReferences: COUNT { (parent)-[:CITES]->(:Placeholder) },
  identifiedAuthors: CASE WHEN EXISTS { (parent)<-[:AUTHORED]-() } THEN
    toFloat(COUNT { (parent)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat IS NULL AND author.identity <> 'BYLINE' })
    / COUNT { (parent)<-[authored:AUTHORED]-() WHERE authored.isRepeat IS NULL }
  END
}
