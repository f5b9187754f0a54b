// The landing page of a paper.
// @value string | null
parent.url
