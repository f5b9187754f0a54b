// The same of one page of authors, by key.
// @returns last string | null
MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
CALL (author) {
  WITH author WHERE author.emptyLists IS NOT NULL
  SET author.affiliations = []
  REMOVE author.emptyLists
}
RETURN max(author.key) AS last
