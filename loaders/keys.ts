import { badInput } from '../cypher/errors.ts';
import type { KeysOf } from '../cypher/filter/predicate.ts';
import { type EntityType, ID_KINDS, type NodeType, parseExternalId } from '../cypher/ids.ts';
import { fromGlobalId } from './global-id.ts';
import type { Named } from './nodes.ts';

/** Whether a text can be nothing but an id: a venue's name may stand where its id does. */
const isId = (type: EntityType, text: string) =>
  fromGlobalId(text) !== null ||
  (ID_KINDS[type] as readonly string[]).includes(parseExternalId(type, text)?.kind ?? '');

/** The keys that a filter's ids stand for; all ids of a type in one request's filters are looked up together. */
export const keysOf =
  (nodes: Record<NodeType, Named>): KeysOf =>
  async (type, ids, argument) => {
    const found = await nodes[type].named(ids, argument);
    return found.flatMap((node, i) => {
      if (node) return node.key;
      if (type === 'Venue' && !isId(type, ids[i]!)) return [];
      const id = JSON.stringify(ids[i]);
      throw badInput(argument, `${argument} has ${id}, and no ${type.toLowerCase()} of that id is held.`);
    });
  };
