// How far an import has come.
MATCH (import:Import {id: $in.id})
SET import += $in.properties
