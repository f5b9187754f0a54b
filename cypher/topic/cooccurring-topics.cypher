// The topics that papers on a topic or one below it have as well, with how many of them do.
// @list Topic
// @edge paperCount number: joint
// @order MOST_PAPERS desc: joint
// @limit The newest papers are preferred: as many as have 100,000 topics in all, and 10,000 at most.
CALL papersOn(parent) YIELD paper
WITH within(paper, COUNT { (paper)-[:HAS_TOPIC]->() }) AS paper ORDER BY paper.sortDate DESC, paper.key LIMIT 10000
MATCH (paper)-[:HAS_TOPIC]->(node)
WITH node, count(*) AS joint
WHERE NOT EXISTS { MATCH (node)-[:BROADER*0..]->(above) WHERE above = parent }
