// How much the graph holds; papers without placeholders.
// @returns papers number
// @returns placeholders number
// @returns authors number
// @returns topics number
// @returns citations number
// @returns authorships number
RETURN
  COUNT { (:Full) } AS papers,
  COUNT { (:Placeholder) } AS placeholders,
  COUNT { (:Author) } AS authors,
  COUNT { (:Topic) } AS topics,
  COUNT { ()-[:CITES]->() } AS citations,
  COUNT { ()-[:AUTHORED]->() } AS authorships
