/** Where ids lead, within one batch: what the graph knew before it, and what the batch adds. */
import { type EntityType, type ExternalId, keyOf, keyOfAlias } from '../cypher/ids.ts';
import { isUniting } from './may-be-one.ts';

/** A row of a look-up of ids: `how` is key, alias, or the kind of id that the node holds; or mention, which leads nowhere. */
export type Found = { how: string; value: string; key: string; isFull?: boolean };

/** The keys that ids lead to, and which of these are of papers that a record describes. */
export class Leading {
  readonly type: EntityType;
  protected readonly keys = new Map<string, string>();
  protected readonly full = new Set<string>();
  /** Keys of nodes that were merged into others. */
  protected readonly moved = new Map<string, string>();

  constructor(type: EntityType, found: Found[] = []) {
    this.type = type;
    this.learn(found);
  }

  /** Makes known where ids lead. */
  learn(found: Found[]) {
    const others: Found[] = [];
    for (const one of found) {
      if (one.how === 'mention') continue;
      if (one.isFull) this.full.add(one.key);
      if (one.how === 'key') this.add(one.value, one.key);
      else others.push(one);
    }
    for (const { how, value, key } of others.sort((a, b) => compare(a.key, b.key)))
      this.add(how === 'alias' ? keyOfAlias(value) : keyOf({ kind: how, value }), key);
  }

  private add(id: string, key: string) {
    if (!this.keys.has(id)) this.keys.set(id, key);
  }

  /** The key of the node that this id leads to. */
  keyFor(id: ExternalId): string | undefined {
    const key = this.keys.get(keyOf(id));
    return key === undefined ? undefined : this.now(key);
  }

  /** The key of the node that the one of this key is by now. */
  now(key: string): string {
    if (!this.moved.size) return key;
    let now = key;
    for (let next = this.moved.get(now); next !== undefined; next = this.moved.get(now)) now = next;
    return now;
  }

  /** Keys of the nodes that records with these ids may turn out to be. */
  candidates(records: ExternalId[][]): string[] {
    const keys = new Set<string>();
    for (const ids of records)
      for (let i = 0; i < ids.length; i++) {
        const key = i === 0 || isUniting(this.type, ids[i]!) ? this.keyFor(ids[i]!) : undefined;
        if (key !== undefined) keys.add(key);
      }
    return [...keys];
  }

  /** Whether a record describes this paper. */
  isFull = (key: string): boolean => this.full.has(key);

  setFull(key: string, isFull = true) {
    if (isFull) this.full.add(key);
    else this.full.delete(key);
  }
}

/** Text order as Neo4j has it. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
