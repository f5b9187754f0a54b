/** The edges of a graph on disk: those of one kind that belong to one owner are one row, written and read at once. */
import type { Properties } from '../rows.ts';
import { type Columns, patched } from './columns.ts';
import type { SqliteFile } from './sqlite.ts';
import { EDGES, type Edge } from './tables.ts';

/** An edge of an owner; null: nothing more is known of it. */
export type Joined = { other: number; known: Properties | null };

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
  set(kind: Edge, owner: number, edges: { other: number; properties?: Properties }[]) {
    this.replace(kind, owner, this.made(kind, edges));
  }

  /**
   * Makes edges to different nodes, or sets what is known besides of those that stand, null taking a property away;
   * tells how many are new.
   */
  join(kind: Edge, owner: number, edges: { other: number; properties?: Properties }[]): number {
    if (!edges.length) return 0;
    const made = this.made(kind, edges);
    if (this.write('INSERT OR IGNORE', kind, owner, made)) {
      this.keepBack(kind, owner, made);
      return made.length;
    }
    const all = this.of(kind, owner);
    const standing = new Map(all.map((edge) => [edge.other, edge]));
    let added = 0;
    for (const [i, { other, properties = {} }] of edges.entries()) {
      const edge = standing.get(other);
      if (edge) edge.known = orNull(patched(edge.known, this.columns.noted(kind, properties, false)));
      else added += all.push(made[i]!) && 1;
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
    if (this.isKeptBack && isAskedBack(kind))
      this.file.run(
        'DELETE FROM back WHERE kind = ? AND owner = ? AND other IN (SELECT value FROM json_each(?))',
        EDGES.indexOf(kind),
        owner,
        othersIn(this.of(kind, owner)),
      );
    if (edges.length) this.write('INSERT OR REPLACE', kind, owner, edges);
    else this.file.run(`DELETE FROM ${kind} WHERE owner = ?`, owner);
    this.keepBack(kind, owner, edges);
  }

  /** Whose edges of this kind lead to the node. */
  ownersTo(kind: AskedBack, other: number): number[] {
    if (!this.isKeptBack) this.turn();
    const text = 'SELECT owner FROM back WHERE other = ? AND kind = ?';
    return this.file.all<{ owner: number }>(text, other, EDGES.indexOf(kind)).map(({ owner }) => owner);
  }

  private made(kind: Edge, edges: { other: number; properties?: Properties }[]): Joined[] {
    return edges.map(({ other, properties = {} }) => ({
      other,
      known: orNull(this.columns.noted(kind, properties, true)),
    }));
  }

  private write(how: 'INSERT OR IGNORE' | 'INSERT OR REPLACE', kind: Edge, owner: number, edges: Joined[]) {
    const known = edges.some((edge) => edge.known) ? JSON.stringify(edges.map((edge) => edge.known)) : null;
    return this.file.run(`${how} INTO ${kind} VALUES (?, ?, ?)`, owner, othersIn(edges), known);
  }

  private keepBack(kind: Edge, owner: number, edges: Joined[]) {
    if (!this.isKeptBack || !isAskedBack(kind)) return;
    const text = 'INSERT OR IGNORE INTO back SELECT value, ?, ? FROM json_each(?)';
    this.file.run(text, EDGES.indexOf(kind), owner, othersIn(edges));
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

const othersIn = (edges: Joined[]) => JSON.stringify(edges.map(({ other }) => other));

function orNull(properties: Properties): Properties | null {
  for (const _ in properties) return properties;
  return null;
}
