// The ids that these authors hold, and what a further paper may better.
// @returns key string
// @returns ids Record<string, string>
// @returns aliases string[]
// @returns addedAt string
// @returns identity string
// @returns name string
// @returns nameAt string | null
// @returns alternativeNames string[]
// @returns affiliations string[] | null
// @returns affiliationsAt string | null
UNWIND $in.keys AS key
MATCH (author:Author {key: key})
RETURN key,
  author {.orcid, .openalex, .s2, .dblp} AS ids,
  COLLECT { MATCH (alias:Alias)-[:OF]->(author) RETURN alias.id } AS aliases,
  coalesce(author.addedAt, '') AS addedAt,
  author.identity AS identity,
  author.name AS name,
  author.nameAt AS nameAt,
  coalesce(author.alternativeNames, []) AS alternativeNames,
  author.affiliations AS affiliations,
  author.affiliationsAt AS affiliationsAt
