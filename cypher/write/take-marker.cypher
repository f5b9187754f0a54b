// Locks the marker until the end of the transaction, so that writers follow one another.
MATCH (marker:Citeweave)
SET marker.isTaken = true
REMOVE marker.isTaken
