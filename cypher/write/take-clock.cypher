// Gives a marker that is locked a moment later than any before (epoch milliseconds).
// @returns at number
MATCH (marker:Citeweave)
SET marker.clock = CASE WHEN $in.now > coalesce(marker.clock, 0) THEN $in.now ELSE marker.clock + 1 END
RETURN marker.clock AS at
