/** A graph in a file of SQLite, for an import that is written at once: nodes, the ids that lead to them, edges. */
import { type EntityType, ID_KINDS, keyOf } from '../../cypher/ids.ts';
import type { Properties } from '../rows.ts';
import { Columns, patched } from './columns.ts';
import { EdgeLists } from './edge-lists.ts';
import { Named } from './named.ts';
import type { Names } from './names.ts';
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

type StoredRow = [
  id: number,
  key: string,
  isFull: number,
  batch: number,
  properties: Properties,
  aliases: string[],
];

export class Disk extends Named {
  readonly path: string;
  /** What properties were written. */
  readonly columns = new Columns();
  readonly edges = new EdgeLists(this, this.columns);
  /** What nodes hold that this transaction has read or changed. */
  private readonly contents = new Map<number, Properties>();
  private batch = 0;

  constructor(path: string, names?: Names) {
    super(path, names);
    this.path = path;
    this.script(SCHEMA);
  }

  /** Lets others read the file; nothing is to be written any more. */
  share() {
    this.script('PRAGMA locking_mode = NORMAL; SELECT count(*) FROM former');
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    this.forgetMet();
    this.contents.clear();
    this.batch++;
    this.script('BEGIN');
    const result = await work();
    this.script('COMMIT');
    return result;
  }

  /** The highest number of a node; what hangs on nodes is numbered on from it. */
  lastNode(): number {
    return this.all<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM node')[0]!.id;
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
      CROSS JOIN ${type} AS content ON content.node = node.id`,
      JSON.stringify(numbers),
    ).map(([id, key, isFull, batch, properties, aliases]): StoredNode => {
      this.contents.set(id, properties);
      return { id, key, isFull: isFull === 1, batch, properties, aliases };
    });
  }

  /** Makes the node, or sets what is known of it besides; null takes a property away. */
  put(type: EntityType, key: string, properties: Properties, isFull = false) {
    let id = this.numberOf(type, key);
    const noted = this.columns.noted(type, properties, id === undefined);
    if (id === undefined) {
      const insert = 'INSERT INTO node (key, isFull, batch) VALUES (?, ?, ?)';
      id = this.insert(insert, key, Number(isFull), this.batch);
      this.run(`INSERT INTO ${type} VALUES (?, ?)`, id, JSON.stringify(noted));
      this.name(type, key, RANKS.key, id, isFull);
      this.met[type].set(key, id);
    } else {
      this.unname(type, id, properties);
      const now = patched(this.contentOf(type, id), noted);
      this.run(`UPDATE ${type} SET properties = ? WHERE node = ?`, JSON.stringify(now), id);
      this.contents.set(id, now);
      if (isFull) this.setFull(type, key, id, true);
    }
    for (const kind of ID_KINDS[type]) {
      const value = properties[kind];
      const held = typeof value === 'string' ? keyOf({ kind, value }) : key;
      if (held !== key) this.name(type, held, RANKS.property, id);
    }
  }

  /** Whether a record describes the node. */
  setFull(type: EntityType, key: string, id: number, isFull: boolean) {
    const changed = this.run(
      'UPDATE node SET isFull = ?1 WHERE id = ?2 AND isFull <> ?1',
      Number(isFull),
      id,
    );
    if (changed) this.names.forget(TYPES.indexOf(type), key);
  }

  /** Takes a node away, with all that hangs on it. */
  remove(type: EntityType, key: string, id: number) {
    const none = Object.fromEntries(ID_KINDS[type].map((kind) => [kind, null]));
    this.unname(type, id, none);
    this.names.forget(TYPES.indexOf(type), key);
    this.run('DELETE FROM node WHERE id = ?', id);
    this.run(`DELETE FROM ${type} WHERE node = ?`, id);
    this.run('DELETE FROM name WHERE type = ? AND id = ? AND rank = 0', TYPES.indexOf(type), key);
    this.run('DELETE FROM name WHERE node = ? AND rank = 1', id);
    this.run('DELETE FROM record WHERE node = ?', id);
    this.run('DELETE FROM mention WHERE node = ?', id);
    this.met[type].delete(key);
    this.contents.delete(id);
  }

  private contentOf(type: EntityType, id: number): Properties {
    const known = this.contents.get(id);
    if (known) return known;
    const [row] = this.all<{ properties: string }>(`SELECT properties FROM ${type} WHERE node = ?`, id);
    return JSON.parse(row!.properties);
  }

  /** Ids that these properties take away lead to the node no longer. */
  private unname(type: EntityType, id: number, properties: Properties) {
    const kinds = ID_KINDS[type].filter((kind) => properties[kind] === null);
    if (!kinds.length) return;
    const held = this.contentOf(type, id);
    for (const kind of kinds) {
      const value = held[kind];
      if (typeof value === 'string')
        this.run(
          'DELETE FROM name WHERE type = ? AND id = ? AND rank = 2 AND node = ?',
          TYPES.indexOf(type),
          keyOf({ kind, value }),
          id,
        );
    }
  }
}
