// All full papers, or those among them that are searched for.
// @list Paper
// @edge score number | null: hit
// @asked paper-search-edge
MATCH (node:Full)
