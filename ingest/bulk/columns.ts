/** Properties as texts, and the types that the importer is to be told of them. */
import type { EntityType } from '../../cypher/ids.ts';
import type { Properties } from '../rows.ts';
import type { Edge } from './tables.ts';

/** The column that names a row's empty lists, which the importer would leave out (write/empty-lists). */
export const EMPTY_LISTS = ['emptyLists', 'string[]'] as const;

export class Columns {
  /** The types of the properties that were written, by node type or edge, by name. */
  readonly of = new Map<EntityType | Edge, Map<string, string>>();

  /** Properties as JSON; their types are noted. */
  textOf(kind: EntityType | Edge, properties: Properties, isNew: boolean): string {
    const written: Properties = {};
    for (const [name, value] of Object.entries(properties)) {
      if (value === null && isNew) continue;
      written[name] = value instanceof Float64Array ? [...value] : value;
      if (value !== null) this.note(kind, name, written[name]);
    }
    return JSON.stringify(written);
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
