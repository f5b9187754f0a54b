// What is doubtful in the papers of one page, by key: a row for each rule that something breaks, and CHECKED, which
// counts the page. An example is a paper, or a paper and the other that it is about.
// (`+ ''`: the other is sought by its id, never by its key.)
// @returns rule string
// @returns count number
// @returns examples string[]
// @returns last string
MATCH (paper:Paper)
WHERE paper.key > $in.after
WITH paper ORDER BY paper.key LIMIT $in.limit
WITH paper, paper:Full AS isFull,
  COLLECT { MATCH (paper)-[:CITES]->(cited:Placeholder) RETURN cited.key } AS dangling,
  COLLECT { MATCH (paper)-[:CITES]->(cited) WHERE cited.year > paper.year RETURN cited.key } AS later,
  COLLECT { MATCH (paper)-[tie:HAS_TOPIC]->(topic) WHERE tie.score = 0 RETURN topic.key } AS idle,
  COLLECT { MATCH (paper)<-[authored:AUTHORED]-(author) WHERE authored.isRepeat RETURN author.key } AS repeated,
  COLLECT {
    MATCH (other:Paper {doi: paper.doi}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {arxiv: paper.arxiv}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {pmid: paper.pmid}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {pmcid: paper.pmcid}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {mag: paper.mag}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {acl: paper.acl}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {dblp: paper.dblp}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {openalex: paper.openalex}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {s2: paper.s2}) WHERE other.key + '' < paper.key RETURN other.key
    UNION ALL MATCH (other:Paper {corpusId: paper.corpusId}) WHERE other.key + '' < paper.key RETURN other.key
  } AS clashing
UNWIND [
  {rule: 'CHECKED', count: 1},
  {rule: 'NO_TITLE', count: CASE WHEN isFull AND paper.title IS NULL THEN 1 ELSE 0 END},
  {rule: 'NO_AUTHORS', count: CASE WHEN isFull AND NOT EXISTS { (paper)<-[:AUTHORED]-() } THEN 1 ELSE 0 END},
  {rule: 'SELF_REFERENCE', count: CASE WHEN paper.citesItself THEN 1 ELSE 0 END},
  {rule: 'IMPOSSIBLE_DATE', count: CASE
    WHEN paper.sortDate <> '0000' AND NOT $in.earliest <= paper.sortDate <= $in.latest THEN 1
    WHEN paper.publicationDate IS NOT NULL AND abs(toInteger(left(paper.publicationDate, 4)) - paper.year) > 1 THEN 1
    ELSE 0
  END},
  {rule: 'AUTHOR_TWICE', count: CASE WHEN size(repeated) > 0 THEN 1 ELSE 0 END, other: repeated[0]},
  {rule: 'DANGLING_REFERENCE', count: size(dangling), other: dangling[0]},
  {rule: 'CITES_THE_FUTURE', count: size(later), other: later[0]},
  {rule: 'ZERO_SCORE_TOPIC', count: size(idle), other: idle[0]},
  {rule: 'ID_CLASH', count: size(clashing), other: clashing[0]}
] AS found
WITH paper, found WHERE found.count > 0
RETURN found.rule AS rule,
  sum(found.count) AS count,
  collect(paper.key + coalesce(' ' + found.other, ''))[..$in.examples] AS examples,
  max(paper.key) AS last
