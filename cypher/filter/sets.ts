/** Sets of papers: what a question is about, and inside a filter what a paper cites, or is cited by, all, none or some of. */
import { badInput } from '../errors.ts';
import type { NodeType } from '../ids.ts';
import type { PaperWhere } from './paper.ts';
import { asksForPlaceholders } from './placeholders.ts';
import {
  atRoot,
  type Condition,
  conjunction,
  type Field,
  type Members,
  type Place,
  type Scope,
} from './predicate.ts';
import { topicsFrom } from './topic.ts';

/** Exactly one of these. */
export type PaperSetWhere = {
  ids?: string[] | null;
  /** Of papers that were found already, none perhaps; no set that a client writes has it. */
  keys?: string[] | null;
  /** The set that the node asked is, so that several are asked at once; likewise. */
  isParent?: boolean | null;
  authorId?: string | null;
  topicId?: string | null;
  collectionId?: string | null;
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

const ROOT: Place = { parent: null, variables: [], citing: 'node' };

/** A member by its name: the clause that finds all of them, and the condition that it is one. */
type Membership = { walk: string; holds: string };

type Single = 'authorId' | 'topicId' | 'collectionId' | 'citing' | 'citedBy';

/** The way from a member to the one node that a set is given by. */
const WAYS: Record<Single, { type: NodeType; way: string }> = {
  authorId: { type: 'Author', way: '<-[:AUTHORED]-(its:Author)' },
  topicId: { type: 'Topic', way: '-[:HAS_TOPIC]->()-[:BROADER*0..]->(its:Topic)' },
  collectionId: { type: 'Collection', way: '-[:IN_COLLECTION]->(its:Collection)' },
  citing: { type: 'Paper', way: '-[:CITES]->(its:Paper)' },
  citedBy: { type: 'Paper', way: '<-[:CITES]-(its:Paper)' },
};

/** No list of a set is made: it may hold every paper there is. */
function membership(set: PaperSetWhere, member: string, scope: Scope, path: string): Membership {
  const given = Object.entries(set).filter(([, value]) => value != null);
  if (given.length !== 1)
    throw badInput(
      path,
      `${path} needs exactly one of ids, authorId, topicId, collectionId, citing, citedBy, where.`,
    );
  const { ids, keys, topicId, where } = set;
  if (keys) return named(member, scope.arg(keys));
  if (ids) {
    if (!ids.length || ids.length > MAX_SET_IDS)
      throw badInput(`${path}.ids`, `${path}.ids has ${ids.length}; allowed are 1 to ${MAX_SET_IDS}.`);
    return named(member, scope.keys('Paper', ids, `${path}.ids`));
  }
  if (where) {
    const { text, drive, besides } = conjunction(scope.within(where, ROOT, scope.depth + 1));
    const label = asksForPlaceholders(where) ? 'Paper' : 'Full';
    const first = drive ? `${drive} WITH DISTINCT node ` : '';
    const ofMember = (of: string) => of.replace(/\bnode\b/g, member);
    return {
      walk: ofMember(`${first}MATCH (node:${label}) WHERE ${besides}`),
      holds: ofMember(`node:${label} AND ${text}`),
    };
  }
  if (topicId) {
    const topics = topicsFrom([topicId], scope, `${path}.topicId`);
    const walk = `UNWIND ${topics} AS onTopic MATCH (${member})-[:HAS_TOPIC]->(onTopic)`;
    return { walk, holds: `EXISTS { (${member})-[:HAS_TOPIC]->(onTopic) WHERE onTopic IN ${topics} }` };
  }
  return onTheWay(set, member, scope, path);
}

const named = (member: string, keys: string): Membership => ({
  walk: `MATCH (${member}:Paper) WHERE ${member}.key IN ${keys}`,
  holds: `${member}.key IN ${keys}`,
});

function onTheWay(set: PaperSetWhere, member: string, scope: Scope, path: string): Membership {
  const [name, id] = Object.entries(set).find(([, value]) => value != null) as [Single, string];
  const { type, way } = WAYS[name];
  const walk = `MATCH (${member})${way} WHERE its.key IN ${scope.keys(type, [id], `${path}.${name}`)}`;
  return { walk, holds: `EXISTS { ${walk} }` };
}

/** The papers of the named set that is the parent. */
const OF_PARENT: Members = {
  walk: 'MATCH (member)-[:IN_COLLECTION]->(parent)',
  holds: 'EXISTS { (node)-[:IN_COLLECTION]->(parent) }',
  parent: 'Collection',
};

/** The set that a question is about. A list of topics would be carried along by all that is aggregated. */
export const membersOf =
  (set: PaperSetWhere) =>
  (scope: Scope): Members => {
    if (set.isParent) return OF_PARENT;
    const { walk, holds } = (set.topicId ? onTheWay : membership)(set, 'member', scope, 'of');
    return { walk, holds: holds.replace(/\bmember\b/g, 'node') };
  };

/** A set, and the argument that it was given by. */
export type NamedSet = { set: PaperSetWhere; argument: string };

/** In a set, which is the side to walk from. */
export const inSet: Field<NamedSet> = ({ set, argument }, scope) => {
  const { walk, holds } = membership(set, 'node', scope, argument);
  return atRoot(scope, { text: holds, drive: walk });
};

/** How a paper of a list is tied to the members of a set. */
const TIES = { cites: '-[:CITES]->', citedBy: '<-[:CITES]-' };

/** Cites, or is cited by, a set. */
export const setMatch =
  (name: keyof typeof TIES): Field<SetMatch> =>
  ({ allOf, noneOf, atLeast }, scope, path): Condition => {
    const member = `ofSet${scope.depth}`;
    const tied = `(node)${TIES[name]}(${member})`;
    const of = (set: PaperSetWhere, at: string) => membership(set, member, scope, `${path}.${at}`);
    const from = ({ walk }: Membership) => `${walk}\nWITH DISTINCT ${member}\nMATCH ${tied}`;
    const conditions: string[] = [];
    let drive: string | undefined;
    let driven: string | undefined;
    if (allOf) {
      const all = of(allOf, 'allOf');
      const size = scope.prelude(`COUNT { ${all.walk} RETURN DISTINCT ${member} }`);
      conditions.push(`${size} > 0 AND COUNT { ${tied} WHERE ${all.holds} } = ${size}`);
      drive = from(all);
    }
    if (atLeast) {
      const at = `${path}.atLeast.count`;
      if (atLeast.count < 1) throw badInput(at, `${at} is ${atLeast.count}; allowed is 1 or more.`);
      const some = of(atLeast.of, 'atLeast.of');
      const isOne = atLeast.count === 1;
      const one = `EXISTS { ${tied} WHERE ${some.holds} }`;
      conditions.push(isOne ? one : `COUNT { ${tied} WHERE ${some.holds} } >= ${scope.arg(atLeast.count)}`);
      if (isOne && !drive) driven = one;
      drive ??= from(some);
    }
    if (noneOf) conditions.push(`NOT EXISTS { ${tied} WHERE ${of(noneOf, 'noneOf').holds} }`);
    if (!conditions.length) throw badInput(path, `${path} needs allOf, noneOf, atLeast or several of them.`);
    const text = conditions.join(' AND ');
    // Who is found from one of the set cites one; everything else is still to be checked.
    const left = conditions.filter((condition) => condition !== driven).join(' AND ');
    return atRoot(scope, { text, drive, ...(left ? { left } : {}) });
  };
