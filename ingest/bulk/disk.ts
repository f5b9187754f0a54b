/** A graph in a file of SQLite, for an import that is written at once: nodes, the ids that lead to them, edges. */
import { type EntityType, ID_KINDS, keyOf } from '../../cypher/ids.ts';
import type { Properties } from '../rows.ts';
import { Columns, patch } from './columns.ts';
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

const byType = (of: (type: EntityType) => string) =>
  Object.fromEntries(TYPES.map((type) => [type, of(type)])) as Record<EntityType, string>;

const INSERT = byType((type) => `INSERT INTO ${type} VALUES (?, ?, ?, ?)`);
const UPDATE = byType((type) => `UPDATE ${type} SET properties = ? WHERE node = ?`);
const HELD = "group_concat(node || ',' || isFull || ',' || properties)";
const SELECT = byType(
  (type) => `SELECT '[' || coalesce(${HELD}, '') || ']' AS list
  FROM json_each(?) AS wanted CROSS JOIN ${type} AS content ON content.node = wanted.value`,
);

export class Disk extends Named {
  readonly path: string;
  /** What properties were written. */
  readonly columns = new Columns();
  readonly edges = new EdgeLists(this, this.columns);
  /** What nodes hold that this transaction has read or changed. */
  private readonly contents = new Map<number, Properties>();
  /** The number of the last node, and of the first that each transaction could make. */
  private last = 0;
  private readonly begins: number[] = [];

  constructor(path: string, names?: Names) {
    super(path, names);
    this.path = path;
    this.script(SCHEMA);
    this.script('BEGIN');
  }

  /** Lets others read the file; nothing is to be written any more. */
  share() {
    this.script(
      'COMMIT; PRAGMA cache_size = -8000; PRAGMA shrink_memory; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM former',
    );
  }

  /** To the file all of them are one, which a failure ends. */
  transaction<T>(work: () => Promise<T>): Promise<T> {
    this.forgetMet();
    this.contents.clear();
    this.begins.push(this.last + 1);
    return work();
  }

  /** The highest number of a node; what hangs on nodes is numbered on from it. */
  get lastNode(): number {
    return this.last;
  }

  /** The keys of these papers, by number. */
  keysOf(papers: number[]): Map<number, string> {
    const rows = this.list<[id: number, key: string]>(
      `SELECT json_group_array(json_array(Paper.node, Paper.key)) AS list
      FROM json_each(?) AS wanted CROSS JOIN Paper ON Paper.node = wanted.value`,
      JSON.stringify(papers),
    );
    return new Map(rows);
  }

  /** Those of these nodes that there are. */
  nodes(type: EntityType, keys: string[]): StoredNode[] {
    const byNumber = new Map<number, string>();
    for (const key of keys) {
      const number = this.numberOf(type, key);
      if (number !== undefined) byNumber.set(number, key);
    }
    const numbers = JSON.stringify([...byNumber.keys()]);
    const found = this.list<number | Properties>(SELECT[type], numbers);
    const aliases = this.aliasesOf(type, numbers);
    const nodes: StoredNode[] = [];
    for (let i = 0; i < found.length; i += 3) {
      const [id, isFull, properties] = [found[i] as number, found[i + 1] === 1, found[i + 2] as Properties];
      this.contents.set(id, properties);
      nodes.push({
        id,
        key: byNumber.get(id)!,
        isFull,
        batch: this.batchOf(id),
        properties,
        aliases: aliases.get(id) ?? [],
      });
    }
    return nodes;
  }

  /** Makes the node, or sets what is known of it besides; null takes a property away. */
  put(type: EntityType, key: string, properties: Properties, isFull = false) {
    let id = this.numberOf(type, key);
    const noted = this.columns.noted(type, properties, id === undefined);
    if (id === undefined) {
      id = ++this.last;
      this.run(INSERT[type], id, key, Number(isFull), JSON.stringify(noted));
      this.name(type, key, RANKS.key, id, isFull);
      this.met[type].delete(key);
    } else {
      this.unname(type, id, properties);
      const content = this.contentOf(type, id);
      patch(content, noted);
      this.run(UPDATE[type], JSON.stringify(content), id);
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
    const text = `UPDATE ${type} SET isFull = ?1 WHERE node = ?2 AND isFull <> ?1`;
    if (!this.run(text, Number(isFull), id)) return;
    const ofKey = 'UPDATE name SET isFull = ? WHERE type = ? AND id = ? AND rank = 0';
    this.run(ofKey, Number(isFull), TYPES.indexOf(type), key);
    this.names.setFull(TYPES.indexOf(type), key, isFull);
  }

  /** Takes a node away, with all that hangs on it. */
  remove(type: EntityType, key: string, id: number) {
    const none = Object.fromEntries(ID_KINDS[type].map((kind) => [kind, null]));
    this.unname(type, id, none);
    this.names.forget(TYPES.indexOf(type), key);
    this.run(`DELETE FROM ${type} WHERE node = ?`, id);
    this.run('DELETE FROM name WHERE type = ? AND id = ? AND rank = 0', TYPES.indexOf(type), key);
    this.run('DELETE FROM name WHERE node = ? AND rank = 1', id);
    this.run('DELETE FROM record WHERE node = ?', id);
    this.run('DELETE FROM mention WHERE node = ?', id);
    this.met[type].delete(key);
    this.contents.delete(id);
  }

  /** In which transaction the node was made, counted from 1. */
  private batchOf(id: number): number {
    let [low, high] = [0, this.begins.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.begins[middle]! <= id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private contentOf(type: EntityType, id: number): Properties {
    const known = this.contents.get(id);
    if (known) return known;
    const [row] = this.all<{ properties: string }>(`SELECT properties FROM ${type} WHERE node = ?`, id);
    const content = JSON.parse(row!.properties) as Properties;
    this.contents.set(id, content);
    return content;
  }

  /** Ids that these properties take away lead to the node no longer. */
  private unname(type: EntityType, id: number, properties: Properties) {
    for (const kind of ID_KINDS[type]) {
      if (properties[kind] !== null) continue;
      const value = this.contentOf(type, id)[kind];
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
