/** Takes back an import: all that it alone asserted goes, and what others say is seen again. */
import { writeMergesOfImport, writeMoveMerges, writePartPapers, writeUndone } from '../cypher/catalogue.ts';
import { type Db, keysOf, type RunInTransaction } from '../cypher/db.ts';
import { badInput } from '../cypher/errors.ts';
import { ID_KINDS, idOf, keyOfAlias } from '../cypher/ids.ts';
import { idProperties } from './batch.ts';
import { listImports } from './imports.ts';
import { Saying } from './saying.ts';
import { type Session, takeClock } from './session.ts';
import { rewrite, takeBack } from './take-back.ts';

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

/** Parts a paper from the one that the import merged it into, if that stands: what was parted before may have been all of it. */
async function part(run: RunInTransaction, merge: MergeRow, session: Session) {
  const ids = merge.heldIds.map(idOf);
  const kinds: readonly string[] = ID_KINDS.Paper;
  const main = ids.toReversed().filter(({ kind }) => kinds.includes(kind));
  const properties = idProperties({
    ids: Object.fromEntries(main.map(({ kind, value }) => [kind, value])),
    all: merge.heldIds,
  });
  const { id, heldIds, addedAt } = merge;
  const isDated = addedAt < '~';
  const key = keyOfAlias(id);
  const merged = keysOf(
    await run(writePartPapers, { id, key, heldIds, properties, addedAt: isDated ? addedAt : null }),
  );
  if (merged.length)
    await rewrite(run, [...merged, key], { session, isGone: (_, by) => by === session.importId }, true);
}
