import type { EntityType } from '../cypher/ids.ts';

const PATTERN = /^(Paper|Author|Topic|Venue):(.+)$/s;

/** The GraphQL `id`: opaque, unique over all types, stable as the node's key is. */
export const toGlobalId = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64');

/** What a global id stands for; null when the text is none. */
export function fromGlobalId(id: string): { type: EntityType; key: string } | null {
  const match = Buffer.from(id, 'base64').toString().match(PATTERN);
  if (!match || toGlobalId(match[1]!, match[2]!) !== id) return null;
  return { type: match[1] as EntityType, key: match[2]! };
}
