// Notes that the lists are there which an importer left out.
MATCH (marker:Citeweave)
REMOVE marker.listsLeftOut
