// As far as it is used: the package itself is in bench/package.json and need not be there to check types.
declare module '@neo4j/graphql' {
  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; driver: unknown });
    getSchema(): Promise<unknown>;
  }
}
