/** Which node a record is of, within one batch, and which nodes are one. */
import { aliasOf, type EntityType, type ExternalId, ID_KINDS, keyOf, kindOf } from '../cypher/ids.ts';
import { compare, Leading } from './leading.ts';
import { isUniting, mayBeOne } from './may-be-one.ts';
import { known } from './rows.ts';

/** A node whose ids are known in full, so that further ones can be given to it. */
export type Node = {
  key: string;
  /** One id of each kind, as in the node's properties. */
  ids: Record<string, string>;
  /** Every id that leads to the node, as keys, each once. */
  all: string[];
  isNew: boolean;
  /** Ids were given to it in this batch. */
  isGiven: boolean;
  /** When it was first mentioned. */
  addedAt: string;
  /** Whose records it has, each as `source id`. */
  tellers: ReadonlySet<string>;
};

/** Of most nodes nothing is told. */
const NO_TELLERS: ReadonlySet<string> = new Set();

function addId({ all }: Pick<Node, 'all'>, id: string) {
  if (!all.includes(id)) all.push(id);
}

function addTeller(node: Pick<Node, 'tellers'>, teller: string) {
  if (!node.tellers.has(teller)) node.tellers = new Set([...node.tellers, teller]);
}

/** Later than any time that is held, and one after the other. */
const madeAt = (count: number) => `~${String(count).padStart(9, '0')}`;

/** Two nodes that are one. */
export type Merge = { kept: string; gone: Node };

/** Nodes of these types that a record shows to be one are merged. */
const MERGED: readonly EntityType[] = ['Paper', 'Author'];

export class Nodes extends Leading {
  /** Ids that a record has and another node of the type has too. */
  clashes = 0;
  /** Keys of nodes that an id led to until a node of a lower key came to have it too. */
  readonly outranked = new Set<string>();
  readonly merges: Merge[] = [];
  private readonly further = new Map<string, string>();
  private readonly nodes = new Map<string, Node>();

  /** Makes known what a node of the graph holds; `further` are its other ids, as keys. */
  hold(
    key: string,
    ids: Record<string, string | null>,
    further: string[],
    { addedAt = '', tellers = NO_TELLERS as ReadonlySet<string> } = {},
  ) {
    const own = known(ids) as Record<string, string>;
    const node = { key, ids: own, all: [key], isNew: false, isGiven: false, addedAt, tellers };
    for (const kind in own) addId(node, keyOf({ kind, value: own[kind]! }));
    for (const id of further) addId(node, id);
    this.nodes.set(key, node);
  }

  /** The node of this key, or the one that it was merged into. */
  node(key: string): Node | undefined {
    return this.nodes.get(this.now(key));
  }

  /** A new node of one id, as a reference gives it. */
  create(id: ExternalId): Node {
    const key = keyOf(id);
    const node: Node = {
      key,
      ids: {},
      all: [],
      isNew: true,
      isGiven: true,
      addedAt: madeAt(this.nodes.size),
      tellers: NO_TELLERS,
    };
    this.nodes.set(node.key, node);
    this.keys.set(node.key, node.key);
    this.give(node, id);
    return node;
  }

  /**
   * The node of a record with these ids, the first being its source's own: the node of that id; else the one of a
   * uniting id, if it holds no other id of the own one's kind (two records of one source are two things); else new.
   * Papers and authors that it shows to be one are merged. `teller`: whose record it is.
   */
  assign(ids: ExternalId[], teller?: string): Node {
    const own = ids[0]!;
    const held = this.keyFor(own);
    const candidates = ids.length > 1 ? this.unitedBy(ids.slice(1), own) : [];
    let node = held === undefined ? (candidates[0] ?? this.create(own)) : this.nodes.get(held)!;
    if (teller) addTeller(node, teller);
    if (MERGED.includes(this.type))
      for (const candidate of candidates) {
        const other = this.node(candidate.key)!;
        if (other !== node && mayBeOne(this.type, node, other)) node = this.merge(node, other);
      }
    for (const id of ids) this.give(node, id);
    return node;
  }

  /**
   * Leaves a node only those of its ids that are still told, and its key; returns its properties, null where there is
   * none any more, and the Alias nodes that lead to it no longer (`lost`) or need not (`spare`).
   */
  retain(key: string, told: ExternalId[]) {
    const node = this.nodes.get(key)!;
    const still = new Set([key, ...told.map(keyOf), ...this.merges.map(({ gone }) => gone.key)]);
    const lost = node.all.filter((id) => !still.has(id));
    const properties = ID_KINDS[this.type].map((kind): [string, string | null] => {
      const now = node.ids[kind];
      if (now !== undefined && still.has(keyOf({ kind, value: now }))) return [kind, now];
      return [kind, told.find((id) => id.kind === kind)?.value ?? null];
    });
    const kept = properties.filter((entry): entry is [string, string] => entry[1] !== null);
    node.ids = Object.fromEntries(kept);
    node.all = node.all.filter((id) => still.has(id));
    for (const id of lost) {
      if (this.keys.get(id) === key) this.keys.delete(id);
    }
    const main = kept.map(([kind, value]) => keyOf({ kind, value }));
    const aliases = (list: string[]) => list.map((id) => ({ id: aliasOf(this.type, id), key }));
    return { properties: Object.fromEntries(properties), lost: aliases(lost), spare: aliases(main) };
  }

  /** Further ids to be written, as Alias nodes. */
  get aliases(): { id: string; key: string }[] {
    const formerKeys = new Set(this.merges.map(({ gone }) => gone.key));
    return [...this.further]
      .filter(([id]) => !formerKeys.has(id))
      .map(([id, key]) => ({ id: aliasOf(this.type, id), key: this.now(key) }));
  }

  /** Nodes that these ids of a record lead to, which may be its node by its own id. */
  private unitedBy(ids: ExternalId[], own: ExternalId): Node[] {
    return ids
      .filter((id) => isUniting(this.type, id))
      .flatMap((id) => this.node(this.keyFor(id) ?? '') ?? [])
      .filter((node) => !this.holdsOther(node, own));
  }

  private holdsOther(node: Node, own: ExternalId) {
    const ownKey = keyOf(own);
    return node.all.some((id) => kindOf(id) === own.kind && id !== ownKey);
  }

  /** The older one stays. */
  private merge(a: Node, b: Node): Node {
    const [kept, gone] = isOlder(a, b) ? [a, b] : [b, a];
    this.merges.push({ kept: kept.key, gone: { ...gone, all: [...gone.all], ids: { ...gone.ids } } });
    this.moved.set(gone.key, kept.key);
    for (const [kind, value] of Object.entries(gone.ids)) {
      if (kept.ids[kind] === undefined) kept.ids[kind] = value;
      else if (kept.ids[kind] !== value) this.further.set(keyOf({ kind, value }), kept.key);
    }
    for (const id of [...gone.all, gone.key]) {
      addId(kept, id);
      if (!this.keys.has(id)) this.keys.set(id, kept.key);
    }
    kept.isGiven = true;
    for (const teller of gone.tellers) addTeller(kept, teller);
    if (this.full.has(gone.key)) this.full.add(kept.key);
    return kept;
  }

  private give(node: Node, id: ExternalId) {
    const key = keyOf(id);
    if (node.all.includes(key)) return;
    const holder = this.keyFor(id) ?? node.key;
    const isTaken = holder !== node.key;
    const isProperty = (ID_KINDS[this.type] as readonly string[]).includes(id.kind);
    const isMain = isProperty && node.ids[id.kind] === undefined;
    if (isTaken) this.clashes++;
    if (isTaken && !isMain) return;
    if (isMain) node.ids[id.kind] = id.value;
    else if (key !== node.key) this.further.set(key, node.key);
    node.all.push(key);
    node.isGiven = true;
    if (isTaken && (holder === key || compare(holder, node.key) < 0)) return;
    if (isTaken) this.outranked.add(holder);
    this.keys.set(key, node.key);
  }
}

const isOlder = (a: Node, b: Node) => (compare(a.addedAt, b.addedAt) || compare(a.key, b.key)) < 0;
