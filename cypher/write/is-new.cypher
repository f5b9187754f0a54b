// Whether the graph holds nothing yet and nobody has removed the sample from it.
// @returns isNew boolean
MATCH (marker:Citeweave)
RETURN NOT EXISTS { (:Paper) } AND NOT EXISTS { (:Author) } AND marker.isWithoutSample IS NULL AS isNew
