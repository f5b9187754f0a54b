// The papers that cite these, or are versions of them.
// @returns key string
UNWIND $in.keys AS key
MATCH (:Paper {key: key})<-[:CITES|VERSION_OF]-(citing:Paper)
RETURN DISTINCT citing.key AS key
