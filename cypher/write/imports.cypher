// The imports of this graph, in order.
// @returns import { id: number; source: string; about: string; mark: string; startedAt: string; finishedAt: string | null; undoneAt: string | null; position: number | null; counts: string | null }
MATCH (import:Import)
WHERE import.id > 0
RETURN import {.id, .source, .about, .mark, .startedAt, .finishedAt, .undoneAt, .position, .counts} AS import
ORDER BY import.id
