/**
 * What a list of papers is narrowed to by a search: [node, score, …] of each hit, collected once for all parents.
 */

/** Full papers by words in title and abstract; `$args.query` is in the index's syntax. */
export const FULL_TEXT = `COLLECT {
  CALL db.index.fulltext.queryNodes('paper_text', $args.query) YIELD node, score
  RETURN [node, score]
}`;
