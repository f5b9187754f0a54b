// The citations along a path of papers of these keys, each citing the next: [place, the two papers, sentences, the
// authors on both bylines].
// @value [place: number, citing: unknown[], cited: unknown[], contexts: string[] | null, authors: [position: number, author: unknown[]][]][]
COLLECT {
  UNWIND range(0, size($args.path) - 2) AS place
  MATCH (citing:Paper {key: $args.path[place]})-[cites:CITES]->(cited:Paper {key: $args.path[place + 1]})
  RETURN [place, card(Paper, citing), card(Paper, cited), cites.contexts, [
    (citing)<-[onCiting:AUTHORED]-(shared)-[onCited:AUTHORED]->(cited)
    WHERE onCiting.isRepeat IS NULL AND onCited.isRepeat IS NULL | [onCiting.position, card(Author, shared)]
  ]]
}
