/** A paper that a question is asked of. */
export type Target = { key: string; title: string; year: number };

export type Variables = Record<string, unknown>;

/** One question, put in each way. A list of papers is newest first unless it says otherwise; ties by key. */
export type Question = {
  name: string;
  /** What it asks, for people. */
  about: string;
  /** Asked of papers that are cited and cite, or of the most cited one. */
  of: 'papers' | 'hub';
  /** GraphQL of Citeweave, and of the server with plain resolvers. */
  document: string;
  variables(target: Target): Variables;
  /** The best single statement: reads the variables in `$in`, returns `data`, what Citeweave answers. */
  cypher: string;
  /** What every way but Citeweave takes in place of the variables: a search in the index's own syntax. */
  input?(variables: Variables): Variables;
  /** GraphQL of `@neo4j/graphql` for the same answer; null: it cannot be asked. */
  neo4jGraphql: string | null;
  /** What a client makes of an answer of `@neo4j/graphql` that comes in another order. */
  arrange?(data: never): unknown;
  /** False: what it asks is more than the server with plain resolvers was written for. */
  isForResolvers?: boolean;
  /** The statements that Citeweave needs at most, one for each list and level. */
  statements: number;
};
