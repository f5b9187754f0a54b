// Which model version the graph has.
// @returns modelVersion number
MATCH (marker:Citeweave)
RETURN marker.modelVersion AS modelVersion
