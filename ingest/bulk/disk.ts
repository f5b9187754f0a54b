/** A graph in a file of SQLite, for an import that is written at once: nodes, the ids that lead to them, edges. */
import { type EntityType, ID_KINDS, keyOf } from '../../cypher/ids.ts';
import type { Properties } from '../rows.ts';
import { Columns } from './columns.ts';
import { EdgeLists } from './edge-lists.ts';
import { Names } from './names.ts';
import { SqliteFile } from './sqlite.ts';
import { RANKS, SCHEMA, TYPES } from './tables.ts';

/** `batch`: in which transaction it was made. */
export type StoredNode = {
  id: number;
  key: string;
  isFull: boolean;
  batch: number;
  properties: Properties;
  aliases: string[];
};

/** Where an id leads, and how (`RANKS`). */
type Lead = { id: string; rank: number; key: string; isFull: boolean };

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
  readonly edges = new EdgeLists(this, this.columns);
  private readonly names = new Names();
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
    this.script('PRAGMA locking_mode = NORMAL; SELECT count(*) FROM former');
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
  find(type: EntityType, ids: string[]): Lead[] {
    const [of, met] = [TYPES.indexOf(type), this.met[type]];
    const known: Lead[] = [];
    const unknown: string[] = [];
    for (const id of ids) {
      const led = this.names.find(of, id);
      if (led === undefined) unknown.push(id);
      else met.set(id, led && led.node);
      if (led) known.push({ id, rank: RANKS.key, key: id, isFull: led.isFull });
    }
    return unknown.length ? [...known, ...this.ask(type, unknown)] : known;
  }

  private ask(type: EntityType, ids: string[]): Lead[] {
    const [of, met] = [TYPES.indexOf(type), this.met[type]];
    const found = this.list<[id: string, rank: number, node: number, key: string, isFull: number]>(
      `SELECT json_group_array(json_array(name.id, name.rank, name.node, node.key, node.isFull)) AS list
      FROM json_each(?) AS wanted
      CROSS JOIN name ON name.type = ? AND name.id = wanted.value
      CROSS JOIN node ON node.id = name.node`,
      JSON.stringify(ids),
      of,
    );
    const ways = Map.groupBy(found, ([id]) => id);
    for (const [id, rank, node, , isFull] of found)
      if (rank === RANKS.key && ways.get(id)!.length === 1) this.names.learn(of, id, node, isFull === 1);
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

  /** The keys of these nodes, by number. */
  keysOf(nodes: number[]): Map<number, string> {
    const rows = this.list<[id: number, key: string]>(
      `SELECT json_group_array(json_array(node.id, node.key)) AS list
      FROM json_each(?) AS wanted CROSS JOIN node ON node.id = wanted.value`,
      JSON.stringify(nodes),
    );
    return new Map(rows);
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
    const text = JSON.stringify(this.columns.noted(type, properties, id === undefined));
    if (id === undefined) {
      const insert = 'INSERT INTO node (type, key, isFull, batch) VALUES (?, ?, ?, ?)';
      id = this.insert(insert, TYPES.indexOf(type), key, Number(isFull), this.batch);
      this.run('INSERT INTO content VALUES (?, ?)', id, text);
      this.name(type, key, RANKS.key, id, isFull);
      this.met[type].set(key, id);
    } else {
      this.unname(type, id, properties);
      this.run('UPDATE content SET properties = json_patch(properties, ?) WHERE node = ?', text, id);
      if (isFull) this.setFull(type, key, id, true);
    }
    for (const kind of ID_KINDS[type]) {
      const value = properties[kind];
      const held = typeof value === 'string' ? keyOf({ kind, value }) : key;
      if (held !== key) this.name(type, held, RANKS.property, id);
    }
  }

  name(type: EntityType, id: string, rank: number, node: number, isFull = false) {
    const of = TYPES.indexOf(type);
    this.run('INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?)', of, id, rank, node);
    this.names.give(of, id, node, { isKey: rank === RANKS.key, isFull });
  }

  /** Whether a record describes the node. */
  setFull(type: EntityType, key: string, id: number, isFull: boolean) {
    const changed = this.run('UPDATE node SET isFull = ?1 WHERE id = ?2 AND isFull <> ?1', Number(isFull), id);
    if (changed) this.names.forget(TYPES.indexOf(type), key);
  }

  /** Takes a node away, with all that hangs on it. */
  remove(type: EntityType, key: string, id: number) {
    const none = Object.fromEntries(ID_KINDS[type].map((kind) => [kind, null]));
    this.unname(type, id, none);
    this.names.forget(TYPES.indexOf(type), key);
    this.run('DELETE FROM node WHERE id = ?', id);
    this.run('DELETE FROM content WHERE node = ?', id);
    this.run('DELETE FROM name WHERE type = ? AND id = ? AND rank = 0', TYPES.indexOf(type), key);
    this.run('DELETE FROM name WHERE node = ? AND rank = 1', id);
    this.run('DELETE FROM record WHERE node = ?', id);
    this.run('DELETE FROM mention WHERE node = ?', id);
    this.met[type].delete(key);
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
}
