/** What lies between two nodes or two sets, and who is close to one. */
import { chosen } from '../../cypher/limit.ts';
import { named, newestOf, references, titled } from './parts.ts';
import type { Question } from './question.ts';

/** Of all of the shortest ways the five that pass what has the fewest links. */
const paths = (
  links: string,
  linksOf: string,
) => `MATCH (from:Paper {key: $in.from}), (to:Paper {key: $in.to})
CALL (from, to) {
  MATCH path = ALL SHORTEST (from)-[:${links}]-{1,6}(to)
  WITH path, reduce(product = 1.0, node IN nodes(path)[1 .. -1] | product * ${linksOf}) AS product
  ORDER BY product, [node IN nodes(path) | node.key] LIMIT 5
  RETURN collect({length: length(path)}) AS paths
}
RETURN {paths: {truncation: null, paths: paths}} AS data`;

const LINKS = { citations: 'CITES', anything: 'CITES|AUTHORED|HAS_TOPIC' };

const PATHS: Question[] = Object.entries({ 'two papers': 'gen:p54', 'hub and a paper': 'gen:p0' }).flatMap(
  ([name, from]) =>
    Object.entries(LINKS).map(([way, links]) => ({
      name: `${name}, paths over ${way}`,
      document: `{ paths(from: "${from}", to: "gen:p195", via: [${links.replaceAll('|', ', ')}]) { truncation { examined } paths { length } } }`,
      byHand: {
        cypher: paths(links, `COUNT { (node)-[:${links}]-() }`),
        input: { from, to: 'gen:p195' },
      },
    })),
);

const BRIDGES = `CALL () {
  MATCH (one:Paper {key: $in.from})-[:CITES]-(node)-[:CITES]-(other:Paper)
  WHERE EXISTS { (:Paper {key: $in.to})-[:CITES]->(other) } AND other <> one AND NOT EXISTS { (one)-[:CITES]-(other) }
  WITH one, other, collect(DISTINCT node) AS between
  UNWIND between AS node
  WITH node, round(sum(1.0 / size(between)), 9) AS betweenness, collect(DISTINCT one) AS ones, collect(DISTINCT other) AS others
  WHERE NOT EXISTS { (:Paper {key: $in.to})-[:CITES]->(node) }
  WITH * ORDER BY betweenness DESC, node.key LIMIT 20
  RETURN collect({betweenness: betweenness, node: ${titled('node')}, fromSide: ${newestOf('ones')}, toSide: ${newestOf('others')}}) AS edges
}
RETURN {bridgingPapers: {truncation: null, edges: edges}} AS data`;

const BRIDGING: Question[] = Object.entries({
  'two papers': 'ids: ["gen:p54"]',
  'hub and a paper': 'ids: ["gen:p0"]',
  'two sets': 'authorId: "gen:a0"',
}).map(([name, set]) => ({
  name: `${name}, bridgingPapers`,
  document: `{ bridgingPapers(from: { ${set} }, to: { citedBy: "gen:p195" }) { truncation { examined } edges { betweenness node { id title } fromSide(first: 3) { id title } toSide(first: 3) { id title } } } }`,
  ...(name === 'two papers'
    ? { byHand: { cypher: BRIDGES, input: { from: 'gen:p54', to: 'gen:p195' } } }
    : { note: 'its limit is of each of three steps, which are worked out in Node' }),
}));

const AROUND = `${references('member')} + member.heldCitationCount`;
const MAIN = (paper: string) =>
  `head(COLLECT { MATCH (${paper})-[on:HAS_TOPIC]->(topic) WHERE on.isPrimary RETURN topic ORDER BY topic.key LIMIT 1 })`;

const experts = (walk: string) => `CALL () {
  ${walk}
  ${chosen({
    paper: 'member',
    weight: `CASE WHEN ${AROUND} > 50000 THEN 50000 ELSE ${AROUND} END + reduce(total = 0, papers IN [(member)<-[:AUTHORED]-(one) | COUNT { (one)-[:AUTHORED]->() }] | total + papers)`,
    order: 'weight, member.key',
    partly: `${AROUND} > 50000`,
  })}
  RETURN looked[0 .. enough] AS around, CASE WHEN available IS NULL OR enough < available THEN {examined: enough} END AS truncation
}
CALL (around) {
  UNWIND around AS member
  WITH ${MAIN('member')} AS main, count(*) AS alike
  RETURN collect([main, alike]) AS mains
}
CALL (around) {
  UNWIND around AS member
  CALL (member) {
    MATCH (member)-[:CITES]-(paper)
    WITH paper ORDER BY paper.sortDate DESC, paper.key LIMIT 50000
    RETURN paper
  }
  WITH member, paper WHERE NOT paper IN around
  WITH paper, count(DISTINCT member) AS near
  WITH paper, near, ${MAIN('paper')} AS main
  WITH main, collect([paper, near]) AS papers
  RETURN collect([main, papers]) AS groups
}
CALL (around) {
  UNWIND around AS member
  MATCH (member)<-[:AUTHORED]-(own)
  WITH collect(DISTINCT own) AS owners, head(COLLECT { MATCH (held:Full) WHERE held.year <= date().year RETURN held.year ORDER BY held.year DESC LIMIT 1 }) AS newest
  CALL (owners, newest) {
    UNWIND owners AS own
    MATCH (own)-[:AUTHORED]->(joint) WHERE joint.year >= newest - 4
    WITH DISTINCT joint
    MATCH (joint)<-[:AUTHORED]-(beside)
    RETURN collect(DISTINCT beside) AS partners
  }
  RETURN owners + partners AS tied
}
UNWIND groups AS group
WITH truncation, tied, size(around) AS inAll, group[1] AS papers, reduce(same = 0, known IN mains | CASE WHEN known[0] = group[0] THEN known[1] ELSE same END) AS same
UNWIND papers AS row
WITH truncation, tied, inAll, row[0] AS paper, row[1] + same AS votes
MATCH (paper)<-[on:AUTHORED]-(node) WHERE on.isRepeat IS NULL AND NOT node IN tied
WITH node, collect(paper) AS evidence, toFloat(sum(votes)) / max(inAll) AS score, head(collect(truncation)) AS truncation ORDER BY score DESC, node.key LIMIT 20
WITH head(collect(truncation)) AS truncation, collect({score: score, evidence: ${newestOf('evidence')}, node: ${named('node')}}) AS edges
RETURN {experts: {truncation: truncation, edges: edges}} AS data`;

const EXPERTS: Question[] = [
  { name: 'a paper', set: 'ids: ["gen:p54"]', id: 'gen:p54', walk: 'MATCH (member:Paper {key: $in.id})' },
  { name: 'hub', set: 'ids: ["gen:p0"]', id: 'gen:p0', walk: 'MATCH (member:Paper {key: $in.id})' },
  {
    name: 'papers citing the hub',
    set: 'citing: "gen:p0"',
    id: 'gen:p0',
    walk: 'MATCH (:Paper {key: $in.id})<-[:CITES]-(member)',
  },
].map(({ name, set, id, walk }) => ({
  name: `${name}, experts`,
  document: `{ experts(for: { ${set} }) { truncation { examined } edges { score evidence(first: 3) { id title } node { id name } } } }`,
  byHand: { cypher: experts(walk), input: { id } },
}));

export const BETWEEN: Question[] = [...PATHS, ...BRIDGING, ...EXPERTS];
