// Who stands on a byline several times stands there once, and in every later place as a repeat.
UNWIND $in.keys AS key
MATCH (author:Author {key: key})-[authored:AUTHORED]->(paper)
WITH author, paper, authored ORDER BY authored.position
WITH author, paper, collect(authored) AS places
UNWIND range(0, size(places) - 1) AS i
WITH places[i] AS authored, i
SET authored.isRepeat = CASE WHEN i > 0 THEN true END
