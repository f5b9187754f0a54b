/** What a batch did, in figures. */
import { keyOf } from '../cypher/ids.ts';
import type { AllNodes } from './batch.ts';
import type { Nodes } from './nodes.ts';
import type { PaperRecord } from './record.ts';
import type { Settled } from './settle.ts';

/** What one batch did to the graph. */
export type BatchResult = {
  /** The key of each record's paper, in the order of the records. */
  keys: string[];
  /** Of these, the papers that only partial records told of and that are placeholders. */
  undescribed: string[];
  /** Papers of which this import had not told before. */
  papers: number;
  papersCreated: number;
  /** Papers that were full before this import told of them. */
  papersUpdated: number;
  /** Placeholders that became full papers. */
  placeholdersFilled: number;
  placeholdersCreated: number;
  /** Papers that were found to be one with another. */
  papersMerged: number;
  /** Authors that were found to be one with another. */
  authorsMerged: number;
  /** Citations of the batch, and those of them that the graph did not hold yet. */
  citations: number;
  citationsCreated: number;
  authorships: number;
  /** Authorships of somebody who is known beyond this one byline. */
  authorshipsIdentified: number;
  selfReferences: number;
  /** Ids that a record has and another paper, author or venue has too. */
  idClashes: number;
  /** Where sources differ about a paper, in words. */
  conflicts: string[];
};

export function resultOf(
  records: PaperRecord[],
  keys: string[],
  { gathered, batch, citationsCreated }: Settled,
  nodes: AllNodes,
): BatchResult {
  const now = keys.map((key) => nodes.Paper.node(key)!);
  const distinct = new Set(now);
  const told = gathered.filter(({ visible }) => distinct.has(visible.node));
  const described = told.filter(({ visible }) => !visible.record.isPartial);
  const undescribed = told.filter(({ visible }) => visible.record.isPartial);
  const cited = new Map(batch.citations.map(({ key, cited }) => [key, cited.length]));
  return {
    keys: now.map(({ key }) => key),
    undescribed: undescribed.map(({ visible }) => visible.node.key),
    papers: told.filter(({ isFirst }) => isFirst).length,
    papersCreated: described.filter(({ was }) => !was).length,
    papersUpdated: described.filter(({ was, isFirst }) => was === 'full' && isFirst).length,
    placeholdersFilled: described.filter(({ was }) => was === 'placeholder').length,
    placeholdersCreated: batch.placeholders.length + undescribed.filter(({ was }) => !was).length,
    papersMerged: mergedOf(nodes.Paper),
    authorsMerged: mergedOf(nodes.Author),
    citations: sum(
      told,
      ({ visible: { node, record } }) => cited.get(node.key) ?? record.references?.length ?? 0,
    ),
    citationsCreated,
    authorships: sum(told, ({ visible }) => visible.record.authors?.length ?? 0),
    authorshipsIdentified: sum(
      told,
      ({ visible }) => (visible.record.authors ?? []).filter(({ ids }) => ids.length).length,
    ),
    selfReferences: sum(
      records,
      ({ references }, i) => (references ?? []).filter(({ id }) => now[i]!.all.includes(keyOf(id))).length,
    ),
    idClashes: nodes.Paper.clashes + nodes.Author.clashes + nodes.Venue.clashes,
    conflicts: told.filter(({ isToldAnew }) => isToldAnew).flatMap(({ visible }) => visible.conflicts),
  };
}

const sum = <T>(list: T[], of: (item: T, i: number) => number) =>
  list.reduce((all, item, i) => all + of(item, i), 0);

/** How many nodes of the graph were found to be one with another. */
export const mergedOf = (nodes: Nodes): number => nodes.merges.filter(({ gone }) => !gone.isNew).length;
