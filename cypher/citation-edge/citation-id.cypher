// The keys of the citing and the cited paper, which are the id of a citation.
// @value [from: string, to: string]
[citing.key, cited.key]
