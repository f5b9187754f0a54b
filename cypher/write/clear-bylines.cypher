// Takes these bylines away, with the authors that are known from nowhere else.
UNWIND $in.bylines AS row
MATCH (:Paper {key: row.key})<-[authored:AUTHORED]-(author)
DELETE authored
WITH DISTINCT author
WHERE author.identity = 'BYLINE'
DETACH DELETE author
