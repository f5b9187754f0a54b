// Whether an importer left out lists of this graph that are to be put in.
// @returns are boolean
MATCH (marker:Citeweave)
RETURN coalesce(marker.listsLeftOut, false) AS are
