// Marks the graph as ours, once.
MERGE (:Citeweave {modelVersion: $in.modelVersion})
