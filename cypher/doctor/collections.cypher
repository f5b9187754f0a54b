// What is wrong with the named sets of one page, by key.
// @returns last string | null
// @returns violations { check: string; key: string }[]
MATCH (collection:Collection)
WHERE collection.key > $in.after
WITH collection ORDER BY collection.key LIMIT $in.limit
WITH collection, [
  CASE WHEN collection.name IS NULL THEN 'Collection.name is there' END
] AS found
WITH max(collection.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: collection.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations
