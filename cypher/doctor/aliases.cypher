// What is wrong with the aliases of one page, by id.
// @returns last string | null
// @returns violations { check: string; key: string }[]
MATCH (alias:Alias)
WHERE alias.id > $in.after
WITH alias ORDER BY alias.id LIMIT $in.limit
WITH alias, [
  CASE WHEN COUNT { (alias)-[:OF]->() } <> 1 THEN 'Alias is of one node' END
] AS found
WITH max(alias.id) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: alias.id}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations
