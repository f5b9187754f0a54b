/** The edges of a graph on disk: those of one kind that belong to one owner are one row, written and read at once. */
import type { Properties } from '../rows.ts';
import { type Columns, patch } from './columns.ts';
import type { SqliteFile } from './sqlite.ts';
import { EDGES, type Edge } from './tables.ts';

/** An edge of an owner; null: nothing more is known of it. */
export type Joined = { other: number; known: Properties | null };

/** Edges of an owner, in order: where they lead, and what more is known of them where it is of some. */
type Lists = { others: number[]; known: (Properties | null)[] | null };

/** What more is known of the edge in this place; null takes a property away. */
type More = (i: number) => Properties | undefined;
const NO_MORE: More = () => undefined;

export type StoredList = { owner: number; others: string; known: string | null };

/** The edges of a row, in order. */
export function edgesOf({ others, known }: Omit<StoredList, 'owner'>): Joined[] {
  const properties = known === null ? [] : (JSON.parse(known) as (Properties | null)[]);
  return (JSON.parse(others) as number[]).map((other, i) => ({ other, known: properties[i] ?? null }));
}

/** Kinds of which it is asked what leads to a node. */
const ASKED_BACK = ['CITES', 'AUTHORED', 'VERSION_OF'] as const satisfies Edge[];
type AskedBack = (typeof ASKED_BACK)[number];
const isAskedBack = (kind: Edge): kind is AskedBack => (ASKED_BACK as readonly Edge[]).includes(kind);

export class EdgeLists {
  private readonly file: SqliteFile;
  private readonly columns: Columns;
  /** Where edges lead is kept the other way round too, which few imports need. */
  private isKeptBack = false;

  constructor(file: SqliteFile, columns: Columns) {
    this.file = file;
    this.columns = columns;
  }

  of(kind: Edge, owner: number): Joined[] {
    const [row] = this.file.all<StoredList>(`SELECT others, known FROM ${kind} WHERE owner = ?`, owner);
    return row ? edgesOf(row) : [];
  }

  /** All that the owner has of the kind is this now. */
  set(kind: Edge, owner: number, others: number[], more?: More) {
    this.put(kind, owner, this.listsOf(kind, others, more));
  }

  /**
   * Makes edges to different nodes, or sets what is known besides of those that stand; tells how many are new.
   */
  join(kind: Edge, owner: number, others: number[], more = NO_MORE): number {
    if (!others.length) return 0;
    const lists = this.listsOf(kind, others, more);
    if (this.write('INSERT OR IGNORE', kind, owner, lists)) {
      this.keepBack(kind, owner, lists);
      return others.length;
    }
    const all = this.of(kind, owner);
    const standing = new Map(all.map((edge) => [edge.other, edge]));
    let added = 0;
    for (const [i, other] of others.entries()) {
      const edge = standing.get(other);
      if (edge) {
        edge.known ??= {};
        patch(edge.known, this.columns.noted(kind, more(i) ?? {}, false));
        edge.known = orNull(edge.known);
      } else added += all.push({ other, known: lists.known?.[i] ?? null }) && 1;
    }
    this.replace(kind, owner, all);
    return added;
  }

  /** Lets the owner keep only such edges. */
  keep(kind: Edge, owner: number, isKept: (edge: Joined) => boolean) {
    const all = this.of(kind, owner);
    const kept = all.filter(isKept);
    if (kept.length < all.length) this.replace(kind, owner, kept);
  }

  /** Writes edges that `of` gave, as they were changed. */
  replace(kind: Edge, owner: number, edges: Joined[]) {
    const known = edges.some((edge) => edge.known) ? edges.map((edge) => edge.known) : null;
    this.put(kind, owner, { others: othersIn(edges), known });
  }

  private put(kind: Edge, owner: number, lists: Lists) {
    if (this.isKeptBack && isAskedBack(kind))
      this.file.run(
        'DELETE FROM back WHERE kind = ? AND owner = ? AND other IN (SELECT value FROM json_each(?))',
        EDGES.indexOf(kind),
        owner,
        JSON.stringify(othersIn(this.of(kind, owner))),
      );
    if (lists.others.length) this.write('INSERT OR REPLACE', kind, owner, lists);
    else this.file.run(`DELETE FROM ${kind} WHERE owner = ?`, owner);
    this.keepBack(kind, owner, lists);
  }

  /** Whose edges of this kind lead to the node. */
  ownersTo(kind: AskedBack, other: number): number[] {
    if (!this.isKeptBack) this.turn();
    const text = 'SELECT owner FROM back WHERE other = ? AND kind = ?';
    return this.file.all<{ owner: number }>(text, other, EDGES.indexOf(kind)).map(({ owner }) => owner);
  }

  private listsOf(kind: Edge, others: number[], more = NO_MORE): Lists {
    let known: Lists['known'] = null;
    for (let i = 0; i < others.length; i++) {
      const properties = more(i);
      const noted = properties ? orNull(this.columns.noted(kind, properties, true)) : null;
      if (noted) known ??= Array(i).fill(null);
      known?.push(noted);
    }
    return { others, known };
  }

  private write(
    how: 'INSERT OR IGNORE' | 'INSERT OR REPLACE',
    kind: Edge,
    owner: number,
    { others, known }: Lists,
  ) {
    const values = [owner, JSON.stringify(others), known && JSON.stringify(known)];
    return this.file.run(`${how} INTO ${kind} VALUES (?, ?, ?)`, ...values);
  }

  private keepBack(kind: Edge, owner: number, { others }: Lists) {
    if (!this.isKeptBack || !isAskedBack(kind)) return;
    const text = 'INSERT OR IGNORE INTO back SELECT value, ?, ? FROM json_each(?)';
    this.file.run(text, EDGES.indexOf(kind), owner, JSON.stringify(others));
  }

  private turn() {
    this.isKeptBack = true;
    this.file.script(
      `CREATE TABLE back (other INTEGER, kind INTEGER, owner INTEGER, PRIMARY KEY (other, kind, owner)) WITHOUT ROWID;
      ${ASKED_BACK.map(
        (kind) =>
          `INSERT OR IGNORE INTO back SELECT value, ${EDGES.indexOf(kind)}, owner FROM ${kind}, json_each(others) ORDER BY 1, 3`,
      ).join(';')}`,
    );
  }
}

const othersIn = (edges: Joined[]) => edges.map(({ other }) => other);

function orNull(properties: Properties): Properties | null {
  for (const _ in properties) return properties;
  return null;
}
