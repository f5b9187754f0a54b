/** What lies around a paper over two citations, with the papers between. */
import { chosen } from '../../cypher/limit.ts';
import { EXAMINED, NEWEST_FIRST, newestOf, references, shown, WITH_EVIDENCE } from './parts.ts';
import type { Question } from './question.ts';

/** Two steps, from the paper `p` and from those between, and which of these are preferred. */
type Walk = { between: string; weight: string; order: string; onward: string };

const NEWEST = { weight: references('between'), order: NEWEST_FIRST('between') };
const LEAST_CITED = {
  weight: 'between.heldCitationCount',
  order: 'between.heldCitationCount, between.key',
};
const CITING = 'MATCH (p)<-[:CITES]-(between)';
const NEIGHBORS = 'MATCH (p)-[:CITES]-(between)\n  WITH DISTINCT p, between';

const WALKS: Record<string, Walk> = {
  coCitedPapers: { between: CITING, ...NEWEST, onward: '(between)-[:CITES]->(node) WHERE node <> p' },
  coupledPapers: {
    between: 'MATCH (p)-[:CITES]->(between)',
    ...LEAST_CITED,
    onward: '(between)<-[:CITES]-(node) WHERE node <> p',
  },
  secondDegreeCitations: {
    between: CITING,
    ...LEAST_CITED,
    onward: '(between)<-[:CITES]-(node) WHERE node <> p AND NOT node IN looked',
  },
  priorWorks: {
    between: NEIGHBORS,
    ...NEWEST,
    onward:
      "(between)-[:CITES]->(node) WHERE node <> p AND node.sortDate < p.sortDate AND node.sortDate > '0000'",
  },
  derivativeWorks: {
    between: NEIGHBORS,
    ...LEAST_CITED,
    onward:
      "(between)<-[:CITES]-(node) WHERE node <> p AND node.sortDate > p.sortDate AND p.sortDate > '0000'",
  },
};

const statement = (field: string, { between, weight, order, onward }: Walk) => `MATCH (p:Paper {key: $in.id})
CALL (p) {
  ${between}
  ${chosen({ paper: 'between', weight, order })}
  RETURN looked, enough
}
CALL (p, looked, enough) {
  UNWIND looked[0 .. enough] AS between
  MATCH ${onward}
  WITH node, collect(between) AS evidence, count(*) AS evidenceCount
  ORDER BY evidenceCount DESC, node.key LIMIT 20
  RETURN collect({evidenceCount: evidenceCount, evidence: ${newestOf('evidence')}, node: ${shown('node')}}) AS edges
}
RETURN {paper: {${field}: {truncation: ${EXAMINED}, edges: edges}}} AS data`;

export const PAPERS = { hub: 'gen:p0', 'a paper': 'gen:p54' };

export const AROUND: Question[] = Object.entries(WALKS).flatMap(([field, walk]) =>
  Object.entries(PAPERS).map(([name, id]) => ({
    name: `${name}, ${field}`,
    document: `{ paper(id: "${id}") { ${field} ${WITH_EVIDENCE} } }`,
    byHand: { cypher: statement(field, walk), input: { id } },
  })),
);
