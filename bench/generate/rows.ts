/** What is created: nodes as their properties, relationships as the keys of their ends and their properties. */
export type NodeKind = 'Full' | 'Placeholder' | 'Author' | 'Topic' | 'Venue' | 'Alias';
export type RelationshipKind = 'CITES' | 'AUTHORED' | 'HAS_TOPIC' | 'BROADER' | 'PUBLISHED_IN' | 'VERSION_OF';
export type Rows = { kind: NodeKind | RelationshipKind; rows: unknown[] };

const CHUNK = 4_000;

/** The rows in pieces that each fit a transaction. */
export function* chunked(kind: Rows['kind'], rows: unknown[]): Generator<Rows> {
  for (let start = 0; start < rows.length; start += CHUNK)
    yield { kind, rows: rows.slice(start, start + CHUNK) };
}
