// Papers by ids in canonical form; of several that have one, the one first met by it, else the one with the lowest key.
// @lookUp Paper
UNWIND $in.keys AS id
CALL (id) {
  MATCH (node:Paper {key: id.key}) RETURN node
  UNION MATCH (:Alias {id: id.alias})-[:OF]->(node:Paper) RETURN node
  UNION MATCH (node:Paper {doi: id.doi}) RETURN node
  UNION MATCH (node:Paper {arxiv: id.arxiv}) RETURN node
  UNION MATCH (node:Paper {pmid: id.pmid}) RETURN node
  UNION MATCH (node:Paper {pmcid: id.pmcid}) RETURN node
  UNION MATCH (node:Paper {mag: id.mag}) RETURN node
  UNION MATCH (node:Paper {acl: id.acl}) RETURN node
  UNION MATCH (node:Paper {dblp: id.dblp}) RETURN node
  UNION MATCH (node:Paper {openalex: id.openalex}) RETURN node
  UNION MATCH (node:Paper {s2: id.s2}) RETURN node
  UNION MATCH (node:Paper {corpusId: id.corpusId}) RETURN node
}
WITH id, node ORDER BY node.key = id.key DESC, node.key
WITH id.key AS key, head(collect(node)) AS node
