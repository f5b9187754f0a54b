/** What is asked of a topic, and of those below it. */
import { chosen } from '../../cypher/limit.ts';
import { countedOf, EXAMINED, firstYear, NEWEST_FIRST, named, years } from './parts.ts';
import type { Question } from './question.ts';

/** A topic, and how one comes to its newest 10,000 papers by hand, knowing how many there are. */
const TOPICS = {
  'a broad topic': {
    id: 'gen:t0.1',
    newest: `MATCH (paper:Full)
  WHERE paper.sortDate >= '' AND EXISTS { MATCH (paper)-[:HAS_TOPIC]->()-[:BROADER*0..]->(above) WHERE above = t }`,
  },
  'a narrow topic': {
    id: 'gen:t3.46',
    newest: `MATCH (t)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)
  WITH DISTINCT paper`,
  },
};

type Topic = (typeof TOPICS)[keyof typeof TOPICS];

const looked = ({ newest }: Topic, weight: string) => `CALL (t) {
  ${newest}
  ${chosen({ paper: 'paper', weight, order: NEWEST_FIRST('paper'), most: '10000' })}
  RETURN looked, enough
}`;

const cooccurring = (topic: Topic) => `${looked(topic, 'COUNT { (paper)-[:HAS_TOPIC]->() }')}
CALL (t, looked, enough) {
  UNWIND looked[0 .. enough] AS paper
  MATCH (paper)-[:HAS_TOPIC]->(node)
  WITH t, node, count(*) AS paperCount
  WHERE NOT EXISTS { MATCH (node)-[:BROADER*0..]->(above) WHERE above = t }
  WITH node, paperCount ORDER BY paperCount DESC, node.key LIMIT 20
  RETURN collect({paperCount: paperCount, node: ${named('node')}}) AS edges
}
RETURN {truncation: ${EXAMINED}, edges: edges} AS answer`;

const flow = (topic: Topic) => `${looked(topic, 'paper.heldCitationCount')}
CALL (looked, enough) {
  UNWIND looked[0 .. enough] AS paper
  MATCH (paper)<-[:CITES]-(citing)-[:HAS_TOPIC]->(topic)
  WITH topic, count(*) AS citationCount ORDER BY citationCount DESC, topic.key LIMIT 20
  RETURN collect({citationCount: citationCount, topic: ${named('topic')}}) AS rows
}
RETURN rows AS answer`;

const PAPERS = 'MATCH (t)<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(paper)\n  WITH DISTINCT paper';

const COUNTS_BY_YEAR = `WITH COLLECT {
  ${PAPERS}
  ${countedOf('paper')}
  UNWIND looked[0 .. enough] AS paper
  MATCH (paper)<-[:CITES]-(citing) WHERE citing.year IS NOT NULL
  WITH citing.year AS year, count(*) AS count
  RETURN [year, count]
} AS citations, COLLECT {
  ${PAPERS} WHERE paper.year IS NOT NULL
  WITH paper.year AS year, count(*) AS count
  RETURN [year, count]
} AS papers
RETURN ${years(firstYear('citations + papers'), 'papers')} AS answer`;

const ASKED: { field: string; asked: string; cypher: (topic: Topic) => string }[] = [
  {
    field: 'cooccurringTopics',
    asked: '(first: 20) { truncation { examined } edges { paperCount node { id name } } }',
    cypher: cooccurring,
  },
  { field: 'flow', asked: '(first: 20) { citationCount topic { id name } }', cypher: flow },
  {
    field: 'countsByYear',
    asked: '{ year citationCount paperCount }',
    cypher: () => COUNTS_BY_YEAR,
  },
];

export const OF_TOPICS: Question[] = Object.entries(TOPICS).flatMap(([name, topic]) =>
  ASKED.map(({ field, asked, cypher }) => ({
    name: `${name}, ${field}`,
    document: `{ topic(id: "${topic.id}") { ${field}${asked} } }`,
    byHand: {
      cypher: `MATCH (t:Topic {key: $in.id})
CALL (t) {
${cypher(topic)}
}
RETURN {topic: {${field}: answer}} AS data`,
      input: { id: topic.id },
    },
  })),
);
