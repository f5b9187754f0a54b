// Notes the end of an import and its source.
MATCH (marker:Citeweave)
SET marker.updatedAt = $in.at,
    marker.sources = [source IN coalesce(marker.sources, []) WHERE source <> $in.source] + [$in.source]
