/** What is asked of a set of papers: lists with evidence, and counts. */
import { chosen } from '../../cypher/limit.ts';
import {
  countedOf,
  EXAMINED,
  firstYear,
  LIKE_OTHERS,
  NEWEST_FIRST,
  newestOf,
  references,
  shown,
  WITH_EVIDENCE,
  years,
} from './parts.ts';
import type { Question } from './question.ts';

/** As it is given to the server, and how one walks to its members by hand. */
export const SETS = {
  'references of a paper': {
    of: '{ citedBy: "gen:p54" }',
    input: { id: 'gen:p54' },
    walk: 'MATCH (:Paper {key: $in.id})-[:CITES]->(member)',
    isMember: 'EXISTS { (:Paper {key: $in.id})-[:CITES]->(node) }',
  },
  'papers citing the hub': {
    of: '{ citing: "gen:p0" }',
    input: { id: 'gen:p0' },
    walk: 'MATCH (:Paper {key: $in.id})<-[:CITES]-(member)',
    isMember: 'EXISTS { (:Paper {key: $in.id})<-[:CITES]-(node) }',
  },
  'a broad topic': {
    of: '{ topicId: "gen:t1.3" }',
    input: { id: 'gen:t1.3' },
    walk: 'MATCH (:Topic {key: $in.id})<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(member)\n  WITH DISTINCT member',
    isMember: 'EXISTS { (node)-[:HAS_TOPIC]->()-[:BROADER*0..]->(:Topic {key: $in.id}) }',
  },
};

type SetGiven = (typeof SETS)[keyof typeof SETS];
type Asked = { field: string; asked: string; cypher: (set: SetGiven) => string };

const NEWEST = {
  paper: 'member',
  weight: references('member'),
  order: NEWEST_FIRST('member'),
};
const LEAST_CITED = {
  paper: 'member',
  weight: 'member.heldCitationCount',
  order: 'member.heldCitationCount, member.key',
};

/** A list that goes on from the members that are looked at. */
const evidenceList = ({ walk }: SetGiven, from: typeof NEWEST, onward: string) => `CALL () {
  ${walk}
  ${chosen(from)}
  RETURN looked, enough
}
CALL (looked, enough) {
  UNWIND looked[0 .. enough] AS member
  MATCH ${onward}
  WITH node, collect(member) AS evidence, count(*) AS evidenceCount
  WHERE evidenceCount >= 2
  WITH * ORDER BY evidenceCount DESC, node.key LIMIT 20
  RETURN collect({evidenceCount: evidenceCount, evidence: ${newestOf('evidence')}, node: ${shown('node')}}) AS edges
}
RETURN {truncation: ${EXAMINED}, edges: edges} AS answer`;

/** What is sorted carries no list along: Neo4j would count it once a row. */
const isPart = (walk: string, weight: string) => `CALL () {
  ${walk}
  ${chosen({ paper: 'member', weight, order: 'weight, member.key' })}
  RETURN enough < size(looked) AS isPart
}`;

const AROUND = `${references('member')} + member.heldCitationCount`;

const missed = ({ walk, isMember }: SetGiven) => `${isPart(walk, AROUND)}
CALL () {
  ${walk}
  ${chosen({ paper: 'member', weight: AROUND, order: 'weight, member.key' })}
  UNWIND looked[0 .. enough] AS member
  CALL (member) {
    RETURN member AS between
    UNION ALL
    MATCH (member)-[:CITES]-(between) RETURN between
  }
  WITH DISTINCT between
  ${chosen({ paper: 'between', weight: references('between'), order: NEWEST_FIRST('between') })}
  RETURN looked, enough
}
CALL (looked, enough) {
  UNWIND looked[0 .. enough] AS between
  MATCH (between)-[:CITES]->(node)
  WITH node, collect(between) AS evidence, count(*) AS evidenceCount
  ORDER BY evidenceCount DESC, node.key
  WITH * WHERE NOT ${isMember}
  LIMIT 20
  RETURN collect({evidenceCount: evidenceCount, evidence: ${newestOf('evidence')}, node: ${shown('node')}}) AS edges
}
RETURN {truncation: CASE WHEN isPart OR enough < size(looked) THEN {examined: enough} END, edges: edges} AS answer`;

const recommended = ({ walk, isMember }: SetGiven) => `${isPart(walk, AROUND)}
CALL () {
  CALL () {
    ${walk}
    RETURN 1.0 / count(member) AS share
  }
  CALL () {
    ${walk}
    ${chosen({ paper: 'member', weight: AROUND, order: 'weight, member.key' })}
    UNWIND looked[0 .. enough] AS from
    RETURN from
  }
  WITH from, share / sqrt(${references('from')}) AS ofReferences, share / sqrt(from.heldCitationCount) AS ofCitations
  CALL (from, ofReferences, ofCitations) {
    MATCH (from)-[:CITES]->(between)
    RETURN between, 'COUPLING' AS way, ofReferences AS part
    UNION ALL
    MATCH (from)<-[:CITES]-(between)
    RETURN between, 'CO_CITATION' AS way, ofCitations AS part
  }
  WITH between, way, sum(part) AS part
  WITH {paper: between, way: way, part: part} AS step, CASE way WHEN 'COUPLING' THEN between.heldCitationCount ELSE ${references('between')} END AS leads, between.key AS key, way
  ${chosen({ paper: 'step', weight: 'leads', order: 'weight, key, way' })}
  RETURN looked, enough
}
CALL (looked, enough) {
  UNWIND looked[0 .. enough] AS step
  WITH step.paper AS between, step.way = 'COUPLING' AS isCoupling, step.part AS part
  CALL (between, isCoupling) {
    WITH between WHERE isCoupling
    MATCH (between)<-[:CITES]-(node) RETURN node
    UNION ALL
    WITH between WHERE NOT isCoupling
    MATCH (between)-[:CITES]->(node) RETURN node
  }
  WITH node,
    sum(CASE WHEN isCoupling THEN part ELSE 0 END) AS coupled, sum(CASE WHEN isCoupling THEN 0 ELSE part END) AS coCited,
    collect(CASE WHEN isCoupling THEN between END) AS references, collect(CASE WHEN NOT isCoupling THEN between END) AS citers
  WITH *, ${references('node')} AS itsReferences, node.heldCitationCount AS itsCitations
  WITH *, round(coupled / sqrt(CASE WHEN itsReferences > 0 THEN itsReferences ELSE 1 END), 9) AS coupling,
    round(coCited / sqrt(CASE WHEN itsCitations > 0 THEN itsCitations ELSE 1 END), 9) AS coCitation
  WITH *, round((coupling + coCitation) / 2, 9) AS score ORDER BY score DESC, node.key
  WITH * WHERE NOT ${isMember}
  LIMIT 20
  RETURN collect({score: score, node: ${shown('node')}, reasons: COLLECT {
    UNWIND [['CO_CITATION', coCitation, citers], ['COUPLING', coupling, references]] AS ground
    WITH ground WHERE ground[1] > 0
    WITH ground ORDER BY ground[1] DESC
    RETURN {method: ground[0], score: ground[1], evidenceCount: size(ground[2]), papers: ${newestOf('ground[2]')}}
  }}) AS edges
}
RETURN {truncation: CASE WHEN isPart OR enough < size(looked) THEN {examined: enough} END, edges: edges} AS answer`;

const countsByYear = ({ walk }: SetGiven) => `WITH COLLECT {
  ${walk}
  ${countedOf('member')}
  UNWIND looked[0 .. enough] AS member
  MATCH (member)<-[:CITES]-(citing) WHERE citing.year IS NOT NULL
  WITH citing.year AS year, count(*) AS count
  RETURN [year, count]
} AS citations, COLLECT {
  ${walk}
  WITH member WHERE member.year IS NOT NULL
  WITH member.year AS year, count(*) AS count
  RETURN [year, count]
} AS papers
RETURN ${years(firstYear('citations + papers'), 'papers')} AS answer`;

/** Citations of the years 2024 on were held from some moment on; nothing was withdrawn. */
const changes = ({ walk }: SetGiven) => `CALL () {
  ${walk}
  ${chosen({ paper: 'member', weight: 'member.heldCitationCount + COUNT { (member)<-[:CITED]-() }', order: 'weight, member.key' })}
  RETURN looked, enough
}
CALL (looked, enough) {
  UNWIND looked[0 .. enough] AS member
  MATCH (member)<-[tie:CITES|CITED]-()
  WITH coalesce(tie.addedAt, '') AS from, coalesce(tie.withdrawnAt, '~') AS to
  RETURN count(CASE WHEN from < $in.since AND to >= $in.since THEN 1 END) AS before,
    count(CASE WHEN to = '~' THEN 1 END) AS after,
    count(CASE WHEN from >= $in.since AND to = '~' THEN 1 END) AS added
}
CALL (looked, enough) {
  UNWIND looked[0 .. enough] AS member
  MATCH (member)<-[tie:CITES]-(citing) WHERE tie.addedAt >= $in.since
  WITH tie, citing, member ORDER BY tie.addedAt DESC, citing.key, member.key LIMIT 20
  RETURN collect({citing: {id: citing.key, title: citing.title}, cited: {id: member.key, title: member.title}}) AS rows
}
RETURN {countBefore: before, countAfter: after, addedCount: added, added: rows, truncation: ${EXAMINED}} AS answer`;

const papers = ({ walk }: SetGiven) => `CALL () {
  ${walk}
  WITH member ORDER BY ${NEWEST_FIRST('member')} LIMIT 20
  RETURN collect(${shown('member')}) AS nodes
}
RETURN {nodes: nodes} AS answer`;

const SINCE = '2024-01-01T00:05:00.000Z';

const ASKED: Asked[] = [
  {
    field: 'size',
    asked: '',
    cypher: ({ walk }) => `CALL () { ${walk} RETURN count(member) AS answer }\nRETURN answer`,
  },
  { field: 'papers', asked: '(first: 20) { nodes { id title year } }', cypher: papers },
  {
    field: 'commonReferences',
    asked: WITH_EVIDENCE,
    cypher: (set) => evidenceList(set, NEWEST, '(member)-[:CITES]->(node)'),
  },
  {
    field: 'papersCitingMost',
    asked: WITH_EVIDENCE,
    cypher: (set) => evidenceList(set, LEAST_CITED, '(member)<-[:CITES]-(node)'),
  },
  { field: 'missedPapers', asked: WITH_EVIDENCE, cypher: missed },
  { field: 'recommendedPapers', asked: LIKE_OTHERS, cypher: recommended },
  { field: 'countsByYear', asked: '{ year citationCount paperCount }', cypher: countsByYear },
  {
    field: 'changes',
    asked: `(since: "${SINCE}") { countBefore countAfter addedCount added { citing { id title } cited { id title } } truncation { examined } }`,
    cypher: changes,
  },
];

/** Of each set each of these. */
export const ofSets = (asked: Asked[], isDataAlone?: true): Question[] =>
  Object.entries(SETS).flatMap(([name, set]) =>
    asked.map(({ field, asked, cypher }) => ({
      name: `set, ${name}, ${field}`,
      document: `{ paperSet(of: ${set.of}) { ${field.split(' ')[0]}${asked} } }`,
      byHand: {
        cypher: `CALL () {\n${cypher(set)}\n}\nRETURN {paperSet: {${field.split(' ')[0]}: answer}} AS data`,
        input: { ...set.input, since: SINCE },
        ...(isDataAlone ? { isDataAlone } : {}),
      },
    })),
  );

export const OF_SETS: Question[] = ofSets(ASKED);
