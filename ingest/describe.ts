/** Topics, venues and authors, as sources describe them apart from any paper. */
import {
  writeBroaderTopics,
  writeClearRecords,
  writeHeldDescriptions,
  writeRecords,
  writeTopics,
  writeVenues,
} from '../cypher/catalogue.ts';
import type { RunInTransaction } from '../cypher/db.ts';
import { type ExternalId, ID_KINDS, keyOf } from '../cypher/ids.ts';
import { withBroader } from './collect.ts';
import type { Nodes } from './nodes.ts';
import type { TopicRecord, VenueRecord } from './record.ts';
import { byPrecedence, rank } from './resolve.ts';
import { known, type Properties } from './rows.ts';
import { added, type Described, type Description } from './saying.ts';
import { fromRow, type IsGone, type Told, type ToldRow, tell, toRow, without } from './told.ts';

export type ToldOfOne = { type: Described; key: string; told: Told<Properties>[]; wasTold: boolean };

/** All that is told of these, with what is said now. */
export async function toldOf(
  run: RunInTransaction,
  news: Description[],
  importId: number,
): Promise<ToldOfOne[]> {
  if (!news.length) return [];
  const keys = (type: Described) => [...new Set(news.filter((n) => n.type === type).map(({ key }) => key))];
  const held = await heldDescriptions(run, {
    Topic: keys('Topic'),
    Venue: keys('Venue'),
    Author: keys('Author'),
  });
  const groups = Map.groupBy(news, ({ type, key }) => `${type} ${key}`);
  return [...groups].flatMap(([name, said]) => {
    const before = held.get(name) ?? [];
    const told = said.reduce(
      (all, { source, id, said: now }) => tell(all, { source, id, run: importId }, now, added(said[0]!.type)),
      before,
    );
    return told === before
      ? []
      : { type: said[0]!.type, key: said[0]!.key, told, wasTold: before.length > 0 };
  });
}

/** What is kept of these, each by `type key`. */
export async function heldDescriptions(
  run: RunInTransaction,
  keys: Partial<Record<Described, string[]>>,
): Promise<Map<string, Told<Properties>[]>> {
  type Held = ToldRow & { type: Described; key: string };
  const rows = (await run(writeHeldDescriptions, { Topic: [], Venue: [], Author: [], ...keys })) as Held[];
  const groups = Map.groupBy(rows, ({ type, key }) => `${type} ${key}`);
  return new Map([...groups].map(([name, of]) => [name, of.map((row) => fromRow<Properties>(row))]));
}

/** What is told of these without such imports. */
export async function toldWithout(
  run: RunInTransaction,
  type: Described,
  keys: string[],
  isGone: IsGone<Properties>,
): Promise<ToldOfOne[]> {
  const held = await heldDescriptions(run, { [type]: keys });
  return keys.flatMap((key) => {
    const told = held.get(`${type} ${key}`);
    return told ? { type, key, told: without(told, isGone), wasTold: true } : [];
  });
}

/** What is seen of one of whom so much is told. */
export const visibleOf = (told: Told<Properties>[]): Properties =>
  Object.assign(
    {},
    ...told
      .toSorted(byPrecedence(({ source, imports, id }) => [rank(source), -imports.at(-1)!, source, id]))
      .toReversed()
      .map(({ wording }) => wording),
  );

/** What records say of the topics that they name, and of those broader. */
export const topicDescriptions = (topics: TopicRecord[], nodes: Nodes, source?: string): Description[] =>
  topics.flatMap(withBroader).map((topic) => {
    const { id, name, nameUnknown, scheme, level, paperCount, broader } = topic;
    const key = nodes.keyFor(id) ?? keyOf(id);
    const above = broader?.map((b) => nodes.keyFor(b.id) ?? keyOf(b.id)).filter((b) => b !== key);
    return {
      type: 'Topic',
      key,
      source: source ?? id.kind,
      id: keyOf(id),
      said: known({ name: nameUnknown ? null : name, scheme, level, paperCount, broader: above, ownId: id }),
    };
  });

export const venueDescriptions = (venues: VenueRecord[], nodes: Nodes, source?: string): Description[] =>
  venues.flatMap(({ ids, name, type }) => {
    if (!ids.length) return [];
    const { key } = nodes.assign(ids);
    return {
      type: 'Venue',
      key,
      source: source ?? ids[0]!.kind,
      id: keyOf(ids[0]!),
      said: known({ name, type, ids }),
    };
  });

/** Writes what is seen of topics and venues. */
export async function writeDescriptions(
  run: RunInTransaction,
  told: ToldOfOne[],
  nodes: Record<'Topic' | 'Venue', Nodes>,
) {
  const topics = told.filter(({ type }) => type === 'Topic').map((t) => topicRow(t, nodes.Topic));
  const venues = told.filter(({ type }) => type === 'Venue').map((t) => venueRow(t, nodes.Venue));
  const broader = topics.flatMap(({ key, broader: above }) => (above ? [{ key, broader: above }] : []));
  if (topics.length) await run(writeTopics, { topics });
  if (venues.length) await run(writeVenues, { venues });
  if (broader.length) await run(writeBroaderTopics, { broader });
}

/** Keeps what was told. */
export async function keepTold(run: RunInTransaction, told: ToldOfOne[]) {
  if (!told.length) return;
  const of = <T>(type: Described, row: (t: ToldOfOne) => T, all = told) =>
    all.filter((t) => t.type === type).map(row);
  const lists = <T>(row: (t: ToldOfOne) => T, all = told) => ({
    Paper: [],
    Topic: of('Topic', row, all),
    Venue: of('Venue', row, all),
    Author: of('Author', row, all),
  });
  const old = told.filter(({ wasTold }) => wasTold);
  if (old.length)
    await run(
      writeClearRecords,
      lists(({ key }) => key, old),
    );
  await run(
    writeRecords,
    lists(({ key, told: all }) => ({ key, records: all.map((one) => toRow(one)) })),
  );
}

type TopicSaid = {
  name?: string;
  scheme: string;
  level?: number;
  paperCount?: number;
  broader?: string[];
  ownId: ExternalId;
};

function topicRow({ key, told, wasTold }: ToldOfOne, nodes: Nodes) {
  const { name, scheme, level, paperCount, broader, ownId } = visibleOf(told) as TopicSaid;
  const isHeld = wasTold || nodes.keyFor(ownId) !== undefined;
  const id = (ID_KINDS.Topic as readonly string[]).includes(ownId.kind) ? { [ownId.kind]: ownId.value } : {};
  const values = { scheme, level, paperCount, ...id };
  return {
    key,
    broader: broader ?? (wasTold ? [] : null),
    properties: {
      ...known({ name: name ?? (isHeld && !wasTold ? null : ownId.value) }),
      ...(wasTold ? values : known(values)),
    },
  };
}

function venueRow({ key, told, wasTold }: ToldOfOne, nodes: Nodes) {
  const { name, type } = visibleOf(told);
  const values = { name, type: type ?? null };
  const held = nodes.node(key)?.ids;
  const ids = held && Object.fromEntries(ID_KINDS.Venue.map((kind) => [kind, held[kind] ?? null]));
  return { key, properties: { ...(wasTold ? values : known(values)), ...ids } };
}
