// For what has been typed so far, the best ten of each type asked for: a name that is it, one that begins with it, one that has a word that does, each with the most cited or most productive first. Where the index has more than it may offer, the most cited papers and their authors are looked through as well.
// @returns papers [string, string, number, string | null, number, number | null][]
// @returns authors [string, string, number, string | null][]
// @returns topics [string, string, number, string | null][]
// @returns venues [string, string, number, string | null][]
CALL () {
  UNWIND $in.papers AS typed
  CALL db.index.fulltext.queryNodes('paper_text', typed, {limit: $in.candidates}) YIELD node
  WITH collect(node) AS found
  CALL (found) {
    UNWIND found AS paper
    RETURN paper
    UNION
    UNWIND CASE WHEN size(found) = $in.candidates THEN [1] ELSE [] END AS broad
    CALL () {
      MATCH (cited:Full)
      WHERE cited.sortCitationCount >= 0
      RETURN cited AS paper ORDER BY cited.sortCitationCount DESC LIMIT $in.wellCited
    }
    WITH paper, ' ' + toLower(paper.title) + ' ' AS text
    WHERE text CONTAINS $in.begun AND all(word IN $in.whole WHERE text CONTAINS word)
    RETURN paper
  }
  WITH paper, toLower(paper.title) AS name
  WITH paper, CASE WHEN name = $in.prefix THEN 0 WHEN name STARTS WITH $in.prefix THEN 1 ELSE 2 END AS fit
  ORDER BY fit, paper.sortCitationCount DESC, paper.key LIMIT $in.limit
  RETURN collect([
    paper.key, paper.title, fit,
    head(COLLECT { MATCH (paper)<-[:AUTHORED {position: 1}]-(author) RETURN author.name }),
    COUNT { (paper)<-[at:AUTHORED]-() WHERE at.isRepeat IS NULL },
    paper.year
  ]) AS papers
}
CALL () {
  UNWIND $in.authors AS typed
  CALL db.index.fulltext.queryNodes('author_text', typed, {limit: $in.candidates}) YIELD node
  WITH collect(node) AS found
  CALL (found) {
    UNWIND found AS author
    RETURN author
    UNION
    UNWIND CASE WHEN size(found) = $in.candidates THEN [1] ELSE [] END AS broad
    CALL () {
      MATCH (cited:Full)
      WHERE cited.sortCitationCount >= 0
      RETURN cited ORDER BY cited.sortCitationCount DESC LIMIT $in.wellCited
    }
    MATCH (cited)<-[:AUTHORED]-(writer)
    WITH DISTINCT writer AS author
    WITH author, ' ' + toLower(author.name) + ' ' AS text
    WHERE text CONTAINS $in.begun AND all(word IN $in.whole WHERE text CONTAINS word)
    RETURN author
  }
  WITH author, toLower(author.name) AS name, coalesce(author.paperCount, COUNT { (author)-[:AUTHORED]->() }) AS weight
  WITH author, weight, CASE WHEN name = $in.prefix THEN 0 WHEN name STARTS WITH $in.prefix THEN 1 ELSE 2 END AS fit
  ORDER BY fit, weight DESC, author.key LIMIT $in.limit
  RETURN collect([author.key, author.name, fit, coalesce(author.affiliations[0], head(COLLECT {
    MATCH (author)-[:AUTHORED]->(paper)
    WHERE paper.title IS NOT NULL
    RETURN paper.title ORDER BY paper.sortCitationCount DESC, paper.key LIMIT 1
  }))]) AS authors
}
CALL () {
  UNWIND $in.topics AS typed
  CALL db.index.fulltext.queryNodes('topic_text', typed, {limit: $in.candidates}) YIELD node AS topic
  WITH topic, toLower(topic.name) AS name, coalesce(topic.paperCount, COUNT { (topic)<-[:HAS_TOPIC]-() }) AS weight
  WITH topic, weight, CASE WHEN name = $in.prefix THEN 0 WHEN name STARTS WITH $in.prefix THEN 1 ELSE 2 END AS fit
  ORDER BY fit, weight DESC, topic.key LIMIT $in.limit
  RETURN collect([topic.key, topic.name, fit, coalesce(head(COLLECT {
    MATCH (topic)-[:BROADER]->(broader)
    RETURN broader.name ORDER BY broader.name LIMIT 1
  }), topic.scheme)]) AS topics
}
CALL () {
  UNWIND $in.venues AS typed
  CALL db.index.fulltext.queryNodes('venue_text', typed, {limit: $in.candidates}) YIELD node AS venue
  WITH venue, toLower(venue.name) AS name, COUNT { (venue)<-[:PUBLISHED_IN]-() } AS weight
  WITH venue, weight, CASE WHEN name = $in.prefix THEN 0 WHEN name STARTS WITH $in.prefix THEN 1 ELSE 2 END AS fit
  ORDER BY fit, weight DESC, venue.key LIMIT $in.limit
  RETURN collect([venue.key, venue.name, fit, venue.type]) AS venues
}
RETURN papers, authors, topics, venues
