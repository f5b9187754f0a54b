/** Which node an id belongs to, within one batch: what the graph knew before it, and what the batch adds. */
import { aliasOf, type EntityType, type ExternalId, ID_KINDS, keyOf } from '../cypher/ids.ts';

/** Kinds by which two sources' records are known to be of one thing; every other kind never unites two nodes. */
const UNITING: Record<EntityType, readonly string[]> = {
  Paper: ['doi', 'arxiv'],
  Author: ['orcid'],
  Topic: [],
  Venue: ['issn'],
};

/** A row of a look-up of ids: `how` is key, alias, or the kind of id that the node holds. */
export type Found = { how: string; value: string; key: string };

/** A node whose ids are known in full, so that further ones can be given to it. */
export type Node = {
  key: string;
  /** One id of each kind, as in the node's properties. */
  ids: Record<string, string>;
  /** Every id that leads to the node, as keys. */
  all: Set<string>;
  isNew: boolean;
};

export class Nodes {
  readonly type: EntityType;
  /** Further ids to be written, as Alias nodes. */
  readonly aliases: { id: string; key: string }[] = [];
  /** Ids that a record has and another node of the type has too. */
  clashes = 0;
  private readonly keys = new Map<string, string>();
  /** Ids that lead to one node for ever, being its key or an alias of it. */
  private readonly settled = new Set<string>();
  private readonly nodes = new Map<string, Node>();

  constructor(type: EntityType, found: Found[]) {
    this.type = type;
    const prefix = aliasOf(type, '');
    const rank = (how: string) => (how === 'key' ? 0 : how === 'alias' ? 1 : 2);
    const inOrder = (a: Found, b: Found) => rank(a.how) - rank(b.how) || compare(a.key, b.key);
    for (const { how, value, key } of found.toSorted(inOrder)) {
      const isHeld = rank(how) === 2;
      const id = isHeld ? keyOf({ kind: how, value }) : value.replace(prefix, '');
      if (!this.keys.has(id)) this.keys.set(id, key);
      if (!isHeld) this.settled.add(id);
    }
  }

  /** The key of the node that this id leads to. */
  keyFor(id: ExternalId): string | undefined {
    return this.keys.get(keyOf(id));
  }

  /** Makes known what a node of the graph holds; `further` are its other ids, as keys. */
  hold(key: string, ids: Record<string, string | null>, further: string[]) {
    const known = Object.entries(ids).filter((e): e is [string, string] => e[1] !== null);
    const all = known.map(([kind, value]) => keyOf({ kind, value }));
    this.nodes.set(key, {
      key,
      ids: Object.fromEntries(known),
      all: new Set([key, ...all, ...further]),
      isNew: false,
    });
  }

  /** A new node of one id, as a reference gives it. */
  create(id: ExternalId): Node {
    const node: Node = { key: keyOf(id), ids: {}, all: new Set(), isNew: true };
    this.nodes.set(node.key, node);
    this.keys.set(node.key, node.key);
    this.give(node, id);
    return node;
  }

  /**
   * The node of a record with these ids, the first being its source's own: the node of that id; else the one of a
   * uniting id, if it holds no other id of the own one's kind (two records of one source are two things); else new.
   */
  assign(ids: ExternalId[]): Node {
    const own = ids[0]!;
    const united = () =>
      ids
        .slice(1)
        .filter(({ kind }) => UNITING[this.type].includes(kind))
        .map((id) => this.keyFor(id))
        .find((key) => key !== undefined && !this.holdsOther(this.nodes.get(key)!, own));
    const key = this.keyFor(own) ?? united();
    const node = key === undefined ? this.create(own) : this.nodes.get(key)!;
    for (const id of ids) this.give(node, id);
    return node;
  }

  /** Keys of the nodes that records with these ids may turn out to be. */
  candidates(records: ExternalId[][]): string[] {
    const leading = records.flatMap((ids) =>
      ids.filter(({ kind }, i) => i === 0 || UNITING[this.type].includes(kind)),
    );
    return [...new Set(leading.flatMap((id) => this.keyFor(id) ?? []))];
  }

  private holdsOther(node: Node, own: ExternalId) {
    const [ownKey, prefix] = [keyOf(own), `${own.kind}:`];
    return [...node.all].some((id) => id.startsWith(prefix) && id !== ownKey);
  }

  private give(node: Node, id: ExternalId) {
    const key = keyOf(id);
    if (node.all.has(key)) return;
    const holder = this.keys.get(key) ?? node.key;
    const isTaken = holder !== node.key;
    const isProperty = (ID_KINDS[this.type] as readonly string[]).includes(id.kind);
    const isMain = isProperty && node.ids[id.kind] === undefined;
    if (isMain) node.ids[id.kind] = id.value;
    if (isTaken) this.clashes++;
    if (isTaken || !isMain) this.settle(key, holder);
    if (isTaken && !isMain) return;
    node.all.add(key);
    this.keys.set(key, holder);
  }

  /** Lets an id that is no node's key lead to this one for ever: the first that had it, where two do. */
  private settle(id: string, key: string) {
    if (id === key || this.settled.has(id)) return;
    this.settled.add(id);
    this.aliases.push({ id: aliasOf(this.type, id), key });
  }
}

/** Text order as Neo4j has it. */
export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
