// Bylines, each as a whole.
UNWIND $in.bylines AS row
MATCH (paper:Paper {key: row.key})
UNWIND row.places AS place
MATCH (author:Author {key: place.key})
CREATE (author)-[authored:AUTHORED]->(paper)
SET authored += place.properties
