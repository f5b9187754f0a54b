/** Properties as texts, and the types that the importer is to be told of them. */
import type { EntityType } from '../../cypher/ids.ts';
import type { Properties } from '../rows.ts';
import type { Edge } from './tables.ts';

/** The column that names a row's empty lists, which the importer would leave out (write/empty-lists). */
export const EMPTY_LISTS = ['emptyLists', 'string[]'] as const;

export class Columns {
  /** The types of the properties that were written, by node type or edge, by name. */
  readonly of = new Map<EntityType | Edge, Map<string, string>>();

  /** Properties as they can be JSON, those of something new without null; their types are noted. */
  noted(kind: EntityType | Edge, properties: Properties, isNew: boolean): Properties {
    let written = properties;
    for (const name in properties) {
      const value = properties[name];
      const isTyped = value instanceof Float64Array;
      const isLeftOut = value === undefined || (value === null && isNew);
      if ((isTyped || isLeftOut) && written === properties) written = { ...properties };
      if (isTyped) written[name] = [...value];
      else if (isLeftOut) delete written[name];
      const now = written[name];
      if (now !== null && now !== undefined) this.note(kind, name, now);
    }
    return written;
  }

  private note(kind: EntityType | Edge, name: string, value: unknown) {
    let columns = this.of.get(kind);
    if (!columns) {
      columns = new Map();
      this.of.set(kind, columns);
    }
    if (!columns.has(name)) columns.set(name, typeOf(name, value));
    if (Array.isArray(value) && !value.length) columns.set(...EMPTY_LISTS);
  }
}

/** The importer's type of a property; the only numbers with a fraction are scores and those of embeddings. */
function typeOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 'double[]' : 'string[]';
  if (typeof value === 'number') return name === 'score' ? 'double' : 'long';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** Properties with the names of those that are empty lists. */
export function withEmptyLists(properties: Properties): Properties {
  let empty: string[] | undefined;
  for (const name in properties) {
    const value = properties[name];
    if (!Array.isArray(value) || value.length) continue;
    empty ??= [];
    empty.push(name);
  }
  return empty ? { ...properties, emptyLists: empty } : properties;
}

/** Adds these properties; null takes one away. */
export function patch(properties: Properties, more: Properties) {
  for (const name in more)
    if (more[name] === null) delete properties[name];
    else properties[name] = more[name];
}
