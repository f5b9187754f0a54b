/** What is created: nodes as their properties, relationships as the ids of their ends and their properties. */
export type Rows = { kind: NodeKind | RelationshipKind; rows: unknown[] };

export type Properties = Record<string, unknown>;
export type Join = [from: string, to: string, properties: Properties];

/** Labels and the property that is unique under the first of them. */
export const NODES = {
  Full: { labels: ['Paper', 'Full'], id: 'key' },
  Placeholder: { labels: ['Paper', 'Placeholder'], id: 'key' },
  Author: { labels: ['Author'], id: 'key' },
  Topic: { labels: ['Topic'], id: 'key' },
  Venue: { labels: ['Venue'], id: 'key' },
  Alias: { labels: ['Alias'], id: 'id' },
} as const;
export type NodeKind = keyof typeof NODES;

export const isNode = (kind: Rows['kind']): kind is NodeKind => kind in NODES;

/** The labels of the two ends. */
export const RELATIONSHIPS = {
  OF: ['Alias', 'Paper'],
  VERSION_OF: ['Paper', 'Paper'],
  AUTHORED: ['Author', 'Paper'],
  BROADER: ['Topic', 'Topic'],
  HAS_TOPIC: ['Paper', 'Topic'],
  PUBLISHED_IN: ['Paper', 'Venue'],
  CITES: ['Paper', 'Paper'],
} as const;
export type RelationshipKind = keyof typeof RELATIONSHIPS;

const CHUNK = 4_000;

/** The rows in pieces that each fit a transaction. */
export function* chunked(kind: Rows['kind'], rows: Iterable<Properties> | Iterable<Join>): Generator<Rows> {
  let chunk: unknown[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < CHUNK) continue;
    yield { kind, rows: chunk };
    chunk = [];
  }
  if (chunk.length) yield { kind, rows: chunk };
}
