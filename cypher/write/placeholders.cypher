// Papers that are known only because something names them, with what is stored for order.
UNWIND $in.placeholders AS row
CREATE (paper:Paper:Placeholder {
  key: row.key,
  addedAt: $in.at,
  sortDate: '0000',
  heldCitationCount: row.held,
  sortCitationCount: row.held
})
SET paper += row.properties
