// All full papers, or those among them that are searched for.
// @list Paper
// @edge score number | null: hit
// @edge fullTextRank number | null: fullTextRank
// @edge meaningRank number | null: meaningRank
// @asked paper-search-edge
MATCH (node:Full)
