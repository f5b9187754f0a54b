/** What a list of papers is narrowed to by a search: clauses that bind `node` and `hit`, its score. */

/** Full papers by words in title and abstract; `$args.query` is in the index's syntax. */
export const FULL_TEXT = `CALL db.index.fulltext.queryNodes('paper_text', $args.query) YIELD node, score
WITH node, score AS hit`;

/** Those hits that score at least `$args.minScore`. */
export const scoring = (hits: string) => `${hits} WHERE hit >= $args.minScore`;
