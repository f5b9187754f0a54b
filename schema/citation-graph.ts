/** Papers and the citations among them, to draw or to load into another program. */

import { toGlobalId } from '../loaders/global-id.ts';
import type { Neighborhood, Role, Shown, Tie } from '../loaders/neighborhood.ts';
import { builder } from './builder.ts';
import { CitationIntent } from './enums.ts';
import { Paper } from './nodes.ts';
import { Truncation } from './truncation.ts';

/** What is shown, and the citations among it, read when they are looked at. */
export type Drawing = Neighborhood & { edges(): Promise<Tie[]> };

export const CitationDirection = builder.enumType('CitationDirection', {
  description: 'Which way citations are followed.',
  values: {
    CITATIONS: { description: 'From a paper to those that cite it.' },
    REFERENCES: { description: 'From a paper to those that it cites.' },
    BOTH: { description: 'Both ways.' },
  } as const,
});

const GraphRole = builder.enumType('GraphRole', {
  description: 'Place in the drawing, and its usual colour.',
  values: {
    CURRENT: { description: 'The paper in the middle, or each paper of a set: gray.' },
    CITATION: {
      description:
        'Reached through citations: green. A paper that both cites the one in the middle and is cited by it is one.',
    },
    REFERENCE: { description: 'Reached through references: blue.' },
  } as const,
});

const GraphNode = builder.objectRef<Shown>('GraphNode').implement({
  description: 'A paper of the drawing.',
  fields: (t) => ({
    paper: t.expose('paper', { type: Paper, description: 'The paper.' }),
    role: t.expose('role', { type: GraphRole, description: 'On which side it was reached first.' }),
    depth: t.exposeInt('depth', {
      description: 'Hops from the centre, which is 0, as is each paper of a set.',
    }),
  }),
});

const GraphEdge = builder.objectRef<Tie>('GraphEdge').implement({
  description: '`citingId` cites `citedId`; both are nodes of the drawing.',
  fields: (t) => ({
    citingId: t.id({
      description: 'The `id` of the citing paper.',
      resolve: ([citing]) => toGlobalId('Paper', citing),
    }),
    citedId: t.id({
      description: 'The `id` of the cited paper.',
      resolve: ([, cited]) => toGlobalId('Paper', cited),
    }),
    intents: t.field({
      type: [CitationIntent],
      nullable: true,
      description: 'Why it cites; null when not known.',
      resolve: ([, , intents]) => intents as never,
    }),
    isInfluential: t.boolean({
      nullable: true,
      description: 'Whether the cited work matters to the citing one; null when not known.',
      resolve: ([, , , isInfluential]) => isInfluential,
    }),
  }),
});

const RoleCount = builder.objectRef<{ role: Role; count: number }>('RoleCount').implement({
  description: 'How many were left out.',
  fields: (t) => ({
    role: t.expose('role', { type: GraphRole, description: 'What they would have been.' }),
    count: t.exposeInt('count', { description: 'How many papers.' }),
  }),
});

export const CitationGraph = builder.objectRef<Drawing>('CitationGraph').implement({
  description: 'Nodes and edges to draw or load: no dangling edge, no duplicate.',
  fields: (t) => ({
    nodes: t.expose('nodes', {
      type: [GraphNode],
      description:
        'The paper in the middle, then the nearer ones first, of these the preferred ones first; of a set the most cited ones first.',
    }),
    edges: t.field({
      type: [GraphEdge],
      description: 'All citations among these papers, by the keys of the citing and the cited one.',
      resolve: (drawing) => drawing.edges(),
    }),
    hidden: t.expose('hidden', {
      type: [RoleCount],
      description:
        'Papers left out for want of room, per role: of the depth at which it ran out; what lies behind is not looked for then. Empty when all are in.',
    }),
    truncation: t.expose('truncation', {
      type: Truncation,
      nullable: true,
      description:
        'Null when it was gone on from every paper, or all papers of a set were looked at; else from how many of how many, or at how many.',
    }),
  }),
});
