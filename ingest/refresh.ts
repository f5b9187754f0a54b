/** Authors told of anew: who they are and what is known of them, from all bylines on which they stand. */
import {
  writeAuthorCounts,
  writeAuthorPlaces,
  writeAuthors,
  writeOrphanAuthors,
  writePaperIds,
} from '../cypher/catalogue.ts';
import type { RunInTransaction } from '../cypher/db.ts';
import { idOf, keyOf, keyOfAlias } from '../cypher/ids.ts';
import { Authors, addApart } from './authors.ts';
import { visibleOf } from './describe.ts';
import { holdPapers } from './held.ts';
import { Nodes } from './nodes.ts';
import { type Person, type PlacesRow, partPersons, personsOf } from './part-authors.ts';
import type { AuthorshipRecord } from './record.ts';
import { resolvePaper } from './resolve.ts';
import type { Properties } from './rows.ts';

/**
 * Sets what is known of these authors to what is told of them; those whom nothing shows to be one any more are parted,
 * and whom nobody names any more is taken away.
 */
export async function refreshAuthors(run: RunInTransaction, keys: string[], at: string) {
  if (!keys.length) return;
  await run(writeOrphanAuthors, { keys });
  const rows = (await run(writeAuthorPlaces, { keys })) as PlacesRow[];
  const papers = [...new Set(rows.flatMap(({ places }) => places.map(({ paper }) => paper)))];
  const held = await holdPapers(run, new Nodes('Paper'), papers);
  const seen = new Map(held.map(({ key, told }) => [key, resolvePaper(told)?.record]));
  const persons = rows.flatMap((row) => personsOf(row, seen));
  await partPersons(run, persons, at);
  const told = persons.map(toldOfPerson);
  const authors = told.map(({ key, properties }) => ({ key, properties }));
  const aliases = told.flatMap((one) => one.aliases);
  if (authors.length) await run(writeAuthors, { authors });
  if (aliases.length) await run(writePaperIds, { papers: [], aliases });
  if (authors.length) await run(writeAuthorCounts, { keys: authors.map(({ key }) => key) });
}

const UNKNOWN: Properties = { alternativeNames: null, affiliations: null, affiliationsAt: null };

/** What is known of a person, and the aliases that lead there no longer or need not. */
function toldOfPerson({ key, ids, aliases, places, apart }: Person) {
  const told = [...places, ...apart].flatMap((one) => one.author.ids);
  const toldIds = told.map(keyOf);
  const nodes = new Nodes('Author');
  nodes.hold(key, ids, [...aliases.map(keyOfAlias), ...toldIds]);
  nodes.learn([key, ...toldIds].map((value) => ({ how: 'key', value, key })));
  const { properties, lost, spare } = nodes.retain(key, told);
  const all = new Authors(nodes, new Map());
  for (const { author, date } of places) all.keyFor(asOne(author, key), '', date);
  for (const { author } of apart) addApart(all, author);
  all.describe(key, visibleOf(apart.map((one) => one.told)));
  return {
    key,
    properties: { ...UNKNOWN, ...all.rows()[0]!.properties, ...properties },
    aliases: [...lost.map((alias) => ({ ...alias, isFormerToo: true })), ...spare],
  };
}

/** An authorship without ids of its own stands by its author's key. */
const asOne = (author: AuthorshipRecord, key: string): AuthorshipRecord =>
  author.ids.length ? author : { ...author, ids: [idOf(key)] };
