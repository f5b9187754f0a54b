import { EnvelopArmor } from '@escape.tech/graphql-armor';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { CiteweaveError } from '../cypher/errors.ts';

const limit = (fallback: number, description: string) =>
  z.number().int().positive().default(fallback).describe(description);

/** Every limit on a request, with its default; docs/limits.md says how each is counted. */
export const limitsSchema = z.object({
  bodyBytes: limit(1_000_000, 'bytes of a request body'),
  tokens: limit(5_000, 'tokens of a document (names, punctuation, values)'),
  depth: limit(20, 'levels of fields inside each other, fragments flattened'),
  aliases: limit(30, 'aliases of an operation'),
  directives: limit(5, 'directives of an operation'),
  cost: limit(500_000, 'cost of an operation: its fields, those below a list times its page size'),
  cachedDocuments: limit(200, 'parsed and validated documents that are kept'),
});

export type Limits = z.output<typeof limitsSchema>;

/** The limits that stand unless a test or an operator asks for others. */
export const defaultLimits: Limits = limitsSchema.parse({});

type Measure = 'tokens' | 'depth' | 'aliases' | 'directives';

/** Turns armor's refusal into ours, with what was found where armor says so. */
const refuse = (measure: Measure, limit: number) => (_context: unknown, error: Error) => {
  const found = /found (\d+)/.exec(error.message)?.[1];
  throw new CiteweaveError(
    'QUERY_TOO_COMPLEX',
    `The document has ${found ? '' : 'too many '}${measure}${found ? ` ${found}` : ''}; at most ${limit} allowed.`,
    { measure, limit, ...(found && { found: Number(found) }) },
  );
};

/** Refuses documents that are too long or too deep before anything of them runs. */
export function documentLimits(limits: Limits): Plugin[] {
  const options = (measure: Measure) => ({
    n: limits[measure],
    onReject: [refuse(measure, limits[measure])],
  });
  const { plugins } = new EnvelopArmor({
    maxTokens: options('tokens'),
    maxDepth: { ...options('depth'), flattenFragments: true },
    maxAliases: { ...options('aliases'), allowList: [] },
    maxDirectives: options('directives'),
    blockFieldSuggestion: { enabled: false },
    costLimit: { enabled: false },
  }).protect();
  return plugins as Plugin[];
}
