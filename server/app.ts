import type { DocumentNode, GraphQLSchema } from 'graphql';
import { createLRUCache, createYoga, type LandingPageRenderer, useExecutionCancellation } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Db, Reader } from '../cypher/db.ts';
import { useBodyLimit } from './body.ts';
import { useCompiled } from './compiled.ts';
import { useCost } from './cost.ts';
import { useErrors } from './errors.ts';
import { graphiql, renderGraphiql } from './graphiql.ts';
import { type Readiness, useReadiness } from './health.ts';
import { defaultLimits, documentLimits, type Limits } from './limits.ts';
import { useObserve } from './observe.ts';
import { useStrictRequests } from './requests.ts';
import { type ResponseCacheOptions, useResponseCache } from './response-cache.ts';
import { nothingTrusted, type TrustedOptions, useTrustedDocuments } from './trusted.ts';

export type AppOptions<Context extends { reader: Reader }> = {
  schema: GraphQLSchema;
  /** Called once a request; the signal is aborted when its client goes away. */
  createContext(options: { db: Db; signal?: AbortSignal }): Context;
  db: Db;
  log: Logger;
  readiness: Readiness;
  limits?: Limits;
  /** Left out: no answer is given twice. */
  responseCache?: ResponseCacheOptions | undefined;
  /** Documents that a client may name by id; left out: none, and every text is answered. */
  trusted?: TrustedOptions;
  /** True adds the cause to unexpected errors. */
  development?: boolean;
};

/** The whole HTTP application as a function of what it stands on: GraphQL and GraphiQL at /graphql, /health, /ready. */
export function createApp<Context extends { reader: Reader }>({
  schema,
  createContext,
  db,
  log,
  readiness,
  limits = defaultLimits,
  responseCache,
  trusted = nothingTrusted,
  development = false,
}: AppOptions<Context>) {
  const documentCache = createLRUCache<DocumentNode>({ max: limits.cachedDocuments });
  const errorCache = createLRUCache<Error>({ max: limits.cachedDocuments });
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => createContext({ db, signal: request.signal }),
    logging: log,
    cors: false,
    batching: false,
    multipart: false,
    landingPage: toGraphiql,
    maskedErrors: false,
    graphiql: trusted.only ? false : graphiql,
    renderGraphiQL: renderGraphiql,
    maxRequestBodySize: false, // useBodyLimit
    parserAndValidationCache: { documentCache, errorCache },
    extraParamNames: ['documentId'],
    plugins: [
      useTrustedDocuments(trusted),
      responseCache ? useResponseCache(responseCache) : {},
      useObserve(log),
      useReadiness(readiness),
      useStrictRequests(),
      useBodyLimit(limits.bodyBytes),
      ...documentLimits(limits),
      useCost(limits.cost),
      useExecutionCancellation(),
      useCompiled(),
      useErrors({ log, development }),
    ],
  });
}

/** A browser at the root is led to GraphiQL; everything else that is not known is 404. */
const toGraphiql: LandingPageRenderer = ({ url, graphqlEndpoint, fetchAPI }) =>
  url.pathname === '/'
    ? new fetchAPI.Response(null, { status: 302, headers: { location: graphqlEndpoint } })
    : new fetchAPI.Response('', { status: 404 });
