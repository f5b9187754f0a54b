// What is wrong with the venues of one page, by key.
// @returns last string | null
// @returns violations { check: string; key: string }[]
MATCH (venue:Venue)
WHERE venue.key > $in.after
WITH venue ORDER BY venue.key LIMIT $in.limit
WITH venue, [
  CASE WHEN venue.name IS NULL THEN 'Venue.name is there' END
] AS found
WITH max(venue.key) AS last, collect([check IN found WHERE check IS NOT NULL | {check: check, key: venue.key}]) AS lists
RETURN last, reduce(all = [], list IN [list IN lists WHERE size(list) > 0] | all + list) AS violations
