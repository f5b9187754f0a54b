// The titles of one page of papers, by key.
// @returns last string | null
// @returns titles [key: string, title: string, year: number | null][]
MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
RETURN max(paper.key) AS last,
  [row IN collect([paper.key, paper.title, paper.year]) WHERE row[1] IS NOT NULL] AS titles
