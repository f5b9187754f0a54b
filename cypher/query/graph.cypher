// What this graph holds and how fresh it is.
// @returns paperCount number
// @returns placeholderCount number
// @returns authorCount number
// @returns topicCount number
// @returns citationCount number
// @returns newestPublicationDate string | null
// @returns updatedAt string | null
// @returns sources string[]
OPTIONAL MATCH (marker:Citeweave)
RETURN
  COUNT { (:Full) } AS paperCount,
  COUNT { (:Placeholder) } AS placeholderCount,
  COUNT { (:Author) } AS authorCount,
  COUNT { (:Topic) } AS topicCount,
  COUNT { ()-[:CITES]->() } AS citationCount,
  head(COLLECT {
    MATCH (paper:Full)
    WHERE paper.sortDate <= $in.today AND paper.publicationDate IS NOT NULL
    RETURN paper.publicationDate ORDER BY paper.sortDate DESC LIMIT 1
  }) AS newestPublicationDate,
  marker.updatedAt AS updatedAt,
  coalesce(marker.sources, []) AS sources
