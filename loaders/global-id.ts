import type { NodeType } from '../cypher/ids.ts';
import { NODE_TYPES } from '../cypher/model.ts';

const PATTERN = new RegExp(`^(${NODE_TYPES.join('|')}):(.+)$`, 's');

/** The GraphQL `id`: opaque, unique over all types, stable as the node's key is. */
export const toGlobalId = (type: string, key: string) => Buffer.from(`${type}:${key}`).toString('base64');

/** The `id` of a citation without its type: the keys of its papers, which may hold any sign. */
export const citationKey = (citing: string, cited: string) => JSON.stringify([citing, cited]);

/** The keys of the citing and the cited paper in the `id` of a citation; null when the text is none. */
export function fromCitationId(id: string): [citing: string, cited: string] | null {
  const text = Buffer.from(id, 'base64').toString();
  if (!text.startsWith('Citation:') || Buffer.from(text).toString('base64') !== id) return null;
  try {
    const keys = JSON.parse(text.slice('Citation:'.length));
    const isPair = Array.isArray(keys) && keys.length === 2 && keys.every((key) => typeof key === 'string');
    return isPair ? (keys as [string, string]) : null;
  } catch {
    return null;
  }
}

/** What a global id stands for; null when the text is none. */
export function fromGlobalId(id: string): { type: NodeType; key: string } | null {
  const match = Buffer.from(id, 'base64').toString().match(PATTERN);
  if (!match || toGlobalId(match[1]!, match[2]!) !== id) return null;
  return { type: match[1] as NodeType, key: match[2]! };
}
