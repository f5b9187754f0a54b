// The nodes that some paths pass, and the citations between them: of each pair of papers one, that by the first if there is.
// @returns papers unknown[][]
// @returns authors unknown[][]
// @returns topics unknown[][]
// @returns citations [place: number, isForward: boolean, contexts: string[] | null, authors: [position: number, author: unknown[]][]][]
RETURN
  COLLECT {
    UNWIND $in.papers AS key
    MATCH (paper:Paper {key: key})
    RETURN card(Paper, paper)
  } AS papers,
  COLLECT {
    UNWIND $in.authors AS key
    MATCH (author:Author {key: key})
    RETURN card(Author, author)
  } AS authors,
  COLLECT {
    UNWIND $in.topics AS key
    MATCH (topic:Topic {key: key})
    RETURN card(Topic, topic)
  } AS topics,
  COLLECT {
    UNWIND range(0, size($in.citations) - 1) AS place
    CALL (place) { MATCH (from:Paper {key: $in.citations[place][0]}) RETURN from }
    CALL (place) { MATCH (to:Paper {key: $in.citations[place][1]}) RETURN to }
    MATCH (from)-[cites:CITES]-(to)
    WITH place, from, to, cites, startNode(cites) = from AS isForward
    WITH place, from, to, cites, isForward, COLLECT {
      MATCH (from)<-[onFrom:AUTHORED]-(shared)-[onTo:AUTHORED]->(to)
      WHERE onFrom.isRepeat IS NULL AND onTo.isRepeat IS NULL
      WITH shared, onFrom ORDER BY onFrom.position LIMIT 100
      RETURN [onFrom.position, card(Author, shared)]
    } AS authors
    RETURN [place, isForward, cites.contexts, authors] ORDER BY place, isForward
  } AS citations
