// Lists of nodes that are known to be empty: the official importer leaves empty lists out, and its files name them.
MATCH (node:Paper|Author)
WHERE node.emptyLists IS NOT NULL
CALL (node) {
  SET node.publicationTypes = CASE WHEN 'publicationTypes' IN node.emptyLists THEN [] ELSE node.publicationTypes END,
      node.affiliations = CASE WHEN 'affiliations' IN node.emptyLists THEN [] ELSE node.affiliations END
  REMOVE node.emptyLists
} IN TRANSACTIONS OF 10000 ROWS
