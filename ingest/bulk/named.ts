/** Where ids lead in a graph on disk: asked of memory first, then of the file. */
import type { EntityType } from '../../cypher/ids.ts';
import { Names } from './names.ts';
import { SqliteFile } from './sqlite.ts';
import { RANKS, TYPES } from './tables.ts';

/** Where an id leads, and how (`RANKS`). */
type Lead = { id: string; rank: number; key: string; isFull: boolean };

export class Named extends SqliteFile {
  protected readonly names: Names;
  /** Nodes that this transaction has met, by key; null where there is none. */
  protected readonly met = Object.fromEntries(TYPES.map((type) => [type, new Map()])) as Record<
    EntityType,
    Map<string, number | null>
  >;

  constructor(path: string, names = new Names()) {
    super(path);
    this.names = names;
  }

  protected forgetMet() {
    for (const type of TYPES) this.met[type].clear();
  }

  /** Where these ids lead, by whatever way. */
  find(type: EntityType, ids: string[]): Lead[] {
    const [of, met] = [TYPES.indexOf(type), this.met[type]];
    const known: Lead[] = [];
    const unknown: string[] = [];
    for (const id of ids) {
      const led = this.names.find(of, id);
      if (led === undefined) unknown.push(id);
      else met.set(id, led ? led.node : null);
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
    const of = TYPES.indexOf(type);
    const led = this.names.find(of, key);
    if (led === null) return undefined;
    const text = 'SELECT node FROM name WHERE type = ? AND id = ? AND rank = 0';
    const node = led?.node ?? this.all<{ node: number }>(text, of, key)[0]?.node;
    if (node !== undefined) this.met[type].set(key, node);
    return node;
  }

  /** Lets an id lead to the node. */
  name(type: EntityType, id: string, rank: number, node: number, isFull = false) {
    const of = TYPES.indexOf(type);
    this.run('INSERT OR IGNORE INTO name VALUES (?, ?, ?, ?)', of, id, rank, node);
    this.names.give(of, id, node, { isKey: rank === RANKS.key, isFull });
  }
}
