// The abstract of a paper.
// @value string | null
parent.abstract
