// What a graph holds: how many nodes of each label.
// @returns label string
// @returns count number
MATCH (node)
UNWIND CASE labels(node) WHEN [] THEN ['no label'] ELSE labels(node) END AS label
RETURN label, count(*) AS count ORDER BY count DESC, label
