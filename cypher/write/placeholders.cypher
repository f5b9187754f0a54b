// Papers that are known only because something names them, with what is stored for order; `held`: their citations.
UNWIND $in.placeholders AS row
CREATE (paper:Paper:Placeholder {
  key: row.key,
  addedAt: $in.at,
  sortDate: row.sortDate,
  heldCitationCount: row.held,
  sortCitationCount: row.held
})
SET paper += row.properties
