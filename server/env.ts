import { z } from 'zod';
import { CiteweaveError } from '../cypher/errors.ts';

const SECRET = new Set([
  'NEO4J_PASSWORD',
  'EMBEDDING_KEY',
  'OPENALEX_API_KEY',
  'SEMANTIC_SCHOLAR_API_KEY',
  'CROSSREF_API_KEY',
]);
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const GRAPH_URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+\/?$/;

const address = () =>
  z.string().regex(/^https?:\/\/[^\s/@]+(\/\S*)?$/, 'http(s)://host/path, without user and password');
const key = () =>
  z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'a key without blanks')
    .optional();

const PORTS = 'a whole number from 0 to 65535';

/** Every environment variable that Citeweave reads; the messages say what is allowed. */
export const envSchema = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, PORTS)
      .transform(Number)
      .refine((port) => port <= 65_535, PORTS)
      .default(4000),
    NEO4J_URI: z
      .string()
      .regex(GRAPH_URI, 'bolt://host:port or neo4j://host:port (also +s, +ssc), without user and password')
      .optional(),
    NEO4J_USERNAME: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z.string().default('neo4j'),
    CITEWEAVE_HOME: z.string().default('.citeweave'),
    CITEWEAVE_SAMPLE: z.enum(['on', 'off'], 'on, off').default('on'),
    WORKERS: z
      .string()
      .regex(/^[1-9]\d?$/, 'a whole number from 1 to 99')
      .transform(Number)
      .default(1),
    RESPONSE_CACHE: z.enum(['on', 'off'], 'on, off').default('on'),
    READ_AHEAD: z.enum(['on', 'off'], 'on, off').default('on'),
    TRUSTED_DOCUMENTS: z.string().optional(),
    TRUSTED_ONLY: z.enum(['on', 'off'], 'on, off').default('off'),
    EMBEDDING_URL: address().optional(),
    EMBEDDING_MODEL: z.string().optional(),
    EMBEDDING_KEY: key(),
    CONTACT_EMAIL: z
      .string()
      .regex(/^[^\s@()<>]+@[^\s@()<>]+$/, 'an e-mail address')
      .optional(),
    OPENALEX_URL: address().default('https://api.openalex.org'),
    OPENALEX_API_KEY: key(),
    SEMANTIC_SCHOLAR_URL: address().default('https://api.semanticscholar.org/graph/v1'),
    SEMANTIC_SCHOLAR_API_KEY: key(),
    CROSSREF_URL: address().default('https://api.crossref.org'),
    CROSSREF_API_KEY: key(),
    LOG_LEVEL: z.enum(LEVELS, LEVELS.join(', ')).default('info'),
  })
  .refine((env) => env.NEO4J_URI === undefined || env.NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    error: 'any password, because NEO4J_URI is set',
  })
  .refine((env) => env.TRUSTED_ONLY === 'off' || env.TRUSTED_DOCUMENTS !== undefined, {
    path: ['TRUSTED_DOCUMENTS'],
    error: 'a file of documents, because TRUSTED_ONLY is on',
  })
  .refine((env) => env.EMBEDDING_URL === undefined || env.EMBEDDING_MODEL !== undefined, {
    path: ['EMBEDDING_MODEL'],
    error: 'the name of a model, because EMBEDDING_URL is set',
  });

export type Env = z.output<typeof envSchema>;

const shown = (name: string, value: string | undefined) => {
  if (value === undefined) return 'is not set';
  if (SECRET.has(name)) return 'has a value that is not allowed';
  return `is ${JSON.stringify(value.replace(/\/\/[^/]*@/, '//…@'))}`;
};

/** Reads the environment, the only place that does; an empty string counts as unset. A bad value is a one-line error. */
export const readEnv = (source: Record<string, string | undefined> = process.env): Env => {
  const names = Object.keys(envSchema.shape);
  const given = Object.fromEntries(names.map((name) => [name, source[name] || undefined]));
  const { data, error } = envSchema.safeParse(given);
  if (data) return data;
  const issues = new Map(error.issues.map((issue) => [String(issue.path[0]), issue.message]));
  const lines = [...issues].map(
    ([name, allowed]) => `${name} ${shown(name, given[name])}; allowed: ${allowed}`,
  );
  throw new CiteweaveError('BAD_USER_INPUT', lines.join(' | '), { argument: [...issues.keys()][0] });
};
