// Papers that are known only because something names them.
UNWIND $in.placeholders AS row
CREATE (paper:Paper:Placeholder {key: row.key, addedAt: $in.at})
SET paper += row.properties
