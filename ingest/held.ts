/** What the graph knows of a batch: which ids lead where, and what the nodes hold that they lead to. */
import {
  writeFindAuthors,
  writeFindPapers,
  writeFindTopics,
  writeFindVenues,
  writeHeldAuthors,
  writeHeldPapers,
  writeHeldVenues,
  writeUntoldPapers,
} from '../cypher/catalogue.ts';
import type { RunInTransaction, Statement } from '../cypher/db.ts';
import { type EntityType, type ExternalId, keyOfAlias } from '../cypher/ids.ts';
import type { HeldAuthor } from './authors.ts';
import { collectIds, type IdLists } from './collect.ts';
import type { Found } from './leading.ts';
import type { Nodes } from './nodes.ts';
import type { PaperRecord } from './record.ts';
import { fromRow, type Told, type ToldRow } from './told.ts';
import { type UntoldRow, untold } from './untold.ts';
import { wordingOf } from './wording.ts';

const FIND: Record<EntityType, Statement> = {
  Paper: writeFindPapers,
  Author: writeFindAuthors,
  Topic: writeFindTopics,
  Venue: writeFindVenues,
};

/** A look-up in those ways alone in which there is something to look up: each way takes Neo4j time to plan. */
const lookUp = ({ name, text }: Statement, ids: IdLists): Statement => ({
  name,
  get text() {
    const ways = text.split(/^UNION ALL /m);
    return ways.filter((way) => ids[way.match(/\$in\.(\w+)/)![1]!]!.length).join('UNION ALL ');
  },
});

/**
 * Lets the nodes know where the ids lead that these records name; returns the papers that mention a paper which one
 * of `mentions` is an id of.
 */
export async function find(
  run: RunInTransaction,
  nodes: Record<EntityType, Nodes>,
  records: PaperRecord[],
  mentions: string[] = [],
): Promise<string[]> {
  const ids = collectIds(records);
  ids.Paper.mentions = mentions;
  const types = (Object.keys(FIND) as EntityType[]).filter((type) => ids[type].keys!.length);
  const found = await Promise.all(
    types.map(async (type) => {
      const rows = (await run(lookUp(FIND[type], ids[type]), ids[type])) as Found[];
      nodes[type].learn(rows);
      return mentions.length ? rows.flatMap(({ how, key }) => (how === 'mention' ? key : [])) : [];
    }),
  );
  return [...new Set(found.flat())];
}

type Held = { key: string; ids: Record<string, string | null>; aliases: string[] };

export type HeldPaper = { key: string; isFull: boolean; told: Told[] };

type PaperRow = Held & { sourceIds: string[]; isFull: boolean; addedAt: string; records: ToldRow[] };
type HeldAuthorRow = Held & HeldAuthor & { addedAt: string };

/**
 * Makes known what these papers hold; returns what sources told of those that are in the graph. Where nothing is kept
 * of a paper, what stands of it counts as told, unless `isKept` says that all is.
 */
export async function holdPapers(
  run: RunInTransaction,
  nodes: Nodes,
  keys: string[],
  isKept = false,
): Promise<HeldPaper[]> {
  if (!keys.length) return [];
  const rows = (await run(writeHeldPapers, { keys })) as PaperRow[];
  const papers = rows.map(({ key, isFull, records }) => ({
    key,
    isFull,
    told: records.map((row) => fromRow(row, wordingOf)),
  }));
  const bare = papers.filter(({ isFull, told }) => isFull && !told.length && !isKept);
  if (bare.length) {
    const stands = (await run(writeUntoldPapers, { keys: bare.map(({ key }) => key) })) as UntoldRow[];
    const byKey = new Map(stands.map((row) => [row.key, untold(row)]));
    for (const paper of bare) paper.told = [byKey.get(paper.key)!];
  }
  const told = new Map(papers.map((paper) => [paper.key, paper.told]));
  for (const { key, ids, aliases, sourceIds, addedAt, isFull } of rows) {
    const tellers = new Set(told.get(key)!.map(({ source, id }) => `${source} ${id}`));
    nodes.hold(key, ids, [...aliases.map(keyOfAlias), ...sourceIds], { addedAt, tellers });
    if (isFull) nodes.setFull(key);
  }
  return papers;
}

/** Makes known what the authors and venues hold that records with these ids may be of. */
export async function holdAuthors(run: RunInTransaction, nodes: Nodes, ids: ExternalId[][]) {
  const keys = nodes.candidates(ids.filter((list) => list.length));
  const rows = keys.length ? ((await run(writeHeldAuthors, { keys })) as HeldAuthorRow[]) : [];
  for (const { key, ids: own, aliases, addedAt } of rows)
    nodes.hold(key, own, aliases.map(keyOfAlias), { addedAt });
  return new Map<string, HeldAuthor>(rows.map((row) => [row.key, row]));
}

/** Makes known what the venues hold that records with these ids may be of. */
export const holdVenues = (run: RunInTransaction, nodes: Nodes, ids: ExternalId[][]) =>
  holdVenuesOf(run, nodes, nodes.candidates(ids.filter((list) => list.length)));

export async function holdVenuesOf(run: RunInTransaction, nodes: Nodes, keys: string[]) {
  const rows = keys.length ? ((await run(writeHeldVenues, { keys })) as Held[]) : [];
  for (const { key, ids, aliases } of rows) nodes.hold(key, ids, aliases.map(keyOfAlias));
}
