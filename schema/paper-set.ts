/** Questions about a set of papers begin here; those in questions/ say which. */
import { badInput } from '../cypher/errors.ts';
import type { PaperWhere } from '../cypher/filter/paper.ts';
import { asksForPlaceholders } from '../cypher/filter/placeholders.ts';
import { MAX_SET_IDS, type PaperSetWhere } from '../cypher/filter/sets.ts';
import { type Parent, ROOT } from '../loaders/batch.ts';
import { MOST_MEMBERS, type SetRow } from '../loaders/set-graph.ts';
import { builder } from './builder.ts';
import { pageCost } from './connection.ts';
import type { Context } from './context.ts';
import { PaperSetInput } from './paper-filter.ts';
import { PaperConnection, type PaperListArgs, searchedListArgs } from './paper-list.ts';

/** A set as it was given by an argument, ids by the papers that were found by them; and the node that it is, or the root. */
export type SetOfPapers = { of: PaperSetWhere; at: Parent; argument: string; unknownIds: string[] };

/** What all papers of a set have, and no other. */
export const filterOf = ({ of, argument }: SetOfPapers): PaperWhere =>
  of.where
    ? { and: [of.where, ...(asksForPlaceholders(of.where) ? [] : [{ isPlaceholder: false }])] }
    : { inSet: { set: of, argument } };

/** They are all papers, filtered. */
function papersIn(set: SetOfPapers, { where, ...args }: PaperListArgs, { loaders }: Context) {
  const { of, at } = set;
  if (of.isParent) return loaders.collectionPapers(at, { ...args, where });
  if (!of.where)
    return loaders.queryAllPapersAndPlaceholders(ROOT, { ...args, where: { ...filterOf(set), ...where } });
  const both = { ...args, where: { and: [of.where, where ?? {}] } };
  return asksForPlaceholders(of.where)
    ? loaders.queryAllPapersAndPlaceholders(ROOT, both)
    : loaders.querySearchPapers(ROOT, both);
}

/** The papers of a set and the citations among them. */
export const withinSet = async ({ of, at }: SetOfPapers, { loaders }: Context): Promise<SetRow> =>
  (await loaders.paperSetGraph(at, { of, most: MOST_MEMBERS })) as SetRow;

/** The set that an argument names; BAD_USER_INPUT where it names something not held. */
export async function setOf(of: PaperSetWhere, context: Context, argument = 'of'): Promise<SetOfPapers> {
  const { ids } = of;
  if (!ids) {
    const set = { of, at: ROOT, argument, unknownIds: [] } satisfies SetOfPapers;
    await papersIn(set, {}, context); // sends nothing but look-ups; refuses ids that are not held
    return set;
  }
  if (!ids.length || ids.length > MAX_SET_IDS)
    throw badInput(`${argument}.ids`, `${argument}.ids has ${ids.length}; allowed are 1 to ${MAX_SET_IDS}.`);
  const found = await context.loaders.queryPaper.named(ids, `${argument}.ids`);
  return {
    of: { keys: [...new Set(found.flatMap((paper) => paper?.key ?? []))] },
    at: ROOT,
    argument,
    unknownIds: ids.filter((_, i) => !found[i]),
  };
}

/** As `setOf`, where nothing says which ids are not held: one that is not is BAD_USER_INPUT as well. */
export async function heldSet(of: PaperSetWhere, argument: string, context: Context): Promise<SetOfPapers> {
  const set = await setOf(of, context, argument);
  const [unknown] = set.unknownIds;
  if (unknown === undefined) return set;
  const path = `${argument}.ids`;
  throw badInput(path, `${path} has ${JSON.stringify(unknown)}, and no paper of that id is held.`);
}

export const PaperSet = builder.objectRef<SetOfPapers>('PaperSet').implement({
  description: 'Any set of papers, and what can be asked of it as a whole.',
  fields: (t) => ({
    size: t.int({
      nullable: true,
      description: 'How many papers are in it.',
      resolve: async (set, _, context) => (await papersIn(set, {}, context)).totalCount,
    }),
    unknownIds: t.exposeIDList('unknownIds', {
      description: 'Of the `ids` given, those that name nothing held.',
    }),
    papers: t.field({
      type: PaperConnection,
      nullable: true,
      description: 'The set itself.',
      args: searchedListArgs(t.arg),
      complexity: pageCost,
      resolve: (set, args, context) => papersIn(set, args, context),
    }),
  }),
});

builder.queryField('paperSet', (t) =>
  t.field({
    type: PaperSet,
    nullable: true,
    description:
      'Questions about a set of papers: `paperSet(of: {authorId: "0000-0002-1825-0097"})`. Of `ids`, those not held stand in `unknownIds`; any other id that is not held is BAD_USER_INPUT.',
    args: { of: t.arg({ type: PaperSetInput, required: true, description: 'Which papers.' }) },
    resolve: (_, { of }, context) => setOf(of, context),
  }),
);
