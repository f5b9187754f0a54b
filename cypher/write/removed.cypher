// Notes that a source's records were removed.
MATCH (marker:Citeweave)
SET marker.sources = [source IN coalesce(marker.sources, []) WHERE source <> $in.source],
    marker.updatedAt = $in.at,
    marker.isWithoutSample = true
