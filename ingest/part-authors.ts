/** An author whose places and records are of several persons, when nothing that is told shows them to be one. */
import { writeAuthorRepeats, writePartAuthors } from '../cypher/catalogue.ts';
import type { RunInTransaction } from '../cypher/db.ts';
import { aliasOf, type ExternalId, keyOf, keyOfAlias } from '../cypher/ids.ts';
import { compare } from './leading.ts';
import type { AuthorRecord, AuthorshipRecord, PaperRecord } from './record.ts';
import { dateOf, type Properties } from './rows.ts';
import { fromRow, type Told, type ToldRow } from './told.ts';

export type PlacesRow = {
  key: string;
  ids: Record<string, string | null>;
  aliases: string[];
  /** Those of the aliases that were keys of others. */
  formerKeys: string[];
  places: { paper: string; position: number }[];
  records: ToldRow[];
};

type Place = { paper: string; position: number; author: AuthorshipRecord; date: string };
type Apart = { author: AuthorRecord; told: Told<Properties> };

/** What is told of one person. */
export type Person = Pick<PlacesRow, 'key' | 'ids' | 'aliases'> & {
  places: Place[];
  apart: Apart[];
  /** The author that the person was taken for. */
  from: string;
};

/**
 * The persons that are told of as this author: what has ids in common is of one. The key stays with whom it is an id
 * of; `seen` are the papers' records.
 */
export function personsOf(
  { key: from, ids, aliases, formerKeys, places, records }: PlacesRow,
  seen: Map<string, PaperRecord | undefined>,
): Person[] {
  const told: (Place | Apart)[] = places.flatMap(({ paper, position }) => {
    const record = seen.get(paper);
    const author = record?.authors?.[position - 1];
    return author ? { paper, position, author, date: dateOf(record!) } : [];
  });
  for (const row of records) {
    const apart = fromRow<Properties>(row);
    told.push({ author: apart.wording as unknown as AuthorRecord, told: apart });
  }
  if (!told.some(({ author }) => author.ids.length)) return [];
  const groups = connected(told, ({ author }) => idsOf(author, from));
  const staying = groups.find((group) => group.ids.has(from)) ?? groups[0];
  return groups.map((group) => {
    const isParted = group !== staying;
    return {
      from,
      key: isParted ? keyFor(group, formerKeys) : from,
      ids: isParted ? {} : ids,
      aliases: isParted ? aliases.filter((alias) => group.ids.has(keyOfAlias(alias))) : aliases,
      places: group.items.filter((one) => 'paper' in one),
      apart: group.items.filter((one) => 'told' in one),
    };
  });
}

/** Parts persons from the authors that they were taken for. */
export async function partPersons(run: RunInTransaction, persons: Person[], at: string) {
  const authors = persons
    .filter(({ key, from }) => key !== from)
    .map(({ key, from, aliases, places, apart }) => ({
      key,
      from,
      former: aliasOf('Author', key),
      places: places.map(({ paper, position }) => ({ paper, position })),
      aliases,
      records: apart.map(({ told: { source, id } }) => [source, id]),
    }));
  if (!authors.length) return;
  await run(writePartAuthors, { authors, at });
  await run(writeAuthorRepeats, { keys: [...new Set(authors.flatMap(({ key, from }) => [key, from]))] });
}

type Group<T> = { ids: Set<string>; items: T[] };

/** What belongs together because ids are in common; the first that has the lowest id. */
function connected<T>(items: T[], idsOf: (item: T) => string[]): Group<T>[] {
  let groups: Group<T>[] = [];
  for (const item of items) {
    const ids = idsOf(item);
    const [group = { ids: new Set<string>(), items: [] }, ...others] = groups.filter((one) =>
      ids.some((id) => one.ids.has(id)),
    );
    for (const id of [...ids, ...others.flatMap((one) => [...one.ids])]) group.ids.add(id);
    group.items.push(...others.flatMap((one) => one.items), item);
    groups = [...groups.filter((one) => one !== group && !others.includes(one)), group];
  }
  const lowest = ({ ids }: Group<T>) => [...ids].sort(compare)[0] ?? '';
  return groups.sort((a, b) => compare(lowest(a), lowest(b)));
}

/** The key that the person had before, else the lowest of the ids by which sources know it. */
function keyFor({ ids, items }: Group<Place | Apart>, formerKeys: string[]): string {
  const former = formerKeys.map(keyOfAlias).find((id) => ids.has(id));
  return former ?? items.map(({ author }) => keyOf(author.ids[0]!)).sort(compare)[0]!;
}

/** An authorship without ids of its own stands by its author's key. */
const idsOf = ({ ids }: { ids: ExternalId[] }, key: string): string[] =>
  ids.length ? ids.map(keyOf) : [key];
