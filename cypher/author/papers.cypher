// The papers an author stands on the byline of, at the first place.
// @list Paper
// @edge position number: authored.position
// @edge isCorresponding boolean | null: authored.isCorresponding
// @edge affiliations string[] | null: authored.affiliations
// @edge rawAuthorName string | null: authored.rawAuthorName
MATCH (parent)-[authored:AUTHORED]->(node)
WHERE authored.isRepeat IS NULL
