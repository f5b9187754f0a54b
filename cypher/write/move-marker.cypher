// Tells the graph's new model version after a migration.
MATCH (marker:Citeweave)
SET marker.modelVersion = $in.modelVersion
