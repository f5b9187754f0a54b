// Of one page of venues, by key, those of which an import told.
// @returns last string | null
// @returns keys string[]
MATCH (venue:Venue)
WHERE venue.key > $in.after
WITH venue ORDER BY venue.key LIMIT $in.limit
WITH venue, EXISTS { MATCH (record:Record)-[:OF]->(venue) WHERE any(import IN record.imports WHERE import IN $in.imports) } AS isTold
RETURN max(venue.key) AS last, collect(CASE WHEN isTold THEN venue.key END) AS keys
