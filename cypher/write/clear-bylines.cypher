// Takes these bylines away; gives the authors that were known from nowhere else.
// @returns key string
UNWIND $in.bylines AS row
MATCH (:Paper {key: row.key})<-[authored:AUTHORED]-(author)
WITH authored, author, author.identity = 'BYLINE' AS isOnlyHere
DELETE authored
WITH DISTINCT author, isOnlyHere
WHERE isOnlyHere
RETURN author.key AS key
