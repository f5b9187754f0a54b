/** What is left of papers, authors, topics and venues when imports have told nothing. */
import {
  writeCitingPapers,
  writeDemotedPapers,
  writePaperIds,
  writeUndoneAuthors,
  writeUndonePapers,
  writeUndoneTopics,
  writeUndoneVenues,
  writeUntoldDescriptions,
} from '../cypher/catalogue.ts';
import { type Db, keysOf, type RunInTransaction, type Statement } from '../cypher/db.ts';
import type { ExternalId } from '../cypher/ids.ts';
import { idProperties } from './batch.ts';
import { keepTold, type ToldOfOne, toldWithout, writeDescriptions } from './describe.ts';
import { holdPapers, holdVenuesOf } from './held.ts';
import type { Nodes } from './nodes.ts';
import { pages } from './pages.ts';
import { Papers } from './papers.ts';
import { refreshAuthors } from './refresh.ts';
import type { Properties } from './rows.ts';
import type { Described } from './saying.ts';
import { noNodes, type Session, takeClock } from './session.ts';
import { settle } from './settle.ts';
import type { IsGone } from './told.ts';

/** Lets these imports have told nothing; how many papers they told of, and how many nobody describes any more. */
export async function takeBack(db: Db, imports: number[], session: Session) {
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

type Without = { session: Session; isGone: IsGone };

/**
 * Brings these papers to what others than such imports tell of them, whatever stands of them if `isWhole`; returns how
 * many nobody describes any more.
 */
export async function rewrite(
  run: RunInTransaction,
  keys: string[],
  { session, isGone }: Without,
  isWhole = false,
) {
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
    const { properties, lost, spare } = nodes.Paper.retain(key, papers.idsOf(key));
    if (!lost.length && !isWhole) continue;
    moved.push(key);
    aliases.push(...lost, ...spare);
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
  const at = await takeClock(run, session.now());
  const told = await toldWithout(run, type, keys, isGone);
  const left = told.filter((one) => one.told.length);
  const nodes = noNodes();
  if (type === 'Venue') await retainVenues(run, nodes.Venue, left);
  await writeDescriptions(run, left, nodes);
  await keepTold(run, told);
  if (type === 'Author') return refreshAuthors(run, keys, at);
  await run(writeUntoldDescriptions, { Topic: [], Venue: [], [type]: keys });
}

/** Leaves venues those of their ids that are still told. */
async function retainVenues(run: RunInTransaction, venues: Nodes, told: ToldOfOne[]) {
  const keys = told.map(({ key }) => key);
  await holdVenuesOf(run, venues, keys);
  const aliases = told.flatMap(({ key, told: all }) => {
    const ids = all.flatMap(({ wording }) => wording.ids as ExternalId[]);
    const { lost, spare } = venues.retain(key, ids);
    return [...lost, ...spare];
  });
  if (aliases.length) await run(writePaperIds, { papers: [], aliases });
}
