// How far the graph's clock has gone: every change of the graph moves it. Null before the first.
// @returns at number | null
OPTIONAL MATCH (marker:Citeweave)
RETURN marker.clock AS at
