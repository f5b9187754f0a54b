// Notes that a source's records were removed.
MATCH (marker:Citeweave)
SET marker.sources = [source IN coalesce(marker.sources, []) WHERE source <> $in.source],
    marker.updatedAt = $in.at,
    marker.isWithoutSample = true
WITH marker
MATCH (import:Import)
WHERE import.id > 0 AND import.source = $in.source AND import.undoneAt IS NULL
SET import.undoneAt = $in.at
