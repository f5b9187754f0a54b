import { badInput } from '../cypher/errors.ts';
import type { LookUp } from '../cypher/fragment.ts';
import {
  aliasOf,
  collectionKey,
  type EntityType,
  ID_KINDS,
  keyOf,
  type NodeType,
  parseExternalId,
} from '../cypher/ids.ts';
import { type Cards, cardColumns, readCard } from '../cypher/model.ts';
import { lookUp } from '../cypher/parts.ts';
import { type Ask, keep } from './ask.ts';
import { type Batches, ROOT } from './batch.ts';
import { fromGlobalId } from './global-id.ts';
import { loaderName, type Place } from './place.ts';

/** What the look-up statements take: a key, the alias of the same name, and the property of a known kind. */
type AskedId = { key: string; alias: string } & Record<string, string>;

/** An id in any spelling, in the form the look-ups take; null when it cannot be an id of this type. */
export function askedId(type: NodeType, text: string): AskedId | null {
  const global = fromGlobalId(text);
  if (global) return global.type === type ? { key: global.key, alias: aliasOf(type, global.key) } : null;
  if (type === 'Collection') {
    const key = collectionKey(text);
    return key === null ? null : { key, alias: aliasOf(type, key) };
  }
  const id = parseExternalId(type, text);
  if (!id) return null;
  const key = keyOf(id);
  const known = (ID_KINDS[type] as readonly string[]).includes(id.kind);
  return { key, alias: aliasOf(type, key), ...(known ? { [id.kind]: id.value } : {}) };
}

/** What finds nodes by the ids that an argument gives; null where nothing held has one. */
export type Named = { named(ids: readonly string[], argument: string): Promise<({ key: string } | null)[]> };

const MAX_IDS = 500;

/** BAD_USER_INPUT when a list of ids is longer than one request may look up. */
export function checkIds(ids: readonly string[], argument = 'ids') {
  if (ids.length > MAX_IDS)
    throw badInput(argument, `${argument} has ${ids.length}; allowed are up to ${MAX_IDS}.`);
}

/** A loader of nodes by any id; the look-up of something not held is null. */
export const nodeLoader =
  (batches: Batches) =>
  <T extends NodeType>(fragment: LookUp<T>) => {
    const name = loaderName(fragment);
    const type = fragment.node;
    const asked = new Map<string, AskedId>();
    const ask: Ask<Cards[T] | null> = {
      shape: fragment.name,
      slot: fragment.name,
      part: (fields) => lookUp(fragment, fields),
      args: () => ({}),
      size: 1,
      brings: true,
      keys: (keys) => keys.map((key) => asked.get(key) ?? { key, alias: key }),
      read(answer, below) {
        if (answer === undefined) return null;
        const [card, ...row] = answer as [unknown[], ...unknown[]];
        const node = readCard(type, card, cardColumns(type, below.fields?.node));
        keep(node, below, row, 0);
        return node;
      },
    };
    const find = async (text: string, place?: Place) => {
      const id = askedId(type, text);
      if (!id) return null;
      asked.set(id.key, id);
      return batches.byKey(id.key, ask, place);
    };
    const one = (text: string) => find(text, batches.placeOf(ROOT, name, { id: text }));
    const many = async (texts: readonly string[]) => {
      checkIds(texts);
      return Promise.all(texts.map(one));
    };
    /** For an argument: by themselves, since what is read along may wait for them. */
    const named = async (texts: readonly string[], argument: string) => {
      checkIds(texts, argument);
      return Promise.all(texts.map((text) => find(text)));
    };
    return { one, many, named, plan: () => ({ value: ask }) };
  };

/** The node types that a text may be an id of: just one for a global id or a known spelling. A name is none. */
export function typesOf(text: string): NodeType[] {
  const global = fromGlobalId(text);
  if (global) return [global.type];
  const types = Object.keys(ID_KINDS) as EntityType[];
  const readable = types.filter((type) => parseExternalId(type, text));
  const certain = readable.filter((type) =>
    (ID_KINDS[type] as readonly string[]).includes(parseExternalId(type, text)!.kind),
  );
  return certain.length ? certain : readable;
}
