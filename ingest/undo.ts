/** Takes back an import: all that it alone asserted goes, and what others say is seen again. */
import {
  writeCitingPapers,
  writeDemotedPapers,
  writeMergesOfImport,
  writeMoveMerges,
  writePaperIds,
  writePartPapers,
  writeUndone,
  writeUndoneAuthors,
  writeUndonePapers,
  writeUndoneTopics,
  writeUndoneVenues,
  writeUntoldDescriptions,
} from '../cypher/catalogue.ts';
import { type Db, keysOf, type RunInTransaction, type Statement } from '../cypher/db.ts';
import { badInput } from '../cypher/errors.ts';
import { ID_KINDS, idOf, keyOfAlias } from '../cypher/ids.ts';
import { idProperties } from './batch.ts';
import { keepTold, toldWithout, writeDescriptions } from './describe.ts';
import { holdPapers } from './held.ts';
import { listImports } from './imports.ts';
import { pages } from './pages.ts';
import { Papers } from './papers.ts';
import { refreshAuthors } from './refresh.ts';
import type { Properties } from './rows.ts';
import { type Described, Saying } from './saying.ts';
import { noNodes, type Session, takeClock } from './session.ts';
import { settle } from './settle.ts';
import type { IsGone } from './told.ts';

export type Undone = { source: string; papers: number };

type MergeRow = { key: string; id: string; heldIds: string[]; addedAt: string; later: number[] };

/** Undoes the import of this number. Ended before its end, it goes on when it is called again. */
export async function undoImport(db: Db, id: number): Promise<Undone> {
  const imports = await listImports(db);
  const card = imports.find((one) => one.id === id);
  if (!card) throw badInput('id', `There is no import ${id}; citeweave imports lists them.`);
  if (card.undoneAt) throw badInput('id', `Import ${id} was undone on ${card.undoneAt.slice(0, 10)}.`);
  const merges = (await db.command(writeMergesOfImport, { id })) as MergeRow[];
  refuseBuiltOn(id, merges);
  const session: Session = { now: Date.now, importId: id, saying: new Saying() };
  for (const merge of merges) await db.write((run) => part(run, merge, session));

  const { papers } = await takeBack(db, [id], session);
  const others = imports.filter((one) => one.id !== id && !one.undoneAt);
  const gone = others.some(({ source }) => source === card.source) ? [] : [card.source];
  await db.write((run) => noteUndone(run, id, gone));
  return { source: card.source, papers };
}

/**
 * Takes back what earlier imports of this source told and this one did not, for it has told all of it; returns how
 * many papers no record describes any more. Papers that these found to be one stay one. Ended before its end, it goes
 * on when it is called again.
 */
export async function replaceEarlier(
  db: Db,
  { id, source }: { id: number; source: string },
): Promise<number> {
  const earlier = (await listImports(db))
    .filter((one) => one.source === source && one.id < id && !one.undoneAt)
    .map((one) => one.id);
  if (!earlier.length) return 0;
  await db.write((run) => run(writeMoveMerges, { imports: earlier, id }));
  const session: Session = { now: Date.now, importId: id, source, saying: new Saying() };
  const { undescribed } = await takeBack(db, earlier, session);
  for (const one of earlier) await db.write((run) => noteUndone(run, one, []));
  return undescribed;
}

const noteUndone = async (run: RunInTransaction, id: number, gone: string[]) =>
  run(writeUndone, { id, gone, at: await takeClock(run, Date.now()) });

/** Lets these imports have told nothing; how many papers they told of, and how many nobody describes any more. */
async function takeBack(db: Db, imports: number[], session: Session) {
  const isGone: IsGone = (_, run) => imports.includes(run);
  let [papers, undescribed] = [0, 0];
  for await (const keys of toldBy(db, writeUndonePapers, imports)) {
    papers += keys.length;
    undescribed += await db.write((run) => rewrite(run, keys, { session, isGone }));
  }
  for (const [type, statement] of Object.entries(DESCRIBED) as [Described, Statement][])
    for await (const keys of toldBy(db, statement, imports))
      await db.write((run) => rewriteDescriptions(run, type, keys, { session, isGone }));
  return { papers, undescribed };
}

const PAGE = 2_000;
const AT_ONCE = 500;
const DESCRIBED: Record<Described, Statement> = {
  Author: writeUndoneAuthors,
  Topic: writeUndoneTopics,
  Venue: writeUndoneVenues,
};

/** The keys of what these imports told of, some at a time. */
async function* toldBy(db: Db, statement: Statement, imports: number[]): AsyncGenerator<string[]> {
  for await (const [page] of pages(db, statement, PAGE, (rows) => rows[0]?.last, { imports })) {
    const keys = page!.keys as string[];
    for (let i = 0; i < keys.length; i += AT_ONCE) yield keys.slice(i, i + AT_ONCE);
  }
}

/** What later imports told of the papers as one cannot be told apart again. */
function refuseBuiltOn(id: number, merges: MergeRow[]) {
  const built = merges.filter(({ later }) => later.length);
  if (!built.length) return;
  const later = [...new Set(built.flatMap((merge) => merge.later))].sort((a, b) => b - a);
  const named = built.slice(0, 3).map((merge) => `${keyOfAlias(merge.id)} is ${merge.key}`);
  throw badInput(
    'id',
    `Import ${id} found that ${named.join(', and that ')}${built.length > 3 ? `, and ${built.length - 3} more` : ''}; ` +
      `import ${later.join(' and ')} told more of what they are together. Undo ${later.length > 1 ? 'these' : 'that'} first.`,
  );
}

/** Parts a paper from the one that the import merged it into. */
async function part(run: RunInTransaction, merge: MergeRow, session: Session) {
  const ids = merge.heldIds.map(idOf);
  const kinds: readonly string[] = ID_KINDS.Paper;
  const main = ids.toReversed().filter(({ kind }) => kinds.includes(kind));
  const properties = idProperties({
    ids: Object.fromEntries(main.map(({ kind, value }) => [kind, value])),
    all: new Set(merge.heldIds),
  });
  const { id, heldIds, addedAt } = merge;
  const isDated = addedAt < '~';
  await run(writePartPapers, {
    id,
    key: keyOfAlias(id),
    heldIds,
    properties,
    addedAt: isDated ? addedAt : null,
  });
  await rewrite(
    run,
    [merge.key, keyOfAlias(id)],
    { session, isGone: (_, by) => by === session.importId },
    true,
  );
}

type Without = { session: Session; isGone: IsGone };

/**
 * Brings these papers to what others than such imports tell of them, whatever stands of them if `isWhole`; returns how
 * many nobody describes any more.
 */
async function rewrite(run: RunInTransaction, keys: string[], { session, isGone }: Without, isWhole = false) {
  const at = await takeClock(run, session.now());
  const nodes = noNodes();
  const papers = new Papers(nodes.Paper, session);
  if (isWhole) papers.force(keys);
  const held = await holdPapers(run, nodes.Paper, keys, true);
  papers.add(held);
  papers.drop(isGone);
  const aliases: { id: string; key: string }[] = [];
  const moved: string[] = [];
  const rows: { key: string; properties: Properties }[] = [];
  for (const { key } of held) {
    const { properties, hasLost, aliases: gone } = nodes.Paper.retain(key, papers.idsOf(key));
    if (!hasLost && !isWhole) continue;
    moved.push(key);
    aliases.push(...gone);
    const { sourceIds = null } = idProperties(nodes.Paper.node(key)!);
    rows.push({ key, properties: { ...properties, sourceIds } });
  }
  if (rows.length) await run(writePaperIds, { papers: rows, aliases });
  const emptied = held.flatMap(({ key, isFull }) => (isFull && !papers.isDescribed(key) ? [key] : []));
  const citing = keysOf(await run(writeCitingPapers, { keys: [...moved, ...emptied] }));
  const others = citing.filter((key) => !nodes.Paper.node(key));
  papers.add(await holdPapers(run, nodes.Paper, others));
  for (const { key } of held) nodes.Paper.setFull(key, papers.isDescribed(key));
  if (emptied.length) await run(writeDemotedPapers, { keys: emptied });
  await settle(run, { papers, nodes, others: citing, at, session });
  return emptied.length;
}

async function rewriteDescriptions(
  run: RunInTransaction,
  type: Described,
  keys: string[],
  { session, isGone }: Without,
) {
  await takeClock(run, session.now());
  const told = await toldWithout(run, type, keys, isGone);
  const left = told.filter((one) => one.told.length);
  await writeDescriptions(run, left, noNodes());
  await keepTold(run, told);
  if (type === 'Author') return refreshAuthors(run, keys);
  await run(writeUntoldDescriptions, { Topic: [], Venue: [], [type]: keys });
}
