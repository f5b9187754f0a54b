// True with a shared author; false with none where on each byline somebody has an identity; else null.
// @value boolean | null
EXISTS { (parent)<-[:AUTHORED]-()-[:AUTHORED]->(node) } OR (null AND NOT (
  EXISTS { (parent)<-[:AUTHORED]-(known) WHERE known.identity <> 'BYLINE' }
  AND EXISTS { (node)<-[:AUTHORED]-(known) WHERE known.identity <> 'BYLINE' }
))
