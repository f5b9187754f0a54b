// Which of these ids are known, each with the key of the node that has it: by key, by alias, by an id it holds; and
// by a mention, the papers that would cite what has it.
// @returns how string
// @returns value string
// @returns key string
// @returns isFull boolean
UNWIND $in.keys AS value MATCH (node:Paper {key: value}) RETURN 'key' AS how, value, value AS key, node:Full AS isFull
UNION ALL UNWIND $in.aliases AS value MATCH (:Alias {id: value})-[:OF]->(node:Paper) RETURN 'alias' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.doi AS value MATCH (node:Paper {doi: value}) RETURN 'doi' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.arxiv AS value MATCH (node:Paper {arxiv: value}) RETURN 'arxiv' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.pmid AS value MATCH (node:Paper {pmid: value}) RETURN 'pmid' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.pmcid AS value MATCH (node:Paper {pmcid: value}) RETURN 'pmcid' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.mag AS value MATCH (node:Paper {mag: value}) RETURN 'mag' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.acl AS value MATCH (node:Paper {acl: value}) RETURN 'acl' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.dblp AS value MATCH (node:Paper {dblp: value}) RETURN 'dblp' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.openalex AS value MATCH (node:Paper {openalex: value}) RETURN 'openalex' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.s2 AS value MATCH (node:Paper {s2: value}) RETURN 's2' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.corpusId AS value MATCH (node:Paper {corpusId: value}) RETURN 'corpusId' AS how, value, node.key AS key, node:Full AS isFull
UNION ALL UNWIND $in.mentions AS value MATCH (:Mention {id: value})-[:OF]->(node:Paper) RETURN 'mention' AS how, value, node.key AS key, node:Full AS isFull
