/** Where ids lead in a graph on disk: asked of memory first, then of the file. */
import { aliasOf, type EntityType, idOf } from '../../cypher/ids.ts';
import type { Found } from '../leading.ts';
import { Names } from './names.ts';
import { SqliteFile } from './sqlite.ts';
import { RANKS, TYPES } from './tables.ts';

/** Where an id leads, and how (`RANKS`). */
type Lead = { id: string; rank: number; key: string; isFull: boolean };

function foundBy(type: EntityType, { id, rank, key, isFull }: Lead): Found {
  if (rank === RANKS.key) return { how: 'key', value: id, key, isFull };
  if (rank === RANKS.alias) return { how: 'alias', value: aliasOf(type, id), key, isFull };
  const { kind, value } = idOf(id);
  return { how: kind, value, key, isFull };
}

export class Named extends SqliteFile {
  protected readonly names: Names;
  /** Types of which some node has an alias. */
  private readonly aliased = new Set<EntityType>();
  /** Nodes that this transaction has asked the disk for, by key; null where there is none. */
  protected readonly met = Object.fromEntries(TYPES.map((type) => [type, new Map()])) as Record<
    EntityType,
    Map<string, number | null>
  >;

  constructor(path: string, names = new Names()) {
    super(path);
    this.names = names;
  }

  /** The aliases of these nodes, by number; the numbers are JSON. */
  protected aliasesOf(type: EntityType, nodes: string): Map<number, string[]> {
    if (!this.aliased.has(type)) return new Map();
    const found = this.list<[node: number, id: string]>(
      `SELECT json_group_array(json_array(name.node, name.id)) AS list
      FROM json_each(?) AS wanted CROSS JOIN name ON name.node = wanted.value AND name.rank = 1`,
      nodes,
    );
    const aliases = new Map<number, string[]>();
    for (const [node, id] of found) {
      const known = aliases.get(node);
      if (known) known.push(id);
      else aliases.set(node, [id]);
    }
    return aliases;
  }

  protected forgetMet() {
    for (const type of TYPES) this.met[type].clear();
  }

  /** Where these ids lead, by whatever way. */
  find(type: EntityType, ids: string[]): Found[] {
    const of = TYPES.indexOf(type);
    const found: Found[] = [];
    const unknown: string[] = [];
    for (const id of ids) {
      const led = this.names.find(of, id);
      if (led === undefined) unknown.push(id);
      else if (led) found.push({ how: 'key', value: id, key: id, isFull: led.isFull });
    }
    if (unknown.length) for (const lead of this.ask(type, unknown)) found.push(foundBy(type, lead));
    return found;
  }

  private ask(type: EntityType, ids: string[]): Lead[] {
    const [of, met] = [TYPES.indexOf(type), this.met[type]];
    const found = this.list<[id: string, rank: number, node: number, key: string, isFull: number]>(
      `SELECT json_group_array(json_array(name.id, name.rank, name.node,
        CASE name.rank WHEN 0 THEN name.id ELSE (SELECT key FROM ${type} WHERE node = name.node) END,
        CASE name.rank WHEN 0 THEN name.isFull ELSE (SELECT isFull FROM ${type} WHERE node = name.node) END)) AS list
      FROM json_each(?) AS wanted
      CROSS JOIN name ON name.type = ? AND name.id = wanted.value`,
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
    const of = TYPES.indexOf(type);
    const led = this.names.numberOf(of, key);
    if (led !== undefined) return led ?? undefined;
    const met = this.met[type].get(key);
    if (met !== undefined) return met ?? undefined;
    const text = 'SELECT node FROM name WHERE type = ? AND id = ? AND rank = 0';
    const node = this.all<{ node: number }>(text, of, key)[0]?.node;
    if (node !== undefined) this.met[type].set(key, node);
    return node;
  }

  /** Lets an id lead to the node. */
  name(type: EntityType, id: string, rank: number, node: number, isFull = false) {
    const of = TYPES.indexOf(type);
    if (rank === RANKS.alias) this.aliased.add(type);
    this.run('INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?, ?)', of, id, rank, node, Number(isFull));
    this.names.give(of, id, node, { isKey: rank === RANKS.key, isFull });
  }
}
