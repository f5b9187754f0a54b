// Begins an import, under the next number.
// @returns id number
MATCH (marker:Citeweave)
SET marker.imports = coalesce(marker.imports, 0) + 1
CREATE (import:Import {id: marker.imports, source: $in.source, about: $in.about, mark: $in.mark, startedAt: $in.at})
RETURN import.id AS id
