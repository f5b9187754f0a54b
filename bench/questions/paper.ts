/** What else is asked of one paper. */
import { chosen } from '../../cypher/limit.ts';
import { PAPERS } from './around.ts';
import {
  EXAMINED,
  LIKE_OTHERS,
  NEWEST_DAY,
  NEWEST_FIRST,
  named,
  newestOf,
  references,
  shown,
  titled,
  years,
} from './parts.ts';
import type { Question } from './question.ts';

type Asked = { field: string; asked: string; cypher: string; of?: Record<string, string> };

const FOLLOW_UP = `CALL (p) {
  MATCH (p)<-[on:AUTHORED]-(author)-[at:AUTHORED]->(node)
  WHERE on.isRepeat IS NULL AND at.isRepeat IS NULL AND node.sortDate > p.sortDate AND p.sortDate > '0000'
  WITH p, node, author, on ORDER BY on.position
  WITH p, node, collect(author) AS authors
  WHERE EXISTS { (node)-[:CITES]->(p) }
  WITH node, authors ORDER BY ${NEWEST_FIRST('node')} LIMIT 20
  RETURN collect({sharedAuthors: [author IN authors | ${named('author')}], node: ${shown('node')}}) AS edges
}
RETURN {edges: edges} AS answer`;

const VERSIONS = `RETURN COLLECT {
  MATCH (p)-[:VERSION_OF*1..20]-(version) WHERE version <> p
  WITH DISTINCT version ORDER BY ${NEWEST_FIRST('version')} LIMIT 100
  RETURN ${shown('version')}
} AS answer`;

const COUNTS_BY_YEAR = `WITH p, COLLECT {
  MATCH (p)<-[:CITES]-(citing) WHERE citing.year IS NOT NULL
  WITH citing.year AS year, count(*) AS count
  RETURN [year, count]
} AS citations
RETURN ${years('p.year', null)} AS answer`;

const VELOCITY = `WITH p, ${NEWEST_DAY} AS last
WITH p, last, toString(date(last) - duration({months: 12})) AS since, toString(date(last) - duration({months: 24})) AS before
CALL (p, last, since, before) {
  MATCH (p)<-[:CITES]-(citing) WHERE citing.sortDate > before AND citing.sortDate <= last
  RETURN count(CASE WHEN citing.sortDate > since THEN 1 END) AS recent, count(CASE WHEN citing.sortDate <= since THEN 1 END) AS early
}
CALL (p, last, since) {
  MATCH (p)-[:HAS_TOPIC {isPrimary: true}]->(topic)
  MATCH (topic)<-[:HAS_TOPIC {isPrimary: true}]-(peer:Full) WHERE peer.year = p.year
  ${chosen({ paper: 'peer', weight: 'peer.heldCitationCount', order: 'peer.key' })}
  UNWIND looked[0 .. enough] AS peer
  WITH COUNT { (peer)<-[:CITES]-(citing) WHERE citing.sortDate > since AND citing.sortDate <= last } AS citations
  RETURN count(*) AS peers, sum(citations) AS ofPeers
}
RETURN {perMonth: recent / 12.0, normalized: CASE WHEN ofPeers > 0 THEN recent / (toFloat(ofPeers) / peers) END,
  acceleration: CASE WHEN p.sortDate > '0000' AND p.sortDate <= before THEN (recent - early) / 12.0 END} AS answer`;

const EXPOSURE = `CALL (p) {
  MATCH path = SHORTEST 1 (p)-[:CITES]->{1,3}(node)
  WHERE node.isRetracted AND node <> p
  WITH length(path) AS length, node ORDER BY length, node.key LIMIT 20
  RETURN collect({length: length}) AS paths
}
RETURN {paths: paths} AS answer`;

const cosine = (shared: string, ofOne: string, ofOther: string) =>
  `CASE size(${shared}) WHEN 0 THEN 0.0 ELSE size(${shared}) / sqrt(${ofOne} * ${ofOther}) END`;

const RELATED = `CALL (p) {
  CALL (p) {
    MATCH (p)<-[:CITES]-(between)
    RETURN 'CO_CITATION' AS method, between, ${references('between')} AS leads
    UNION ALL
    MATCH (p)-[:CITES]->(between)
    RETURN 'COUPLING' AS method, between, between.heldCitationCount AS leads
    UNION ALL
    MATCH (p)<-[on:AUTHORED]-(between) WHERE on.isRepeat IS NULL
    RETURN 'SHARED_AUTHORS' AS method, between, COUNT { (between)-[:AUTHORED]->() } AS leads
  }
  WITH [method, between] AS tie, leads
  ${chosen({ paper: 'tie', weight: 'leads', order: 'weight, tie[0], tie[1].key' })}
  RETURN looked, enough
}
WITH *, COUNT { (p)<-[:CITES]-() } AS itsCitations, ${references('p')} AS itsReferences, COUNT { (p)<-[:AUTHORED]-() } AS itsAuthors
CALL (*) {
  UNWIND looked[0 .. enough] AS tie
  WITH *, tie[0] AS method, tie[1] AS between
  CALL (method, between) {
    WITH between WHERE method = 'CO_CITATION'
    MATCH (between)-[:CITES]->(node) RETURN node
    UNION ALL
    WITH between WHERE method = 'COUPLING'
    MATCH (between)<-[:CITES]-(node) RETURN node
    UNION ALL
    WITH between WHERE method = 'SHARED_AUTHORS'
    MATCH (between)-[at:AUTHORED]->(node) WHERE at.isRepeat IS NULL RETURN node
  }
  WITH * WHERE node <> p
  WITH node, itsCitations, itsReferences, itsAuthors,
    collect(CASE method WHEN 'CO_CITATION' THEN between END) AS citers,
    collect(CASE method WHEN 'COUPLING' THEN between END) AS sources,
    collect(CASE method WHEN 'SHARED_AUTHORS' THEN between END) AS writers
  WITH node, [
    ['CO_CITATION', ${cosine('citers', 'itsCitations', 'COUNT { (node)<-[:CITES]-() }')}, citers],
    ['COUPLING', ${cosine('sources', 'itsReferences', references('node'))}, sources],
    ['SHARED_AUTHORS', ${cosine('writers', 'itsAuthors', 'COUNT { (node)<-[:AUTHORED]-() }')}, writers]
  ] AS grounds
  WITH node, grounds, (grounds[0][1] + grounds[1][1] + grounds[2][1]) / 3 AS score
  ORDER BY score DESC, node.key LIMIT 20
  RETURN collect({score: score, node: ${shown('node')}, reasons: COLLECT {
    UNWIND range(0, 2) AS place
    WITH place, grounds[place] AS ground WHERE ground[1] > 0
    WITH ground ORDER BY ground[1] DESC, place
    RETURN {method: ground[0], score: ground[1], evidenceCount: size(ground[2]),
      papers: CASE WHEN ground[0] <> 'SHARED_AUTHORS' THEN ${newestOf('ground[2]')} END}
  }}) AS edges
}
RETURN {truncation: ${EXAMINED}, edges: edges} AS answer`;

const NEIGHBORHOOD = `CALL (p) {
  CALL (p) {
    MATCH (p)<-[:CITES]-(node) RETURN node, 'CITATION' AS way
    UNION ALL
    MATCH (p)-[:CITES]->(node) RETURN node, 'REFERENCE' AS way
  }
  WITH node, min(way) AS role ORDER BY node.sortCitationCount DESC, node.key
  RETURN collect(node) AS around, collect(role) AS roles
}
WITH [p] + around[.. 99] AS drawn, ['CURRENT'] + roles[.. 99] AS drawnRoles, roles[99 ..] AS left
WITH drawn, drawnRoles, COLLECT {
  UNWIND drawn AS citing
  MATCH (citing)-[:CITES]->(cited) WHERE cited IN drawn
  WITH citing, cited ORDER BY citing.key, cited.key
  RETURN {citingId: citing.key, citedId: cited.key}
} AS edges, COLLECT {
  UNWIND left AS role
  WITH role, count(*) AS count ORDER BY role
  RETURN {role: role, count: count}
} AS hidden
RETURN {
  nodes: [i IN range(0, size(drawn) - 1) | {role: drawnRoles[i], depth: CASE i WHEN 0 THEN 0 ELSE 1 END, paper: head([one IN [drawn[i]] | ${titled('one')}])}],
  edges: edges, hidden: hidden
} AS answer`;

const SELF_CITATIONS = `RETURN {edges: COLLECT {
  MATCH (p)<-[:CITES]-(node)
  WITH p, node ORDER BY ${NEWEST_FIRST('node')} LIMIT 20
  RETURN {
    isSelfCitation: EXISTS { (p)<-[:AUTHORED]-()-[:AUTHORED]->(node) } OR (null AND NOT (
      EXISTS { (p)<-[:AUTHORED]-(known) WHERE known.identity <> 'BYLINE' }
      AND EXISTS { (node)<-[:AUTHORED]-(known) WHERE known.identity <> 'BYLINE' })),
    ageInDays: duration.inDays(date(p.publicationDate), date(node.publicationDate)).days,
    sharedAuthors: COLLECT {
      MATCH (p)<-[on:AUTHORED]-(author)-[at:AUTHORED]->(node) WHERE on.isRepeat IS NULL AND at.isRepeat IS NULL
      WITH author ORDER BY on.position
      RETURN ${named('author')}
    },
    node: ${shown('node')}
  }
}} AS answer`;

const ASKED: Asked[] = [
  {
    field: 'followUpPapers',
    asked: '(first: 20) { edges { sharedAuthors { id name } node { id title year } } }',
    cypher: FOLLOW_UP,
  },
  {
    field: 'versions',
    asked: '{ id title year }',
    cypher: VERSIONS,
    of: { ...PAPERS, 'a paper': 'gen:p97' },
  },
  { field: 'countsByYear', asked: '{ year citationCount paperCount }', cypher: COUNTS_BY_YEAR },
  { field: 'velocity', asked: '{ perMonth acceleration normalized }', cypher: VELOCITY },
  {
    field: 'retractionExposure',
    asked: '(maxHops: 3, intents: null) { paths { length } }',
    cypher: EXPOSURE,
  },
  { field: 'relatedPapers', asked: LIKE_OTHERS, cypher: RELATED },
  {
    field: 'neighborhood',
    asked: '{ nodes { role depth paper { id title } } edges { citingId citedId } hidden { role count } }',
    cypher: NEIGHBORHOOD,
  },
  {
    field: 'citations',
    asked:
      '(first: 20) { edges { isSelfCitation ageInDays sharedAuthors { id name } node { id title year } } }',
    cypher: SELF_CITATIONS,
  },
];

const answered = (field: string, cypher: string) => `MATCH (p:Paper {key: $in.id})
CALL (p) {
${cypher}
}
RETURN {paper: {${field}: answer}} AS data`;

export const PAPER: Question[] = ASKED.flatMap(({ field, asked, cypher, of = PAPERS }) =>
  Object.entries(of).map(([name, id]) => ({
    name: `${name}, ${field}`,
    document: `{ paper(id: "${id}") { ${field}${asked} } }`,
    byHand: { cypher: answered(field, cypher), input: { id } },
  })),
);
