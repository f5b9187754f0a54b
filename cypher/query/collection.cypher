// Named sets of papers by their keys.
// @lookUp Collection
UNWIND $in.keys AS id
MATCH (node:Collection {key: id.key})
WITH id.key AS key, node
