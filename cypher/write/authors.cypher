// Authors, with what is known of them; a new one counts for nothing yet (write/bylines).
UNWIND $in.authors AS row
MERGE (author:Author {key: row.key})
ON CREATE SET author.addedAt = $in.at, author.sortPaperCount = 0, author.sortCitationCount = 0
SET author += row.properties
SET author.sortName = toLower(author.name),
    author.sortPaperCount = coalesce(author.paperCount, author.sortPaperCount),
    author.sortCitationCount = coalesce(author.citationCount, author.sortCitationCount)
