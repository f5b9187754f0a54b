/** A bare loop of UNWIND … MERGE over rows that are ready: the graph of these records, without what Citeweave keeps beside it. */
import { toBolt } from '../cypher/db.ts';
import type { Driver } from '../cypher/driver.ts';
import { keyOf } from '../cypher/ids.ts';
import { type AuthorRow, Authors } from '../ingest/authors.ts';
import { idProperties } from '../ingest/batch.ts';
import { Nodes } from '../ingest/nodes.ts';
import type { PaperRecord } from '../ingest/record.ts';
import { authorshipProperties, citationProperties, dateOf, paperProperties } from '../ingest/rows.ts';

const STATEMENTS = {
  papers: `UNWIND $rows AS row MERGE (paper:Paper {key: row.key})
SET paper += row.properties, paper:Full REMOVE paper:Placeholder`,
  authors: `UNWIND $rows AS row MERGE (author:Author {key: row.key}) SET author += row.properties`,
  bylines: `UNWIND $rows AS row MATCH (paper:Paper {key: row.paper}) MATCH (author:Author {key: row.author})
MERGE (author)-[place:AUTHORED {position: row.position}]->(paper) SET place += row.properties`,
  references: `UNWIND $rows AS row MATCH (citing:Paper {key: row.citing})
MERGE (cited:Paper {key: row.cited})
ON CREATE SET cited:Placeholder, cited.addedAt = row.properties.addedAt, cited.sortDate = '0000',
  cited.sourceIds = [row.cited], cited.heldCitationCount = row.held, cited.sortCitationCount = row.held
MERGE (citing)-[cites:CITES]->(cited) SET cites += row.properties`,
};

type Name = keyof typeof STATEMENTS;
/** The rows of one transaction. */
export type Prepared = Record<Name, object[]>;

/** How many of these papers cite each: known before the loop, which never counts. */
function citationsOf(records: PaperRecord[]): (key: string) => number {
  const held = new Map<string, number>();
  for (const { references } of records)
    for (const key of new Set((references ?? []).map(({ id }) => keyOf(id))))
      held.set(key, (held.get(key) ?? 0) + 1);
  return (key) => held.get(key) ?? 0;
}

/** Rows of so many papers a transaction. Records have ids of one source, and neither topics nor venues of their own. */
export function prepare(records: PaperRecord[], papersATransaction: number): Prepared[] {
  const addedAt = new Date().toISOString();
  const heldOf = citationsOf(records);
  const authors = new Authors(new Nodes('Author'), new Map());
  const bylineOf = (record: PaperRecord) => {
    const paper = keyOf(record.ids[0]!);
    const seen = new Set<string>();
    return (record.authors ?? []).map((place, i) => {
      const position = i + 1;
      const author = authors.keyFor(place, `${paper}#${position}`, dateOf(record));
      const isRepeat = seen.has(author);
      seen.add(author);
      return { paper, author, position, properties: authorshipProperties(place, position, isRepeat) };
    });
  };
  const batches = Array.from({ length: Math.ceil(records.length / papersATransaction) }, (_, i) =>
    records.slice(i * papersATransaction, (i + 1) * papersATransaction),
  );
  const bylines = batches.map((batch) => batch.flatMap(bylineOf));
  const places = Map.groupBy(bylines.flat(), ({ author }) => author);
  const rowOf = new Map(
    authors.rows().map((row) => {
      const papers = new Set(places.get(row.key)!.map(({ paper }) => paper));
      const held = [...papers].map(heldOf);
      return [row.key, authorRow(row, held, addedAt)];
    }),
  );
  const met = new Set<string>();
  return batches.map((batch, i) => {
    const fresh = [...new Set(bylines[i]!.map(({ author }) => author))].filter((key) => !met.has(key));
    for (const key of fresh) met.add(key);
    return toBolt({
      papers: batch.map((record) => paperRow(record, addedAt, heldOf(keyOf(record.ids[0]!)))),
      authors: fresh.map((key) => rowOf.get(key)!),
      bylines: bylines[i]!,
      references: batch.flatMap((record) =>
        (record.references ?? []).map((reference) => ({
          citing: keyOf(record.ids[0]!),
          cited: keyOf(reference.id),
          held: heldOf(keyOf(reference.id)),
          properties: { ...citationProperties(reference), addedAt },
        })),
      ),
    }) as Prepared;
  });
}

function paperRow(record: PaperRecord, addedAt: string, held: number) {
  const ids = idProperties(new Nodes('Paper').assign(record.ids));
  const order = {
    sortDate: dateOf(record),
    heldCitationCount: held,
    sortCitationCount: record.citationCount ?? held,
  };
  return {
    key: keyOf(record.ids[0]!),
    properties: { ...paperProperties(record), ...ids, ...order, addedAt },
  };
}

const authorRow = ({ key, properties }: AuthorRow, held: number[], addedAt: string) => {
  const order = {
    sortName: String(properties.name).toLowerCase(),
    sortPaperCount: held.length,
    sortCitationCount: held.reduce((sum, citations) => sum + citations, 0),
  };
  return { key, properties: { ...properties, ...order, addedAt } };
};

export async function bareLoop(driver: Driver, all: Prepared[]) {
  const session = driver.session({ database: 'neo4j' });
  for (const rows of all)
    await session.executeWrite(async (tx) => {
      for (const [name, text] of Object.entries(STATEMENTS)) await tx.run(text, { rows: rows[name as Name] });
    });
  await session.close();
}
