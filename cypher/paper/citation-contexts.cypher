// The papers in whose sentences that cite this one is what `$args.query`, in the index's syntax, asks for.
// @list Paper
// @edge sentence string[]: cites.contexts
// @edge score number: score
// @edge intents string[] | null: cites.intents
// @order RELEVANCE desc: score
CALL db.index.fulltext.queryRelationships(
  'citation_contexts',
  '+citedKey:"' + replace(replace(left(parent.key, 200), '\\', ' '), '"', ' ') + '"^0 +contexts:(' + $args.query + ')'
) YIELD relationship, score
WITH *, relationship AS cites
MATCH (parent)<-[cites:CITES]-(node)
