/** The graph as JSON lines in one order, so that two graphs can be compared byte by byte; `citeweave doctor --dump`. */
import {
  doctorDumpAliases,
  doctorDumpAuthors,
  doctorDumpCollections,
  doctorDumpPapers,
  doctorDumpTopics,
  doctorDumpVenues,
} from '../cypher/catalogue.ts';
import type { Db } from '../cypher/db.ts';
import { compare } from './leading.ts';
import { pages } from './pages.ts';

/** When and in which order something was imported: not what the graph says. */
export const BOOKKEEPING = ['addedAt', 'affiliationsAt', 'nameAt', 'mergedBy', 'heldIds'];
const PAGE = 2_000;

type Properties = Record<string, unknown>;
type DumpRow = {
  key: string;
  labels: string[];
  properties: Properties;
  relationships: { type: string; to: string; properties: Properties }[];
};

/** A line for each node, by label and key, followed by one for each relationship that goes out from it. */
export async function* dumpLines(db: Db): AsyncGenerator<string> {
  for (const statement of [
    doctorDumpPapers,
    doctorDumpAuthors,
    doctorDumpTopics,
    doctorDumpVenues,
    doctorDumpCollections,
    doctorDumpAliases,
  ])
    for await (const rows of pages(db, statement, PAGE, (page) => page.at(-1)?.key))
      for (const row of rows as DumpRow[]) yield* linesOf(row);
}

function* linesOf({ key, labels, properties, relationships }: DumpRow) {
  yield JSON.stringify({ labels: labels.toSorted(), ...sorted(properties) });
  const lines = relationships.map(({ type, to, properties: of }) =>
    JSON.stringify({ type, from: key, to, ...sorted(of) }),
  );
  yield* lines.sort(compare);
}

const sorted = (properties: Properties) => ({
  properties: Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !BOOKKEEPING.includes(name))
      .sort(([a], [b]) => compare(a, b)),
  ),
});
