/** What lies around a paper, step by step outward: one statement a step, one for the citations among what is shown. */
import * as catalogue from '../cypher/catalogue.ts';
import { FILTERS } from '../cypher/filter/index.ts';
import { type KeysOf, predicate } from '../cypher/filter/predicate.ts';
import type { ListFragment } from '../cypher/fragment.ts';
import { type PaperCard, readCard } from '../cypher/model.ts';
import { orderOf } from '../cypher/orders.ts';
import { step, value } from '../cypher/parts.ts';
import type { Ask } from './ask.ts';
import type { Batches } from './batch.ts';
import { after, lazily } from './maybe.ts';
import type { Truncation } from './truncation.ts';

export type Direction = 'CITATIONS' | 'REFERENCES' | 'BOTH';
export type Role = 'CURRENT' | 'CITATION' | 'REFERENCE';

export type NeighborhoodArgs = {
  depth: number;
  direction: Direction;
  where?: object | null;
  prefer: string;
  maxNodes: number;
};

/** A paper that is shown, and by how many citations it was reached. */
export type Shown = { paper: PaperCard; role: Role; depth: number };

/** By key. */
export type Roles = Record<string, Role>;

export type Neighborhood = {
  nodes: Shown[];
  /** How many were left out, of the step that did not fit. */
  hidden: { role: Role; count: number }[];
  truncation: Truncation | null;
};

/** A citation among papers that are shown, by their keys. */
export type Tie = [citing: string, cited: string, intents: string[] | null, isInfluential: boolean | null];

type StepRow = [
  centre: unknown[],
  farther: [card: unknown[], sort: unknown, role: Role][],
  roles: [role: Role, papers: number][],
  walked: [examined: number, available: number],
];

const LIST = catalogue.paperNeighborhood as ListFragment;
const AMONG = catalogue.paperNeighborhoodCitations;

/** What is asked of each parent by itself: it travels by the parent's key. */
type Own = { from: Record<string, string[]>; shown: Record<string, Roles> };

export function neighborhoodLoaders(batches: Batches, keysOf: KeysOf) {
  const asks = new Map<string, { ask: Ask; own: Own }>();

  /** Parents that are asked with equal arguments share a statement. */
  const load = async (key: string, slot: string, own: { from: string[]; shown: Roles }, make: () => Made) => {
    if (!asks.has(slot)) asks.set(slot, askOf(slot, make()));
    const { ask, own: all } = asks.get(slot)!;
    all.from[key] = own.from;
    all.shown[key] = own.shown;
    return batches.byKey(key, ask);
  };

  const paperNeighborhood = async (
    { key }: { key: string },
    args: NeighborhoodArgs,
  ): Promise<Neighborhood | null> => {
    const { depth: deepest, maxNodes } = args;
    const make = () => stepOf(args, keysOf);
    const shown: Roles = { [key]: 'CURRENT' };
    const nodes: Shown[] = [];
    const left: Partial<Record<Role, number>> = {};
    let [examined, available] = [0, 0];
    let from = [key];
    for (let depth = 1; depth <= deepest && from.length > 0 && !Object.keys(left).length; depth++) {
      const slot = `${LIST.name} ${depth} ${JSON.stringify(args)}`;
      const row = (await load(key, slot, { from, shown: { ...shown } }, make)) as StepRow | undefined;
      if (!row) return null;
      const [centre, farther, roles, walked] = row;
      if (depth === 1) nodes.push({ paper: readCard('Paper', centre), role: 'CURRENT', depth: 0 });
      const kept = farther
        .slice(0, maxNodes - nodes.length)
        .map(([card, , role]): Shown => ({ paper: readCard('Paper', card), role, depth }));
      for (const [role, papers] of roles) {
        const count = papers - kept.filter((node) => node.role === role).length;
        if (count > 0) left[role] = count;
      }
      for (const { paper, role } of kept) shown[paper.key] = role;
      nodes.push(...kept);
      examined += walked[0];
      available += walked[1];
      from = kept.map(({ paper }) => paper.key);
    }
    const hidden = (['CITATION', 'REFERENCE'] as const).flatMap((role) =>
      left[role] ? { role, count: left[role] } : [],
    );
    const truncation = examined === available ? null : { examined, available, note: LIST.limit!.note };
    return { nodes, hidden, truncation };
  };

  const paperNeighborhoodCitations = async (
    { nodes }: Neighborhood,
    args: NeighborhoodArgs,
  ): Promise<Tie[]> => {
    const { key } = nodes[0]!.paper;
    const shown = Object.fromEntries(nodes.map(({ paper, role }) => [paper.key, role]));
    const slot = `${AMONG.name} ${JSON.stringify(args)}`;
    return (await load(key, slot, { from: [], shown }, amongOf)) as Tie[];
  };

  return { paperNeighborhood, paperNeighborhoodCitations };
}

type Made = Pick<Ask, 'shape' | 'part' | 'args'>;

function askOf(slot: string, made: Made): { ask: Ask; own: Own } {
  const own: Own = { from: {}, shown: {} };
  const args = () => after(made.args(), (found) => ({ ...found, ...own }));
  return { own, ask: { ...made, slot, args, size: 1, brings: false, read: (answer) => answer } };
}

function stepOf({ where, prefer, maxNodes, direction }: NeighborhoodArgs, keysOf: KeysOf): Made {
  const { name, order } = orderOf(LIST, prefer, false, 'prefer');
  const filter = predicate(FILTERS.Paper, where, LIST, keysOf);
  const shape = { list: LIST, where: filter, hits: null, order, backward: false, resumed: false, asked: [] };
  return {
    shape: JSON.stringify([LIST.name, name, filter?.text, filter?.preludes]),
    part: () => step(shape),
    args: lazily(() => after(filter?.args ?? {}, (found) => ({ direction, limit: maxNodes, ...found }))),
  };
}

const amongOf = (): Made => ({
  shape: AMONG.name,
  part: () => value(AMONG),
  args: () => ({}),
});
