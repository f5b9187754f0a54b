/** The tables of a graph on disk, and the numbers that stand in them for types. */
import type { EntityType } from '../../cypher/ids.ts';

export const TYPES = ['Paper', 'Author', 'Topic', 'Venue'] as const satisfies EntityType[];

/** Each edge belongs to its paper or topic, the owner, with which it is replaced: a byline, in order, is its paper's. */
export const EDGES = ['CITES', 'AUTHORED', 'HAS_TOPIC', 'PUBLISHED_IN', 'BROADER', 'VERSION_OF'] as const;
export type Edge = (typeof EDGES)[number];

/** How an id leads to a node: it is its key, an alias, or one of its properties. */
export const RANKS = { key: 0, alias: 1, property: 2 } as const;

/**
 * Nothing of it outlives a failure: a failed import begins anew. What nodes hold lies apart from where their ids lead,
 * so that many of these share a page, and by type: papers are long and hardly change, authors short and often do.
 */
export const SCHEMA = `
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -80000;
PRAGMA temp_store = FILE;
${TYPES.map((type) => `CREATE TABLE ${type} (node INTEGER PRIMARY KEY, key TEXT, isFull INTEGER, properties TEXT);`).join('\n')}
CREATE TABLE name (type INTEGER, id TEXT, rank INTEGER, node INTEGER, isFull INTEGER, PRIMARY KEY (type, id, rank, node)) WITHOUT ROWID;
CREATE INDEX alias ON name (node) WHERE rank = 1;
${EDGES.map((kind) => `CREATE TABLE ${kind} (owner INTEGER PRIMARY KEY, others TEXT, known TEXT);`).join('\n')}
CREATE TABLE record (node INTEGER, source TEXT, id TEXT, imports TEXT, data BLOB);
CREATE INDEX recordOf ON record (node);
CREATE TABLE mention (id TEXT, node INTEGER, PRIMARY KEY (id, node)) WITHOUT ROWID;
CREATE TABLE former (type INTEGER, id TEXT, mergedBy INTEGER, heldIds TEXT, addedAt TEXT, PRIMARY KEY (type, id)) WITHOUT ROWID;
`;
