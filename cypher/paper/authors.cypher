// The byline; an author named twice stands at the first place.
// @list Author
// @edge position number: authored.position
// @edge isCorresponding boolean | null: authored.isCorresponding
// @edge affiliations string[] | null: authored.affiliations
// @edge rawAuthorName string | null: authored.rawAuthorName
// @order POSITION asc: authored.position
MATCH (parent)<-[authored:AUTHORED]-(node)
WHERE authored.isRepeat IS NULL
