// Papers that are known only because something names them, with what is stored for order.
UNWIND $in.placeholders AS row
CREATE (paper:Paper:Placeholder {
  key: row.key,
  addedAt: $in.at,
  sortDate: row.sortDate,
  heldCitationCount: 0,
  sortCitationCount: 0
})
SET paper += row.properties
