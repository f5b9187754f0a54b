// What is wrong with the topics of one page, by key.
// @returns last string | null
// @returns violations { check: string; key: string }[]
MATCH (topic:Topic)
WHERE topic.key > $in.after
WITH topic ORDER BY topic.key LIMIT $in.limit
WITH topic, [
  CASE WHEN topic.name IS NULL THEN 'Topic.name is there' END,
  CASE WHEN topic.scheme IS NULL THEN 'Topic.scheme is there' END
] AS found
WITH max(topic.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: topic.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations
