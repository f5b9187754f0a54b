import { toBolt } from '../../../cypher/db.ts';
import type { Driver } from '../../../cypher/driver.ts';
import { inputOf, overYoga, type Way } from './way.ts';

const TYPES = `
type Query {
  paper(id: ID!): Paper
  searchPapers(query: String!, first: Int = 20): PaperList
}
type Paper {
  id: ID!
  title: String
  year: Int
  citationCount: Int
  authors(first: Int = 20): AuthorList
  topics(first: Int = 20): TopicList
  citations(first: Int = 20, where: Where, orderBy: Order = NEWEST): PaperList
  references(first: Int = 20, where: Where, orderBy: Order = NEWEST): PaperList
}
type Author { id: ID! name: String! papers(first: Int = 20): PaperList }
type Topic { id: ID! name: String! }
type AuthorList { nodes: [Author!]! }
type TopicList { nodes: [Topic!]! }
type PaperList { totalCount: Int nodes: [Paper!]! edges: [PaperEdge!]! }
type PaperEdge { node: Paper! score: Float }
input Where { year: Range }
input Range { from: Int! }
enum Order { NEWEST MOST_CITED MOST_CITED_HERE }`;

const SORTS = {
  NEWEST: 'sortDate',
  MOST_CITED: 'sortCitationCount',
  MOST_CITED_HERE: 'heldCitationCount',
};

const PAPER = '{id: node.key, .title, .year, .citationCount}';

type Parent = { id: string };
type ListArgs = { first: number; where?: { year: { from: number } }; orderBy?: keyof typeof SORTS };
type Context = { run(text: string, input: object): Promise<unknown[]> };

/** A list of papers that hangs from a node: its page and its length are a statement each. */
const papers =
  (walk: string, besides?: string) =>
  ({ id }: Parent, { first, where, orderBy = 'NEWEST' }: ListArgs, { run }: Context) => {
    const input = { id, first, from: where?.year.from };
    const conditions = [besides ?? [], where ? 'node.year >= $in.from' : []].flat();
    const match = `MATCH ${walk}${conditions.length ? ` WHERE ${conditions.join(' AND ')}` : ''}`;
    const sort = `node.${SORTS[orderBy]} DESC, node.key`;
    return {
      nodes: () =>
        run(`${match} WITH node ORDER BY ${sort} LIMIT $in.first RETURN node ${PAPER} AS value`, input),
      totalCount: async () => (await run(`${match} RETURN count(node) AS value`, input))[0],
    };
  };

const RESOLVERS = {
  Query: {
    paper: async (_: unknown, { id }: Parent, { run }: Context) =>
      (await run(`MATCH (node:Paper {key: $in.id}) RETURN node ${PAPER} AS value`, { id }))[0],
    searchPapers: async (_: unknown, input: object, { run }: Context) => ({
      edges: await run(
        `CALL db.index.fulltext.queryNodes('paper_text', $in.query) YIELD node, score
WITH node, score ORDER BY score DESC, node.key LIMIT $in.first
RETURN {score: score, node: node ${PAPER}} AS value`,
        input,
      ),
    }),
  },
  Paper: {
    authors: async ({ id }: Parent, { first }: ListArgs, { run }: Context) => ({
      nodes: await run(
        `MATCH (:Paper {key: $in.id})<-[at:AUTHORED]-(node) WHERE at.isRepeat IS NULL
RETURN node {id: node.key, .name} AS value ORDER BY at.position LIMIT $in.first`,
        { id, first },
      ),
    }),
    topics: async ({ id }: Parent, { first }: ListArgs, { run }: Context) => ({
      nodes: await run(
        `MATCH (:Paper {key: $in.id})-[on:HAS_TOPIC]->(node)
WITH node, CASE WHEN on.isPrimary THEN 2.0 ELSE coalesce(on.score, -1.0) END AS score
RETURN node {id: node.key, .name} AS value ORDER BY score DESC, node.key LIMIT $in.first`,
        { id, first },
      ),
    }),
    citations: papers('(:Paper {key: $in.id})<-[:CITES]-(node)'),
    references: papers('(:Paper {key: $in.id})-[:CITES]->(node)'),
  },
  Author: {
    papers: papers('(:Author {key: $in.id})-[at:AUTHORED]->(node)', 'at.isRepeat IS NULL'),
  },
};

/** A GraphQL server as one begins it: each field that needs Neo4j asks it for itself. */
export const plainResolvers: Way = {
  name: 'plain resolvers',
  body: (question, target) =>
    question.isForResolvers === false
      ? null
      : { query: question.document, variables: inputOf(question, target) },
  async open(driver) {
    const { createSchema, createYoga } = await import('graphql-yoga');
    const schema = createSchema<Context>({ typeDefs: TYPES, resolvers: RESOLVERS });
    return overYoga(
      createYoga({ schema, context: () => contextOf(driver), logging: false, maskedErrors: false }),
    );
  },
};

const contextOf = (driver: Driver): Context => ({
  async run(text, input) {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
    try {
      const { records } = await session.run(text, { in: toBolt(input) });
      return records.map((record) => record.get('value'));
    } finally {
      session.close().catch(() => {});
    }
  },
});
