// The indexes that stand, by name, with their state; a unique constraint has one of its name.
// @returns name string
// @returns type string
// @returns state string
SHOW INDEXES YIELD name, type, state, owningConstraint, labelsOrTypes
WHERE type <> 'LOOKUP'
RETURN name, CASE WHEN owningConstraint IS NULL THEN type ELSE 'UNIQUE' END AS type, state ORDER BY name
