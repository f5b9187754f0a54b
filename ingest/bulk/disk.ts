/** A graph in a file of SQLite, for an import that is written at once: nodes, the ids that lead to them, edges. */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type EntityType, ID_KINDS, keyOf } from '../../cypher/ids.ts';
import type { Properties } from '../rows.ts';

export const TYPES = ['Paper', 'Author', 'Topic', 'Venue'] as const satisfies EntityType[];

/**
 * Each edge belongs to its paper or topic, the owner, with which it is replaced: a byline is its paper's. `place` is
 * the position on a byline, else 0.
 */
export const EDGES = ['CITES', 'AUTHORED', 'HAS_TOPIC', 'PUBLISHED_IN', 'BROADER', 'VERSION_OF'] as const;
export type Edge = (typeof EDGES)[number];

/** How an id leads to a node: it is its key, an alias, or one of its properties. */
export const RANKS = { key: 0, alias: 1, property: 2 } as const;

/** Nothing of it outlives a failure: a failed import begins anew. */
const SCHEMA = `
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -200000;
PRAGMA temp_store = FILE;
CREATE TABLE node (id INTEGER PRIMARY KEY, type INTEGER, key TEXT, isFull INTEGER, properties TEXT);
CREATE TABLE name (type INTEGER, id TEXT, rank INTEGER, node INTEGER, PRIMARY KEY (type, id, rank, node)) WITHOUT ROWID;
CREATE INDEX alias ON name (node) WHERE rank = 1;
CREATE TABLE edge (kind INTEGER, owner INTEGER, place INTEGER, other INTEGER, properties TEXT,
  PRIMARY KEY (kind, owner, place, other)) WITHOUT ROWID;
`;

/** The column that names a row's empty lists, which the importer would leave out (write/empty-lists). */
export const EMPTY_LISTS = ['emptyLists', 'string[]'] as const;

export type StoredNode = { id: number; isFull: boolean; properties: Properties };

export class Disk {
  /** The types of the properties that were written, by node type or edge, by name. */
  readonly columns = new Map<EntityType | Edge, Map<string, string>>();
  private readonly file: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  /** Nodes that this transaction has met, by type and key. */
  private readonly met = new Map<string, number>();

  constructor(path: string) {
    this.file = new DatabaseSync(path);
    this.file.exec(SCHEMA);
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    this.met.clear();
    this.file.exec('BEGIN');
    const result = await work();
    this.file.exec('COMMIT');
    return result;
  }

  /** All rows of a statement. */
  all<R>(text: string, ...values: (string | number | null)[]): R[] {
    return this.prepared(text).all(...values) as R[];
  }

  each<R>(text: string, ...values: (string | number | null)[]): Iterable<R> {
    return this.file.prepare(text).iterate(...values) as Iterable<R>;
  }

  /** Runs a statement and tells how many rows it changed. */
  run(text: string, ...values: (string | number | null)[]): number {
    return this.prepared(text).run(...values).changes as number;
  }

  /** Where these ids lead, by whatever way. */
  find(type: EntityType, ids: string[]): { id: string; rank: number; key: string }[] {
    const found = this.all<{ id: string; rank: number; node: number; key: string | null }>(
      `SELECT name.id, name.rank, name.node, node.key
      FROM json_each(?) AS wanted
      CROSS JOIN name ON name.type = ? AND name.id = wanted.value
      LEFT JOIN node ON name.rank > 0 AND node.id = name.node`,
      JSON.stringify(ids),
      TYPES.indexOf(type),
    );
    return found.map(({ id, rank, node, key: named }) => {
      const key = named ?? id;
      this.met.set(`${type} ${key}`, node);
      return { id, rank, key };
    });
  }

  numberOf(type: EntityType, key: string): number | undefined {
    const place = `${type} ${key}`;
    const met = this.met.get(place);
    if (met !== undefined) return met;
    const [row] = this.all<{ node: number }>(
      'SELECT node FROM name WHERE type = ? AND id = ? AND rank = 0',
      TYPES.indexOf(type),
      key,
    );
    if (row) this.met.set(place, row.node);
    return row?.node;
  }

  node(type: EntityType, key: string): StoredNode | undefined {
    const id = this.numberOf(type, key);
    if (id === undefined) return undefined;
    const [row] = this.all<{ isFull: number; properties: string }>(
      'SELECT isFull, properties FROM node WHERE id = ?',
      id,
    );
    return { id, isFull: row!.isFull === 1, properties: JSON.parse(row!.properties) };
  }

  aliases(node: number): string[] {
    return this.all<{ id: string }>('SELECT id FROM name WHERE node = ? AND rank = 1', node).map(
      ({ id }) => id,
    );
  }

  /** Makes the node, or sets what is known of it besides; null takes a property away. */
  put(type: EntityType, key: string, properties: Properties, isFull = false) {
    let id = this.numberOf(type, key);
    const text = this.textOf(type, properties, id === undefined);
    if (id === undefined) {
      const insert = 'INSERT INTO node (type, key, isFull, properties) VALUES (?, ?, ?, ?) RETURNING id';
      id = this.all<{ id: number }>(insert, TYPES.indexOf(type), key, Number(isFull), text)[0]!.id;
      this.name(type, key, RANKS.key, id);
      this.met.set(`${type} ${key}`, id);
    } else {
      const update =
        'UPDATE node SET properties = json_patch(properties, ?), isFull = max(isFull, ?) WHERE id = ?';
      this.run(update, text, Number(isFull), id);
    }
    for (const kind of ID_KINDS[type]) {
      const value = properties[kind];
      const held = typeof value === 'string' ? keyOf({ kind, value }) : key;
      if (held !== key) this.name(type, held, RANKS.property, id);
    }
  }

  name(type: EntityType, id: string, rank: number, node: number) {
    this.run('INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?)', TYPES.indexOf(type), id, rank, node);
  }

  remove(type: EntityType, key: string, id: number) {
    this.run('DELETE FROM node WHERE id = ?', id);
    this.run('DELETE FROM name WHERE type = ? AND id = ? AND rank = 0', TYPES.indexOf(type), key);
    this.met.delete(`${type} ${key}`);
  }

  /** Makes the edge, or sets what is known of it besides; true if it is new. */
  join(kind: Edge, owner: number, other: number, properties: Properties = {}, place = 0): boolean {
    const [at, text] = [EDGES.indexOf(kind), this.textOf(kind, properties, true)];
    const known = text === '{}' ? null : text;
    if (this.run('INSERT OR IGNORE INTO edge VALUES (?, ?, ?, ?, ?)', at, owner, place, other, known))
      return true;
    if (known)
      this.run(
        `UPDATE edge SET properties = json_patch(coalesce(properties, '{}'), ?)
        WHERE kind = ? AND owner = ? AND place = ? AND other = ?`,
        known,
        ...[at, owner, place, other],
      );
    return false;
  }

  /** Runs statements that need no values. */
  script(text: string) {
    this.file.exec(text);
  }

  close() {
    this.file.close();
  }

  private prepared(text: string): StatementSync {
    const known = this.statements.get(text) ?? this.file.prepare(text);
    this.statements.set(text, known);
    return known;
  }

  /** Properties as JSON; their types are noted. */
  private textOf(of: EntityType | Edge, properties: Properties, isNew: boolean): string {
    const written: Properties = {};
    for (const [name, value] of Object.entries(properties)) {
      if (value === null && isNew) continue;
      written[name] = value instanceof Float64Array ? [...value] : value;
      if (value !== null) this.noteColumn(of, name, written[name]);
    }
    return JSON.stringify(written);
  }

  private noteColumn(of: EntityType | Edge, name: string, value: unknown) {
    let columns = this.columns.get(of);
    if (!columns) {
      columns = new Map();
      this.columns.set(of, columns);
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
