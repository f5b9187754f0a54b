// What is doubtful in the authors of one page, by key: a row for each rule that somebody breaks, and CHECKED, which
// counts the page.
// (`+ ''`: the other is sought by its id, never by its key.)
// @returns rule string
// @returns count number
// @returns examples string[]
// @returns last string
MATCH (author:Author)
WHERE author.key > $in.after
WITH author ORDER BY author.key LIMIT $in.limit
WITH author, COLLECT {
  MATCH (other:Author {orcid: author.orcid}) WHERE other.key + '' < author.key RETURN other.key
  UNION ALL MATCH (other:Author {openalex: author.openalex}) WHERE other.key + '' < author.key RETURN other.key
  UNION ALL MATCH (other:Author {s2: author.s2}) WHERE other.key + '' < author.key RETURN other.key
  UNION ALL MATCH (other:Author {dblp: author.dblp}) WHERE other.key + '' < author.key RETURN other.key
} AS clashing
UNWIND [
  {rule: 'CHECKED', count: 1},
  {rule: 'NAME_ONLY', count: CASE WHEN author.identity = 'BYLINE' THEN 1 ELSE 0 END},
  {rule: 'ID_CLASH', count: size(clashing), other: clashing[0]}
] AS found
WITH author, found WHERE found.count > 0
RETURN found.rule AS rule,
  sum(found.count) AS count,
  collect(author.key + coalesce(' ' + found.other, ''))[..$in.examples] AS examples,
  max(author.key) AS last
