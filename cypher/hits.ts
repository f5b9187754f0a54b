/** What a list of papers is narrowed to by a search: clauses that bind `node` and `hit`, its score. */

/** Full papers by words in title and abstract; `$args.query` is in the index's syntax. */
export const FULL_TEXT = `CALL db.index.fulltext.queryNodes('paper_text', $args.query) YIELD node, score
WITH node, score AS hit`;

/** So many papers come by meaning, and by words where both are joined. */
export const NEAREST = 1_000;

/** The full papers whose embeddings are nearest to `$args.vector`, by cosine; without the paper it is of. */
export const MEANING = `CALL db.index.vector.queryNodes('paper_embedding', $args.nearest, $args.vector) YIELD node, score
WITH node, score AS hit WHERE node.key <> $args.near`;

const ranked = (rank: string) => `WHERE node.key <> $args.near
  WITH node ORDER BY score DESC, node.key
  WITH collect(node) AS found
  UNWIND range(0, size(found) - 1) AS place
  RETURN found[place] AS node, ${rank}`;

/** Both, joined by reciprocal rank with k = 60 (Cormack, Clarke and Büttcher 2009). */
export const HYBRID = `CALL () {
  CALL db.index.fulltext.queryNodes('paper_text', $args.query, {limit: $args.nearest}) YIELD node, score
  ${ranked('place + 1 AS byWords, null AS byMeaning')}
  UNION ALL
  CALL db.index.vector.queryNodes('paper_embedding', $args.nearest, $args.vector) YIELD node, score
  ${ranked('null AS byWords, place + 1 AS byMeaning')}
}
WITH node, max(byWords) AS fullTextRank, max(byMeaning) AS meaningRank
WITH *, coalesce(1.0 / (60 + fullTextRank), 0.0) + coalesce(1.0 / (60 + meaningRank), 0.0) AS hit`;

/** Those hits that score at least `$args.minScore`. */
export const scoring = (hits: string) =>
  hits.replace(/^(WITH .* AS hit)(?: WHERE (.*))?$/m, (_, all, also) =>
    [`${all} WHERE hit >= $args.minScore`, ...(also ? [also] : [])].join(' AND '),
  );
