import type { GraphQLObjectType } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { pino } from 'pino';
import type { Db, Reader } from '../../../cypher/db.ts';
import { CiteweaveError } from '../../../cypher/errors.ts';
import { type AppOptions, createApp } from '../../../server/app.ts';
import { createReadiness } from '../../../server/health.ts';
import { defaultLimits, type Limits } from '../../../server/limits.ts';

type Context = { reader: Reader; signal?: AbortSignal };

/** A small schema with one field for each way to fail, its lists priced as those of the real one. */
export const stubSchema = (fields: Record<string, (context: Context) => unknown> = {}) => {
  const schema = createSchema<Context>({
    typeDefs: /* GraphQL */ `
      scalar Year
      type Query {
        paper(id: ID!): Paper
        papers(first: Int): [Paper!]
        title(like: String!, of: Year): String
        ${Object.keys(fields)
          .map((name) => `${name}: String`)
          .join('\n')}
      }
      type Mutation { note: String }
      type Paper { id: ID! title: String citations(first: Int): [Paper!] authors(first: Int): [Author!] }
      type Author { name: String }
    `,
    resolvers: {
      Query: {
        paper: (_, { id }) => ({ id, title: 'A title' }),
        papers: () => [],
        title: (_, { like }) => like,
        ...Object.fromEntries(
          Object.entries(fields).map(([name, run]) => [
            name,
            (_: unknown, __: unknown, c: Context) => run(c),
          ]),
        ),
      },
      Mutation: { note: () => 'noted' },
    },
  });
  const price = ({ first }: { first?: number }) => ({ field: 1, multiplier: first ?? 20 });
  for (const [type, name] of [
    ['Query', 'papers'],
    ['Paper', 'citations'],
    ['Paper', 'authors'],
  ] as const) {
    const field = (schema.getType(type) as GraphQLObjectType).getFields()[name]!;
    field.extensions = { complexity: price };
  }
  return schema;
};

/** The lines that the application logged. */
export type LogLine = Record<string, unknown> & { msg: string };

export function stubApp({
  fields,
  limits,
  ...more
}: { fields?: Record<string, (context: Context) => unknown>; limits?: Partial<Limits> } & Partial<
  Omit<AppOptions<Context>, 'limits'>
> = {}) {
  const lines: LogLine[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const app = createApp<Context>({
    schema: stubSchema(fields),
    createContext: ({ signal }) => ({ reader: stubReader(), signal }),
    db: {} as Db,
    log,
    readiness: createReadiness(async () => {}),
    limits: { ...defaultLimits, ...limits },
    ...more,
  });
  return { app, lines };
}

export const stubReader = (): Reader => ({
  counts: { statements: 0, transactions: 0 },
  read: async () => {
    throw new CiteweaveError('SERVICE_UNAVAILABLE', 'The database cannot be reached.');
  },
});

export type Answer = {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  extensions?: { cost?: { requested: number; limit: number } };
};

type Asked = { query?: string; variables?: unknown; operationName?: string };

/** Asks as a client of today's protocol does; the answer with its status. */
export async function ask(
  { app }: { app: { fetch(url: string, init: RequestInit): Response | Promise<Response> } },
  body: Asked | string,
  headers: Record<string, string> = {},
) {
  const response = await app.fetch('http://citeweave/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json',
      'content-type': 'application/json',
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    answer: JSON.parse(text || 'null') as Answer,
  };
}

/** The code of an answer's only error. */
export const codeOf = ({ answer }: { answer: Answer }) =>
  answer.errors?.length === 1 ? answer.errors[0]!.extensions.code : answer.errors;
