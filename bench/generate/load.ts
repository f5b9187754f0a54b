import type { Db } from '../../cypher/db.ts';
import { settleEmbeddings } from '../../cypher/embeddings.ts';
import { generateGraph } from './index.ts';
import { type GenerateOptions, shapeOf } from './options.ts';
import { DIMENSIONS } from './papers.ts';
import { isNode, NODES, RELATIONSHIPS, type Rows } from './rows.ts';

const idOf = (label: string) => (label === 'Alias' ? 'id' : 'key');

function textOf(kind: Rows['kind']): string {
  if (isNode(kind))
    return `UNWIND $in.rows AS row CREATE (node:${NODES[kind].labels.join(':')}) SET node = row`;
  const [from, to] = RELATIONSHIPS[kind];
  return `UNWIND $in.rows AS row
MATCH (from:${from} {${idOf(from)}: row[0]}) MATCH (to:${to} {${idOf(to)}: row[1]})
CREATE (from)-[join:${kind}]->(to) SET join = row[2]`;
}

/** Creates a generated graph, or a further part of one, in a graph that `ensureGraph` has prepared. */
export async function loadGenerated(db: Db, options: GenerateOptions): Promise<void> {
  if (shapeOf(options).embeddings) await settleEmbeddings(db, DIMENSIONS);
  for (const { kind, rows } of generateGraph(options))
    await db.write((run) => run({ name: `generate/${kind}`, text: textOf(kind) }, { rows }));
}
