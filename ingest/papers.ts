/** The papers of a batch, with all that is told of them before it and with it. */
import { type ExternalId, keyOf } from '../cypher/ids.ts';
import { ALL_PARTS, changesOf, type Visible } from './batch.ts';
import { isSubsumed } from './bylines.ts';
import type { HeldPaper } from './held.ts';
import type { Node, Nodes } from './nodes.ts';
import type { PaperRecord } from './record.ts';
import { type Resolved, resolvePaper } from './resolve.ts';
import type { Session } from './session.ts';
import { addRecord, type IsGone, type Told, tell, without } from './told.ts';

/** A paper of the batch: what is to be seen of it, and what is to be kept. */
export type Gathered = {
  visible: Visible;
  told: Told[];
  /** What was kept before, which is to be replaced. */
  wasTold: boolean;
  /** Whether what is kept is not what it was. */
  isToldAnew: boolean;
  /** This import had not told of it before the batch. */
  isFirst: boolean;
  /** In the graph before the batch: as a full paper, as a placeholder, or not at all. */
  was: 'full' | 'placeholder' | null;
};

/** What is seen of a paper that nobody tells of. */
const NOTHING: Resolved = { record: { ids: [], isPartial: true }, further: [], conflicts: [] };

export class Papers {
  private readonly nodes: Nodes;
  private readonly held = new Map<string, HeldPaper>();
  private readonly forced = new Set<string>();
  private readonly after = new Map<string, Told[]>();
  private readonly importId: number;
  private readonly source: string | undefined;

  constructor(nodes: Nodes, { importId, source }: Pick<Session, 'importId' | 'source'>) {
    this.nodes = nodes;
    this.importId = importId;
    this.source = source;
  }

  /** Papers as the graph has them. */
  add(held: HeldPaper[]) {
    for (const paper of held) this.held.set(paper.key, paper);
  }

  /** Lets the import say this; returns the key of each record's paper. */
  tell(records: PaperRecord[]): string[] {
    const tellers = records.map(({ ids: [own] }) => ({
      source: this.source ?? own!.kind,
      id: keyOf(own!),
      run: this.importId,
    }));
    const keys = records.map(({ ids }, i) => {
      const { source, id } = tellers[i]!;
      return this.nodes.assign(ids, `${source} ${id}`).key;
    });
    records.forEach((record, i) => {
      const key = this.nodes.node(keys[i]!)!.key;
      const teller = tellers[i]!;
      this.after.set(key, tell(this.after.get(key) ?? this.toldOf(key), teller, record, addRecord));
      if (!record.isPartial) this.nodes.setFull(key);
    });
    return keys;
  }

  /** Lets such imports have said nothing. */
  drop(isGone: IsGone) {
    for (const key of this.held.keys()) {
      const before = this.toldOf(key);
      const after = without(before, isGone);
      if (after.length !== before.length || after.some((t, i) => t !== before[i])) this.after.set(key, after);
    }
  }

  /** Lets everything of these papers be written anew, whatever stands. */
  force(keys: string[]) {
    for (const key of keys) this.forced.add(key);
  }

  /** Whether a record describes it. */
  isDescribed = (key: string): boolean =>
    (this.after.get(key) ?? this.toldOf(key)).some(({ wording }) => wording.full);

  /** The ids that are told of this paper. */
  idsOf(key: string): ExternalId[] {
    const told = this.after.get(key) ?? this.toldOf(key);
    return told.flatMap(({ wording: { full, parts } }) => [...(full?.ids ?? []), ...(parts?.ids ?? [])]);
  }

  /** What is to be written of the papers told of, and of these others, whose citations may lead elsewhere now. */
  gather(others: string[]): Gathered[] {
    const keys = new Set([
      ...this.after.keys(),
      ...this.forced,
      ...others.map((key) => this.nodes.node(key)!.key),
    ]);
    return [...keys].flatMap((key) => this.gathered(this.nodes.node(key)!, others));
  }

  private gathered(node: Node, others: string[]): Gathered | [] {
    const held = this.heldOf(node.key);
    const before = this.toldOf(node.key);
    const told = this.after.get(node.key) ?? before;
    const isForced = this.forced.has(node.key);
    if (!isForced && !this.after.has(node.key) && !before.length) return [];
    const seen = resolvePaper(before);
    const after = resolvePaper(told) ?? NOTHING;
    const isMerged = this.nodes.merges.some(({ kept }) => this.nodes.node(kept) === node);
    const isWhole = isMerged || isForced;
    const changes = isWhole ? new Set(ALL_PARTS) : changesOf(seen, after);
    if (others.includes(node.key)) changes.add('references').add('version');
    const isFull = held.some((paper) => paper.isFull);
    return {
      visible: {
        ...after,
        node,
        changes,
        isNew: !before.length && !isWhole,
        isLossy: changes.has('byline') && (isForced || !isSubsumed(seen?.record, after.record)),
      },
      told,
      wasTold: before.length > 0,
      isToldAnew: told !== before || isMerged,
      isFirst: !before.some(({ imports }) => imports.includes(this.importId)),
      was: !held.length ? null : isFull ? 'full' : 'placeholder',
    };
  }

  /** What the graph has of this node, and of those merged into it. */
  private heldOf(key: string): HeldPaper[] {
    const gone = this.nodes.merges.filter(({ kept }) => this.nodes.node(kept)!.key === key);
    return [key, ...gone.map((merge) => merge.gone.key)].flatMap((k) => this.held.get(k) ?? []);
  }

  private toldOf = (key: string): Told[] => {
    const held = this.heldOf(key);
    return held.length === 1 ? held[0]!.told : held.flatMap(({ told }) => told);
  };
}
