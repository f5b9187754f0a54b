/** Authors told of anew: what is known of them, from all bylines on which they stand. */
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
import type { AuthorRecord, AuthorshipRecord } from './record.ts';
import { resolvePaper } from './resolve.ts';
import { dateOf, type Properties } from './rows.ts';
import { fromRow, type ToldRow } from './told.ts';

type PlacesRow = {
  key: string;
  ids: Record<string, string | null>;
  aliases: string[];
  places: { paper: string; position: number }[];
  records: ToldRow[];
};

/** Sets what is known of these authors to what is told of them; whom nobody names any more is taken away. */
export async function refreshAuthors(run: RunInTransaction, keys: string[]) {
  if (!keys.length) return;
  await run(writeOrphanAuthors, { keys });
  const rows = (await run(writeAuthorPlaces, { keys })) as PlacesRow[];
  const papers = [...new Set(rows.flatMap(({ places }) => places.map(({ paper }) => paper)))];
  const held = await holdPapers(run, new Nodes('Paper'), papers);
  const seen = new Map(held.map(({ key, told }) => [key, resolvePaper(told)?.record]));
  const authors: { key: string; properties: Properties }[] = [];
  const aliases: { id: string; key: string }[] = [];
  for (const row of rows) {
    const bylines = row.places.flatMap(({ paper, position }) => {
      const record = seen.get(paper);
      const author = record?.authors?.[position - 1];
      return author ? { author, date: dateOf(record!) } : [];
    });
    const apart = row.records.map((record) => fromRow<Properties>(record));
    const told = [
      ...bylines.map(({ author }) => author.ids),
      ...apart.map(({ wording }) => (wording as unknown as AuthorRecord).ids),
    ].flat();
    if (!told.length && !apart.length) continue;
    const toldIds = told.map(keyOf);
    const nodes = new Nodes('Author');
    nodes.hold(row.key, row.ids, [...row.aliases.map(keyOfAlias), ...toldIds]);
    nodes.learn([row.key, ...toldIds].map((value) => ({ how: 'key', value, key: row.key })));
    const kept = nodes.retain(row.key, told);
    aliases.push(...kept.aliases);
    const all = new Authors(nodes, new Map());
    for (const { author, date } of bylines) all.keyFor(asOne(author, row.key), '', date);
    for (const { wording } of apart) addApart(all, wording as unknown as AuthorRecord);
    all.describe(row.key, visibleOf(apart));
    authors.push({
      key: row.key,
      properties: { ...UNKNOWN, ...all.rows()[0]!.properties, ...kept.properties },
    });
  }
  if (authors.length) await run(writeAuthors, { authors });
  if (aliases.length) await run(writePaperIds, { papers: [], aliases });
  if (authors.length) await run(writeAuthorCounts, { keys: authors.map(({ key }) => key) });
}

const UNKNOWN: Properties = { alternativeNames: null, affiliations: null, affiliationsAt: null };

/** An authorship without ids of its own stands by its author's key. */
const asOne = (author: AuthorshipRecord, key: string): AuthorshipRecord =>
  author.ids.length ? author : { ...author, ids: [idOf(key)] };
