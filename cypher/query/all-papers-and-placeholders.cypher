// All papers, those included that are only known because they are cited.
// @list Paper
MATCH (node:Paper)
