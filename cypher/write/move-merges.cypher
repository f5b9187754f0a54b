// Lets a later import have found what earlier ones found to be one paper.
MATCH (alias:Alias)
USING INDEX SEEK alias:Alias(mergedBy)
WHERE alias.mergedBy IN $in.imports
SET alias.mergedBy = $in.id
