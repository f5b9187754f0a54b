// Papers that no record describes any more.
UNWIND $in.keys AS key
MATCH (paper:Paper {key: key})
SET paper:Placeholder
REMOVE paper:Full
