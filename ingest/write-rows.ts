/** The order in which what is settled is written: nodes before what joins them, and what nothing names any more last. */
import {
  writeAliases,
  writeAuthors,
  writeBylines,
  writeCitations,
  writeClearBylines,
  writeClearRecords,
  writeDemotedPapers,
  writeFormerKeys,
  writeMentions,
  writeOrphanAuthors,
  writeOrphans,
  writePapers,
  writePaperTopics,
  writePartialPapers,
  writePlaceholders,
  writePublications,
  writeRecords,
  writeReplacedCitations,
  writeStoredOrder,
  writeVersions,
} from '../cypher/catalogue.ts';
import { keysOf, type RunInTransaction } from '../cypher/db.ts';
import { aliasOf } from '../cypher/ids.ts';
import type { AllNodes, Batch } from './batch.ts';
import { keepTold, type ToldOfOne, writeDescriptions } from './describe.ts';
import type { Node, Nodes } from './nodes.ts';
import type { Gathered } from './papers.ts';
import { refreshAuthors } from './refresh.ts';
import type { sender } from './sender.ts';
import type { Session } from './session.ts';
import { toRow } from './told.ts';
import { wordingText } from './wording.ts';

type Rows = {
  batch: Batch;
  told: ToldOfOne[];
  gathered: Gathered[];
  nodes: AllNodes;
  /** Authors that lost a place on a byline. */
  lost: string[];
  at: string;
  session: Session;
};

/** Sends the statements that have rows, nodes before what joins them; returns how many citations are new. */
export async function writeRows(
  run: RunInTransaction,
  send: ReturnType<typeof sender>,
  { batch, told, gathered, nodes, lost, at, session }: Rows,
) {
  const { papers, partialPapers, placeholders, replaced, citations, mentions, bylines, authors } = batch;
  const { paperTopics, publications, versions } = batch;
  const kept = gathered.filter(({ isToldAnew }) => isToldAnew);
  const records = (rows: unknown[]) => ({ Paper: rows, Topic: [], Venue: [], Author: [] });
  await send(writePapers, { papers });
  await send(writePartialPapers, { papers: partialPapers });
  await send(writePlaceholders, { placeholders });
  const uncited = await send(writeReplacedCitations, { replaced });
  const cited = await send(writeCitations, { citations });
  await send(writeMentions, { mentions });
  const cleared = (isLossy: boolean) =>
    gathered.flatMap(({ visible }) =>
      !visible.isNew && visible.changes.has('byline') && visible.isLossy === isLossy
        ? { key: visible.node.key }
        : [],
    );
  const displaced = await send(writeClearBylines, { bylines: cleared(false) });
  const lessTold = await send(writeClearBylines, { bylines: cleared(true) });
  await send(writeAuthors, { authors });
  await send(writeBylines, { bylines });
  await writeDescriptions(run, told, nodes);
  await send(writePaperTopics, { papers: paperTopics });
  await send(writePublications, { publications });
  const unversioned = await send(writeVersions, { versions });
  await send(writeAliases, {
    Paper: nodes.Paper.aliases,
    Author: nodes.Author.aliases,
    Topic: nodes.Topic.aliases,
    Venue: nodes.Venue.aliases,
  });
  await send(writeFormerKeys, formerKeys(nodes, session.importId));
  const old = kept.filter(({ wasTold }) => wasTold).map(({ visible }) => visible.node.key);
  await send(writeClearRecords, records(old));
  await send(
    writeRecords,
    records(
      kept.map(({ visible, told: all }) => ({
        key: visible.node.key,
        records: all.map((one) => toRow(one, wordingText)),
      })),
    ),
  );
  await keepTold(run, told);
  const left = keysOf(await uncited.rows());
  const earlier = (await unversioned.rows()).flatMap((row) => row.lost as string[]);
  const demoted = gathered.flatMap(({ was, visible: { record, node } }) =>
    was === 'full' && record.isPartial ? node.key : [],
  );
  await send(writeDemotedPapers, { keys: demoted });
  const untold = gathered.filter(({ told: all }) => !all.length).map(({ visible }) => visible.node.key);
  await send(writeOrphans, { keys: [...new Set([...left, ...earlier, ...untold])] });
  await send(writeOrphanAuthors, { keys: [...new Set(keysOf(await displaced.rows()))] });
  await send(writeStoredOrder, { keys: [...new Set([...batch.recounted, ...left])] });
  await send.all();
  const less = [...lost, ...keysOf(await lessTold.rows())].map((key) => nodes.Author.now(key));
  await refreshAuthors(run, [...new Set(less)], at);
  return Number((await cited.rows())[0]?.added ?? 0);
}

/** The keys of those that were merged, with what parts them again: papers when their import is undone. */
export const formerKeys = ({ Paper, Author }: AllNodes, mergedBy: number) => ({
  Paper: formerKeysOf(Paper, ({ all }) => ({ mergedBy, heldIds: [...all] })),
  Author: formerKeysOf(Author, () => ({})),
});

const formerKeysOf = (nodes: Nodes, more: (gone: Node) => object) =>
  nodes.merges.map(({ gone }) => {
    const former = { id: aliasOf(nodes.type, gone.key), isFormerKey: true, addedAt: gone.addedAt };
    return { key: nodes.now(gone.key), former: { ...former, ...more(gone) } };
  });
