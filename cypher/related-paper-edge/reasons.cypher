// Why a paper is related: by which method, how much, over how many papers, authors or topics, and the first of these.
// @value [method: Method, score: number, count: number, first: unknown[][]][]
COLLECT {
  UNWIND grounds AS ground
  WITH ground, ground[0] AS method, ground[2] AS ties
  RETURN [method, ground[1], size(ties), CASE method
    WHEN 'SHARED_AUTHORS' THEN COLLECT {
      UNWIND ties AS writer
      WITH writer ORDER BY writer.sortName, writer.key LIMIT $args.first
      RETURN card(Author, writer)
    }
    WHEN 'SHARED_TOPICS' THEN COLLECT {
      UNWIND ties AS subject
      WITH subject ORDER BY toLower(subject.name), subject.key LIMIT $args.first
      RETURN card(Topic, subject)
    }
    ELSE COLLECT {
      UNWIND ties AS paper
      WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT $args.first
      RETURN card(Paper, paper)
    }
  END]
}
