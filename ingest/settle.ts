/** Brings the graph to what is told: papers as they are to be seen, with all that they name, in one transaction. */
import type { RunInTransaction } from '../cypher/db.ts';
import { type AllNodes, type Batch, batchOf, type Visible } from './batch.ts';
import { toldOf, topicDescriptions, venueDescriptions } from './describe.ts';
import { find, holdAuthors, holdVenues } from './held.ts';
import type { Gathered, Papers } from './papers.ts';
import type { PaperRecord } from './record.ts';
import { sender } from './sender.ts';
import type { Session } from './session.ts';
import { uniteAuthors } from './unite-authors.ts';
import { writeRows } from './write-rows.ts';

export type Settled = { gathered: Gathered[]; batch: Batch; citationsCreated: number };

/**
 * Writes what is to be seen and kept of these papers, of which records told now, and of `others`, whose citations may
 * lead elsewhere. `lost`: authors that have lost a place on a byline already.
 */
export async function settle(
  run: RunInTransaction,
  { papers, nodes, others = [], records = [], lost = [], at, session }: ToSettle,
): Promise<Settled> {
  const gathered = papers.gather(others);
  const { batch, told } = await rowsOf(run, records, gathered, nodes, session);
  const send = sender(run, at);
  try {
    const citationsCreated = await writeRows(run, send, { batch, told, gathered, nodes, lost, at, session });
    return { gathered, batch, citationsCreated };
  } catch (error) {
    await send.all();
    throw error;
  }
}

type ToSettle = {
  papers: Papers;
  nodes: AllNodes;
  others?: string[];
  records?: PaperRecord[];
  lost?: string[];
  at: string;
  session: Session;
};

/** The rows of what is to be seen, and what is told of topics and venues. */
async function rowsOf(
  run: RunInTransaction,
  records: PaperRecord[],
  gathered: Gathered[],
  nodes: AllNodes,
  { saying, importId, source }: Session,
) {
  const visible = gathered.map((paper) => paper.visible);
  const named = visible.map(namedIn);
  const said = records.map(({ topics, publicationVenue }) => ({ ids: [], topics, publicationVenue }));
  await find(run, nodes, [...named, ...said]);
  const venues = [...named, ...said].flatMap(({ publicationVenue }) => publicationVenue ?? []);
  const idsOfAuthors = named.flatMap(({ authors }) => (authors ?? []).map(({ ids }) => ids));
  const [heldAuthors] = await Promise.all([
    holdAuthors(run, nodes.Author, idsOfAuthors),
    holdVenues(
      run,
      nodes.Venue,
      venues.map((venue) => venue.ids),
    ),
  ]);
  await uniteAuthors(run, nodes.Author, heldAuthors, idsOfAuthors);
  const topics = records.flatMap((record) => (record.topics ?? []).map(({ topic }) => topic));
  const descriptions = [
    ...topicDescriptions(topics, nodes.Topic, source),
    ...venueDescriptions(
      records.flatMap(({ publicationVenue }) => publicationVenue ?? []),
      nodes.Venue,
      source,
    ),
  ];
  const told = await toldOf(run, saying.news(descriptions), importId);
  return { batch: batchOf(visible, nodes, heldAuthors), told };
}

/** What the parts of a paper name that are to be written. */
function namedIn({ record, further, changes }: Visible): PaperRecord {
  const { authors, topics, publicationVenue, versionOf, references } = record;
  return {
    ids: [],
    authors: changes.has('byline') ? authors : null,
    topics: changes.has('topics') ? topics : null,
    publicationVenue: changes.has('venue') ? publicationVenue : null,
    versionOf: changes.has('version') ? versionOf : null,
    references: changes.has('references')
      ? further.length
        ? [...(references ?? []), ...further]
        : references
      : null,
  };
}
