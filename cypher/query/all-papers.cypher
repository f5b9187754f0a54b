// All full papers.
// @list Paper
MATCH (node:Full)
