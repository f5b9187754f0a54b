/** A graph in a file of SQLite, for an import that is written at once: nodes, the ids that lead to them, edges. */
import { type EntityType, ID_KINDS, keyOf } from '../../cypher/ids.ts';
import type { Properties } from '../rows.ts';
import { Columns } from './columns.ts';
import { SqliteFile } from './sqlite.ts';
import { EDGES, type Edge, RANKS, SCHEMA, TYPES } from './tables.ts';

/** `batch`: in which transaction it was made. */
export type StoredNode = {
  id: number;
  key: string;
  isFull: boolean;
  batch: number;
  properties: Properties;
  aliases: string[];
};

type StoredRow = [
  id: number,
  key: string,
  isFull: number,
  batch: number,
  properties: Properties,
  aliases: string[],
];

export class Disk extends SqliteFile {
  readonly path: string;
  /** What properties were written. */
  readonly columns = new Columns();
  /** Nodes that this transaction has met, by key; null where there is none. */
  private readonly met = Object.fromEntries(TYPES.map((type) => [type, new Map()])) as Record<
    EntityType,
    Map<string, number | null>
  >;
  private batch = 0;

  constructor(path: string) {
    super(path);
    this.path = path;
    this.script(SCHEMA);
  }

  /** Lets others read the file; nothing is to be written any more. */
  share() {
    this.script('PRAGMA locking_mode = NORMAL; PRAGMA cache_size = -4000; SELECT count(*) FROM former');
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    for (const type of TYPES) this.met[type].clear();
    this.batch++;
    this.script('BEGIN');
    const result = await work();
    this.script('COMMIT');
    return result;
  }

  /** Where these ids lead, by whatever way. */
  find(type: EntityType, ids: string[]): { id: string; rank: number; key: string; isFull: boolean }[] {
    const found = this.list<[id: string, rank: number, node: number, key: string, isFull: number]>(
      `SELECT json_group_array(json_array(name.id, name.rank, name.node, node.key, node.isFull)) AS list
      FROM json_each(?) AS wanted
      CROSS JOIN name ON name.type = ? AND name.id = wanted.value
      CROSS JOIN node ON node.id = name.node`,
      JSON.stringify(ids),
      TYPES.indexOf(type),
    );
    const met = this.met[type];
    for (const [, , node, key] of found) met.set(key, node);
    for (const id of ids) if (!met.has(id)) met.set(id, null);
    return found.map(([id, rank, , key, isFull]) => ({ id, rank, key, isFull: isFull === 1 }));
  }

  numberOf(type: EntityType, key: string): number | undefined {
    const met = this.met[type].get(key);
    if (met !== undefined) return met ?? undefined;
    const [row] = this.all<{ node: number }>(
      'SELECT node FROM name WHERE type = ? AND id = ? AND rank = 0',
      TYPES.indexOf(type),
      key,
    );
    if (row) this.met[type].set(key, row.node);
    return row?.node;
  }

  /** Those of these nodes that there are. */
  nodes(type: EntityType, keys: string[]): StoredNode[] {
    const numbers = keys.flatMap((key) => this.numberOf(type, key) ?? []);
    return this.list<StoredRow>(
      `SELECT json_group_array(json_array(node.id, node.key, isFull, batch, json(properties),
        (SELECT json_group_array(name.id) FROM name WHERE name.node = node.id AND name.rank = 1))) AS list
      FROM json_each(?) AS wanted
      CROSS JOIN node ON node.id = wanted.value
      CROSS JOIN content ON content.node = node.id`,
      JSON.stringify(numbers),
    ).map(([id, key, isFull, batch, properties, aliases]): StoredNode => {
      return { id, key, isFull: isFull === 1, batch, properties, aliases };
    });
  }

  /** Makes the node, or sets what is known of it besides; null takes a property away. */
  put(type: EntityType, key: string, properties: Properties, isFull = false) {
    let id = this.numberOf(type, key);
    const text = this.columns.textOf(type, properties, id === undefined);
    if (id === undefined) {
      const insert = 'INSERT INTO node (type, key, isFull, batch) VALUES (?, ?, ?, ?)';
      id = this.insert(insert, TYPES.indexOf(type), key, Number(isFull), this.batch);
      this.run('INSERT INTO content VALUES (?, ?)', id, text);
      this.name(type, key, RANKS.key, id);
      this.met[type].set(key, id);
    } else {
      this.unname(type, id, properties);
      this.run('UPDATE content SET properties = json_patch(properties, ?) WHERE node = ?', text, id);
      if (isFull) this.run('UPDATE node SET isFull = 1 WHERE id = ? AND isFull = 0', id);
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

  /** Takes a node away, with all that hangs on it. */
  remove(type: EntityType, key: string, id: number) {
    const none = Object.fromEntries(ID_KINDS[type].map((kind) => [kind, null]));
    this.unname(type, id, none);
    this.run('DELETE FROM node WHERE id = ?', id);
    this.run('DELETE FROM content WHERE node = ?', id);
    this.run('DELETE FROM name WHERE type = ? AND id = ? AND rank = 0', TYPES.indexOf(type), key);
    this.run('DELETE FROM name WHERE node = ? AND rank = 1', id);
    this.run('DELETE FROM record WHERE node = ?', id);
    this.run('DELETE FROM mention WHERE node = ?', id);
    this.met[type].delete(key);
  }

  /** Lets the edges be found from their other end, which few imports need. */
  byOther() {
    this.script('CREATE INDEX IF NOT EXISTS edgeTo ON edge (other, kind)');
  }

  /** Ids that these properties take away lead to the node no longer. */
  private unname(type: EntityType, id: number, properties: Properties) {
    const kinds = ID_KINDS[type].filter((kind) => properties[kind] === null);
    if (!kinds.length) return;
    const [row] = this.all<{ properties: string }>('SELECT properties FROM content WHERE node = ?', id);
    const held = JSON.parse(row!.properties) as Record<string, string | undefined>;
    for (const kind of kinds) {
      const value = held[kind];
      if (value !== undefined)
        this.run(
          'DELETE FROM name WHERE type = ? AND id = ? AND rank = 2 AND node = ?',
          TYPES.indexOf(type),
          keyOf({ kind, value }),
          id,
        );
    }
  }

  /** Makes the edge, or sets what is known of it besides, null taking a property away; true if it is new. */
  join(kind: Edge, owner: number, other: number, properties: Properties = {}, place = 0): boolean {
    const [at, text] = [EDGES.indexOf(kind), this.columns.textOf(kind, properties, true)];
    const known = text === '{}' ? null : text;
    if (this.run('INSERT OR IGNORE INTO edge VALUES (?, ?, ?, ?, ?)', at, owner, place, other, known))
      return true;
    const changed = this.columns.textOf(kind, properties, false);
    if (changed !== '{}')
      this.run(
        `UPDATE edge SET properties = json_patch(coalesce(properties, '{}'), ?)
        WHERE kind = ? AND owner = ? AND place = ? AND other = ?`,
        changed,
        ...[at, owner, place, other],
      );
    return false;
  }

  /** Makes edges of which nothing more is known, if they do not stand; tells how many are new. */
  joinAll(kind: Edge, owner: number, others: number[]): number {
    const insert = 'INSERT OR IGNORE INTO edge SELECT ?, ?, 0, value, NULL FROM json_each(?)';
    return this.run(insert, EDGES.indexOf(kind), owner, JSON.stringify(others));
  }
}
