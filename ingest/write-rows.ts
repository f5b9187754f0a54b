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
import type { Nodes } from './nodes.ts';
import type { Gathered } from './papers.ts';
import { refreshAuthors } from './refresh.ts';
import type { sender } from './sender.ts';
import type { Session } from './session.ts';
import { toRow } from './told.ts';

type Rows = {
  batch: Batch;
  told: ToldOfOne[];
  gathered: Gathered[];
  nodes: AllNodes;
  /** Authors that lost a place on a byline. */
  lost: string[];
  session: Session;
};

/** Sends the statements that have rows, nodes before what joins them; returns how many citations are new. */
export async function writeRows(
  run: RunInTransaction,
  send: ReturnType<typeof sender>,
  { batch, told, gathered, nodes, lost, session }: Rows,
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
  const lossy = new Set(gathered.filter((g) => g.visible.isLossy).map((g) => g.visible.node.key));
  const displaced = await send(writeClearBylines, { bylines: bylines.filter(({ key }) => !lossy.has(key)) });
  const lessTold = await send(writeClearBylines, { bylines: bylines.filter(({ key }) => lossy.has(key)) });
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
  await send(writeFormerKeys, { formerKeys: formerKeys(nodes.Paper, session.importId) });
  const old = kept.filter(({ wasTold }) => wasTold).map(({ visible }) => visible.node.key);
  await send(writeClearRecords, records(old));
  await send(
    writeRecords,
    records(kept.map(({ visible, told: all }) => ({ key: visible.node.key, records: all.map(toRow) }))),
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
  const stored = new Set(
    [papers, partialPapers, ...citations.map((c) => c.references)].flat().map(({ key }) => key),
  );
  for (const { key } of placeholders) stored.delete(key);
  for (const key of left) stored.add(key);
  await send(writeStoredOrder, { keys: [...stored] });
  await send.all();
  await refreshAuthors(run, [...new Set([...lost, ...keysOf(await lessTold.rows())])]);
  return Number((await cited.rows())[0]?.added ?? 0);
}

const formerKeys = (papers: Nodes, mergedBy: number) =>
  papers.merges.map(({ gone }) => ({
    key: papers.node(gone.key)!.key,
    id: aliasOf('Paper', gone.key),
    mergedBy,
    heldIds: [...gone.all],
    addedAt: gone.addedAt,
  }));
