// Settles how long the embeddings of this graph are: as long as the first that came.
// @returns dimensions number
MATCH (marker:Citeweave)
SET marker.embeddingDimensions = coalesce(marker.embeddingDimensions, $in.dimensions)
RETURN marker.embeddingDimensions AS dimensions
