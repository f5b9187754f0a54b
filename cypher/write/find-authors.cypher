// Which of these ids are known, each with the key of the node that has it: by key, by alias, by an id it holds.
// @returns how string
// @returns value string
// @returns key string
UNWIND $in.keys AS value MATCH (node:Author {key: value}) RETURN 'key' AS how, value, value AS key
UNION ALL UNWIND $in.aliases AS value MATCH (:Alias {id: value})-[:OF]->(node:Author) RETURN 'alias' AS how, value, node.key AS key
UNION ALL UNWIND $in.orcid AS value MATCH (node:Author {orcid: value}) RETURN 'orcid' AS how, value, node.key AS key
UNION ALL UNWIND $in.openalex AS value MATCH (node:Author {openalex: value}) RETURN 'openalex' AS how, value, node.key AS key
UNION ALL UNWIND $in.s2 AS value MATCH (node:Author {s2: value}) RETURN 's2' AS how, value, node.key AS key
UNION ALL UNWIND $in.dblp AS value MATCH (node:Author {dblp: value}) RETURN 'dblp' AS how, value, node.key AS key
