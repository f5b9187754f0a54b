import type { Db, Statement } from '../../cypher/db.ts';
import { generateGraph } from './index.ts';
import type { GenerateOptions } from './options.ts';
import type { Rows } from './rows.ts';

const nodes = (labels: string) => `UNWIND $in.rows AS row CREATE (node${labels}) SET node = row`;
const joins = (type: string, from: string, to: string) => `UNWIND $in.rows AS row
MATCH (from:${from} {key: row[0]}) MATCH (to:${to} {key: row[1]})
CREATE (from)-[join:${type}]->(to) SET join = row[2]`;

const TEXTS: Record<Rows['kind'], string> = {
  Full: nodes(':Paper:Full'),
  Placeholder: nodes(':Paper:Placeholder'),
  Author: nodes(':Author'),
  Topic: nodes(':Topic'),
  Venue: nodes(':Venue'),
  Alias: `UNWIND $in.rows AS row MATCH (node:Paper {key: row.key})
CREATE (alias:Alias)-[:OF]->(node) SET alias.id = row.id, alias.isFormerKey = row.isFormerKey`,
  CITES: joins('CITES', 'Paper', 'Paper'),
  AUTHORED: joins('AUTHORED', 'Author', 'Paper'),
  HAS_TOPIC: joins('HAS_TOPIC', 'Paper', 'Topic'),
  BROADER: joins('BROADER', 'Topic', 'Topic'),
  PUBLISHED_IN: joins('PUBLISHED_IN', 'Paper', 'Venue'),
  VERSION_OF: joins('VERSION_OF', 'Paper', 'Paper'),
};

const statementOf = (kind: Rows['kind']): Statement => ({ name: `generate/${kind}`, text: TEXTS[kind] });

/** Creates a generated graph, or a further part of one, in a graph that `ensureGraph` has prepared. */
export async function loadGenerated(db: Db, options: GenerateOptions): Promise<void> {
  for (const { kind, rows } of generateGraph(options))
    await db.write((run) => run(statementOf(kind), { rows }));
}
