// Which of these ids are known, each with the key of the node that has it: by key, by alias, by an id it holds.
// @returns how string
// @returns value string
// @returns key string
UNWIND $in.keys AS value MATCH (node:Topic {key: value}) RETURN 'key' AS how, value, value AS key
UNION ALL UNWIND $in.aliases AS value MATCH (:Alias {id: value})-[:OF]->(node:Topic) RETURN 'alias' AS how, value, node.key AS key
UNION ALL UNWIND $in.openalex AS value MATCH (node:Topic {openalex: value}) RETURN 'openalex' AS how, value, node.key AS key
