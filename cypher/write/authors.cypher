// Authors, with what is known of them.
UNWIND $in.authors AS row
MERGE (author:Author {key: row.key})
SET author += row.properties
