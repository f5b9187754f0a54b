// Notes that an import was undone, and its source gone if no other import has it.
MATCH (marker:Citeweave)
MATCH (import:Import {id: $in.id})
SET import.undoneAt = $in.at,
    marker.updatedAt = $in.at,
    marker.sources = [source IN coalesce(marker.sources, []) WHERE NOT source IN $in.gone]
