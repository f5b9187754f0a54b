// Locks the marker for this transaction and gives it a moment later than any before (epoch milliseconds).
// @returns at number
MATCH (marker:Citeweave)
SET marker.modelVersion = marker.modelVersion
WITH marker
SET marker.clock = CASE WHEN $in.now > coalesce(marker.clock, 0) THEN $in.now ELSE marker.clock + 1 END
RETURN marker.clock AS at
