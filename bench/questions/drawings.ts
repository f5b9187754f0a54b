/** What is worked out in several steps of the citations of a set: to draw, to read, its main path, and networks. */
import { chosen } from '../../cypher/limit.ts';
import { EXAMINED, NEWEST_FIRST, references, titled } from './parts.ts';
import type { Question } from './question.ts';
import { ofSets, type SETS } from './sets.ts';

type SetGiven = (typeof SETS)[keyof typeof SETS];

/** The most cited 5,000 papers, and all citations among them. */
const within = ({ walk }: SetGiven) => `CALL () {
  ${walk}
  WITH member ORDER BY member.sortCitationCount DESC, member.key
  WITH collect(member) AS members
  RETURN members[0 .. 5000] AS drawn, size(members) AS available
}
CALL (drawn) {
  UNWIND drawn AS citing
  MATCH (citing)-[:CITES]->(cited) WHERE cited IN drawn
  RETURN collect([citing.key, cited.key]) AS ties
}`;

const read = (set: SetGiven) =>
  `${within(set)}\nRETURN {papers: [one IN drawn | [${titled('one')}, one.sortDate]], ties: ties, available: available} AS answer`;

/** What ties the nodes: a walk from a member, and the nodes that are shown. */
const WALKS = {
  CO_CITATION: {
    walk: '(member)-[:CITES]->(node)',
    weight: references('member'),
    name: 'coalesce(node.title, node.key)',
  },
  COAUTHOR: {
    walk: '(member)<-[on:AUTHORED]-(node) WHERE on.isRepeat IS NULL',
    weight: 'COUNT { (member)<-[:AUTHORED]-() }',
    name: 'node.name',
  },
  TOPIC: {
    walk: '(member)-[:HAS_TOPIC]->(node)',
    weight: 'COUNT { (member)-[:HAS_TOPIC]->() }',
    name: 'node.name',
  },
};

const members = ({ walk }: SetGiven, weight: string) => `CALL () {
  ${walk}
  ${chosen({ paper: 'member', weight, order: NEWEST_FIRST('member') })}
  RETURN looked, enough
}`;

/** Nodes by their places, and of each two the ties that they have both. */
const ANSWER = `WITH *, found[0 .. 500] AS shown
CALL (shown) {
  UNWIND range(0, size(shown) - 1) AS place
  UNWIND shown[place][3] AS tie
  WITH tie, place ORDER BY place
  WITH tie, collect(place) AS places
  RETURN collect(places) AS groups
}
CALL (shown, groups) {
  UNWIND groups AS places
  UNWIND range(0, size(places) - 2) AS i
  UNWIND range(i + 1, size(places) - 1) AS j
  WITH places[i] AS a, places[j] AS b, count(*) AS weight WHERE weight >= 2
  WITH a, b, weight ORDER BY weight DESC, a, b
  RETURN collect({aId: shown[a][0], bId: shown[b][0], weight: weight}) AS edges
}
RETURN {nodes: [one IN shown | {id: one[0], displayName: one[1], weight: one[2]}], edges: edges, hiddenNodeCount: size(found) - size(shown), truncation: ${EXAMINED}} AS answer`;

const network =
  ({ walk, weight, name }: (typeof WALKS)[keyof typeof WALKS]) =>
  (set: SetGiven) =>
    `${members(set, weight)}
CALL (looked, enough) {
  UNWIND looked[0 .. enough] AS member
  MATCH ${walk}
  WITH node, collect(member) AS ties, count(*) AS weight WHERE weight >= 2
  WITH node, ties, weight ORDER BY weight DESC, node.key
  RETURN collect([node.key, ${name}, weight, ties]) AS found
}
${ANSWER}`;

const coupling = (set: SetGiven) => `${members(set, references('member'))}
CALL (looked, enough) {
  UNWIND looked[0 .. enough] AS node
  MATCH (node)-[:CITES]->(tie)
  WITH tie, collect(node) AS tied WHERE size(tied) > 1
  UNWIND tied AS node
  WITH node, collect(tie) AS ties, count(*) AS weight WHERE weight >= 2
  WITH node, ties, weight ORDER BY weight DESC, node.key
  RETURN collect([node.key, coalesce(node.title, node.key), weight, ties]) AS found
}
${ANSWER}`;

const asNetwork = (kind: string) =>
  `(kind: ${kind}) { nodes { id displayName weight } edges { aId bId weight } hiddenNodeCount truncation { examined } }`;

export const DRAWINGS: Question[] = [
  ...ofSets(
    [
      {
        field: 'graph',
        asked: '{ nodes { paper { id title } } edges { citingId citedId } hidden { count } }',
        cypher: read,
      },
      { field: 'readingOrder', asked: '{ isEssential paper { id title } }', cypher: read },
      { field: 'mainPath', asked: '{ paths { length steps { reason } } }', cypher: read },
    ],
    true,
  ),
  ...ofSets([
    ...Object.entries(WALKS).map(([kind, walk]) => ({
      field: `network ${kind}`,
      asked: asNetwork(kind),
      cypher: network(walk),
    })),
    { field: 'network COUPLING', asked: asNetwork('COUPLING'), cypher: coupling },
  ]),
];
