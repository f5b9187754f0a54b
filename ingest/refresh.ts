/** Authors told of anew: what is known of them, from all bylines on which they stand. */
import {
  writeAuthorCounts,
  writeAuthorPlaces,
  writeAuthors,
  writeOrphanAuthors,
  writePaperIds,
} from '../cypher/catalogue.ts';
import type { RunInTransaction } from '../cypher/db.ts';
import { aliasOf, type ExternalId, ID_KINDS, keyOf } from '../cypher/ids.ts';
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
    const { ids, lost } = keptIds(row, told);
    aliases.push(...lost.map((id) => ({ id, key: row.key })));
    const nodes = new Nodes('Author');
    nodes.hold(row.key, known(ids), told.map(keyOf));
    nodes.learn([{ how: 'key', value: row.key, key: row.key }]);
    nodes.learn(told.map((id) => ({ how: 'alias', value: aliasOf('Author', keyOf(id)), key: row.key })));
    const all = new Authors(nodes, new Map());
    for (const { author, date } of bylines) all.keyFor(asOne(author, row.key), '', date);
    for (const { wording } of apart) addApart(all, wording as unknown as AuthorRecord);
    const { homepage, paperCount, citationCount, hIndex } = visibleOf(apart);
    authors.push({
      key: row.key,
      properties: {
        ...UNKNOWN,
        ...all.rows()[0]!.properties,
        ...ids,
        ...{ homepage, paperCount, citationCount, hIndex },
      },
    });
  }
  if (authors.length) await run(writeAuthors, { authors });
  if (aliases.length) await run(writePaperIds, { papers: [], aliases });
  if (authors.length) await run(writeAuthorCounts, { keys: authors.map(({ key }) => key) });
}

const UNKNOWN: Properties = { alternativeNames: null, affiliations: null, affiliationsAt: null };

const known = (ids: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(ids).filter(([, value]) => value !== null));

/** An authorship without ids of its own stands by its author's key. */
const asOne = (author: AuthorshipRecord, key: string): AuthorshipRecord =>
  author.ids.length
    ? author
    : { ...author, ids: [{ kind: key.slice(0, key.indexOf(':')), value: key.slice(key.indexOf(':') + 1) }] };

/** Of each kind the id that the author has, if it is told, else the first that is; and the aliases that are not. */
function keptIds({ key, ids, aliases }: PlacesRow, told: ExternalId[]) {
  const still = new Set([key, ...told.map(keyOf)]);
  const kept = ID_KINDS.Author.map((kind) => {
    const now = ids[kind];
    if (now && still.has(keyOf({ kind, value: now }))) return [kind, now];
    return [kind, told.find((id) => id.kind === kind)?.value ?? null];
  });
  const held = Object.fromEntries(kept) as Record<string, string | null>;
  const own = new Set(Object.entries(held).map(([kind, value]) => value && keyOf({ kind, value })));
  const prefix = aliasOf('Author', '');
  const lost = aliases.filter((id) => {
    const alias = id.slice(prefix.length);
    return !still.has(alias) || own.has(alias);
  });
  return { ids: held, lost };
}
