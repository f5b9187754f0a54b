/** Sets of papers inside a filter: what a paper cites, or is cited by, all, none or some of. */
import { badInput } from '../errors.ts';
import type { EntityType } from '../ids.ts';
import type { PaperWhere } from './paper.ts';
import { asksForPlaceholders } from './placeholders.ts';
import { atRoot, type Condition, conjunction, type Field, type Place, type Scope } from './predicate.ts';

/** Exactly one of these. */
export type PaperSetWhere = {
  ids?: string[] | null;
  authorId?: string | null;
  topicId?: string | null;
  citing?: string | null;
  citedBy?: string | null;
  where?: PaperWhere | null;
};

/** All that are given must hold. */
export type SetMatch = {
  allOf?: PaperSetWhere | null;
  noneOf?: PaperSetWhere | null;
  atLeast?: { count: number; of: PaperSetWhere } | null;
};

export const MAX_SET_IDS = 500;

/** How one gets from the one node that a set is given by to `node`, a member. */
const FROM_ONE: Record<string, [EntityType, string]> = {
  authorId: ['Author', '-[:AUTHORED]->(node)'],
  topicId: ['Topic', '<-[:BROADER*0..]-()<-[:HAS_TOPIC]-(node)'],
  citing: ['Paper', '<-[:CITES]-(node)'],
  citedBy: ['Paper', '-[:CITES]->(node)'],
};

/** The members as `node`: a clause. */
function members(set: PaperSetWhere, scope: Scope, path: string): string {
  const given = Object.entries(set).filter(([, value]) => value != null);
  if (given.length !== 1)
    throw badInput(path, `${path} needs exactly one of ids, authorId, topicId, citing, citedBy, where.`);
  const [kind, value] = given[0] as [keyof PaperSetWhere, never];
  if (kind === 'ids') {
    const ids = value as string[];
    if (!ids.length || ids.length > MAX_SET_IDS)
      throw badInput(`${path}.ids`, `${path}.ids has ${ids.length}; allowed are 1 to ${MAX_SET_IDS}.`);
    return `MATCH (node:Paper) WHERE node.key IN ${scope.keys('Paper', ids, `${path}.ids`)}`;
  }
  if (kind === 'where') return matching(value, scope);
  const [type, way] = FROM_ONE[kind]!;
  return `UNWIND ${scope.keys(type, [value], `${path}.${kind}`)} AS key MATCH (:${type} {key: key})${way}`;
}

/** All papers that a filter matches, as the root list has them. */
function matching(where: PaperWhere, scope: Scope): string {
  const root: Place = { parent: null, variables: [], citing: 'node' };
  const { drive, besides } = conjunction(scope.within(where, root, scope.depth + 1));
  const label = asksForPlaceholders(where) ? 'Paper' : 'Full';
  return `${drive ? `${drive} WITH DISTINCT node ` : ''}MATCH (node:${label}) WHERE ${besides}`;
}

/** How the papers of a list are tied to the members of a set. */
const ties = { cites: ['-[:CITES]->', '<-[:CITES]-'], citedBy: ['<-[:CITES]-', '-[:CITES]->'] } as const;

/** Cites, or is cited by, a set. */
export const setMatch =
  (name: keyof typeof ties): Field<SetMatch> =>
  ({ allOf, noneOf, atLeast }, scope, path): Condition => {
    const [to, from] = ties[name];
    const set = (given: PaperSetWhere, at: string) =>
      scope.prelude(`COLLECT { ${members(given, scope, `${path}.${at}`)} RETURN DISTINCT node }`);
    const tied = (of: string) => `{ (node)${to}(member) WHERE member IN ${of} }`;
    const walk = (of: string) => `UNWIND ${of} AS member MATCH (member)${from}(node)`;
    const conditions: string[] = [];
    let drive: string | undefined;
    if (allOf) {
      const all = set(allOf, 'allOf');
      conditions.push(`size(${all}) > 0 AND COUNT ${tied(all)} = size(${all})`);
      drive = walk(all);
    }
    if (atLeast) {
      const { count, of } = atLeast;
      const at = `${path}.atLeast.count`;
      if (count < 1) throw badInput(at, `${at} is ${count}; allowed is 1 or more.`);
      const some = set(of, 'atLeast.of');
      conditions.push(`COUNT ${tied(some)} >= ${scope.arg(count)}`);
      drive ??= walk(some);
    }
    if (noneOf) conditions.push(`NOT EXISTS ${tied(set(noneOf, 'noneOf'))}`);
    if (!conditions.length) throw badInput(path, `${path} needs allOf, noneOf, atLeast or several of them.`);
    const text = conditions.join(' AND ');
    return atRoot(scope, { text, drive, left: text });
  };
