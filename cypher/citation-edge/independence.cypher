// Whether a citation comes from the same people: SELF, CLOSE, INDEPENDENT or UNKNOWN.
// @value 'SELF' | 'CLOSE' | 'INDEPENDENT' | 'UNKNOWN'
independence(node)
