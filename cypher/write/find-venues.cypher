// Which of these ids are known, each with the key of the node that has it: by key, by alias, by an id it holds.
// @returns how string
// @returns value string
// @returns key string
UNWIND $in.keys AS value MATCH (node:Venue {key: value}) RETURN 'key' AS how, value, value AS key
UNION ALL UNWIND $in.aliases AS value MATCH (:Alias {id: value})-[:OF]->(node:Venue) RETURN 'alias' AS how, value, node.key AS key
UNION ALL UNWIND $in.issn AS value MATCH (node:Venue {issn: value}) RETURN 'issn' AS how, value, node.key AS key
UNION ALL UNWIND $in.openalex AS value MATCH (node:Venue {openalex: value}) RETURN 'openalex' AS how, value, node.key AS key
