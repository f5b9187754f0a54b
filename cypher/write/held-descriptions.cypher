// What sources told of these topics, venues and authors apart from papers.
// @returns type 'Topic' | 'Venue' | 'Author'
// @returns key string
// @returns source string
// @returns id string
// @returns imports number[]
// @returns data Int8Array
CALL () {
  UNWIND $in.Topic AS key MATCH (node:Topic {key: key})<-[:OF]-(record:Record) RETURN 'Topic' AS type, key, record
  UNION ALL UNWIND $in.Venue AS key MATCH (node:Venue {key: key})<-[:OF]-(record:Record) RETURN 'Venue' AS type, key, record
  UNION ALL UNWIND $in.Author AS key MATCH (node:Author {key: key})<-[:OF]-(record:Record) RETURN 'Author' AS type, key, record
}
RETURN type, key, record.source AS source, record.id AS id, record.imports AS imports, record.data AS data
