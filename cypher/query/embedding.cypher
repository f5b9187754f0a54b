// How long embeddings are in this graph, null where it holds none, and the one of a paper.
// @returns dimensions number | null
// @returns embedding number[] | null
OPTIONAL MATCH (marker:Citeweave)
OPTIONAL MATCH (near:Paper {key: $in.near})
RETURN marker.embeddingDimensions AS dimensions, near.embedding AS embedding
