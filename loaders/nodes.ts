import DataLoader from 'dataloader';
import type { Reader, Statement } from '../cypher/db.ts';
import { badInput } from '../cypher/errors.ts';
import { aliasOf, type EntityType, ID_KINDS, keyOf, parseExternalId } from '../cypher/ids.ts';
import { type Cards, readCard } from '../cypher/model.ts';
import { fromGlobalId } from './global-id.ts';

/** What the look-up statements take: a key, the alias of the same name, and the property of a known kind. */
type AskedId = { key: string; alias: string } & Record<string, string>;

/** An id in any spelling, in the form the look-ups take; null when it cannot be an id of this type. */
export function askedId(type: EntityType, text: string): AskedId | null {
  const global = fromGlobalId(text);
  if (global) return global.type === type ? { key: global.key, alias: aliasOf(type, global.key) } : null;
  const id = parseExternalId(type, text);
  if (!id) return null;
  const key = keyOf(id);
  const known = (ID_KINDS[type] as readonly string[]).includes(id.kind);
  return { key, alias: aliasOf(type, key), ...(known ? { [id.kind]: id.value } : {}) };
}

const MAX_IDS = 500;

/** BAD_USER_INPUT when a list of ids is longer than one request may look up. */
export function checkIds(ids: readonly string[], argument = 'ids') {
  if (ids.length > MAX_IDS)
    throw badInput(argument, `${argument} has ${ids.length}; allowed are up to ${MAX_IDS}.`);
}

/** A loader of nodes by any id; the look-up of something not held is null. */
export const nodeLoader =
  (reader: Reader) =>
  <T extends EntityType>(type: T, statement: Statement) => {
    const loader = new DataLoader<AskedId, Cards[T] | null, string>(
      async (ids) => {
        const [row] = await reader.read(statement, { ids });
        const cards = new Map(row!.rows as [number, (unknown[] & { 0: string | null }) | null][]);
        return ids.map((_, place) => {
          const card = cards.get(place);
          return card?.[0] ? readCard(type, card) : null;
        });
      },
      { cacheKeyFn: (id) => JSON.stringify(id) },
    );
    const one = async (text: string) => {
      const id = askedId(type, text);
      return id && loader.load(id);
    };
    const many = async (texts: readonly string[], argument?: string) => {
      checkIds(texts, argument);
      return Promise.all(texts.map(one));
    };
    return { one, many };
  };

/** The node types that a text may be an id of: just one for a global id or a known spelling. */
export function typesOf(text: string): EntityType[] {
  const global = fromGlobalId(text);
  if (global) return [global.type];
  const types = Object.keys(ID_KINDS) as EntityType[];
  const readable = types.filter((type) => parseExternalId(type, text));
  const certain = readable.filter((type) =>
    (ID_KINDS[type] as readonly string[]).includes(parseExternalId(type, text)!.kind),
  );
  return certain.length ? certain : readable;
}
