// How much there is to be checked, by kind.
// @returns papers number
// @returns placeholders number
// @returns authors number
// @returns citations number
// @returns paperTopics number
RETURN
  COUNT { (:Full) } AS papers,
  COUNT { (:Placeholder) } AS placeholders,
  COUNT { (:Author) } AS authors,
  COUNT { ()-[:CITES]->() } AS citations,
  COUNT { ()-[:HAS_TOPIC]->() } AS paperTopics
