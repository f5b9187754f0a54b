import { badInput } from '../../cypher/errors.ts';
import { toGlobalId } from '../../loaders/global-id.ts';
import {
  type NetworkKind as Kind,
  type NetworkRow,
  type Network as NetworkShape,
  networkOf,
} from '../../loaders/network.ts';
import { checkSize } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { sizeCost } from '../connection.ts';
import { PaperSet } from '../paper-set.ts';
import { Truncation } from '../truncation.ts';

const MAX_NODES = 1_000;

const NetworkKind = builder.enumType('NetworkKind', {
  description: 'What ties two nodes.',
  values: {
    CO_CITATION: { description: 'References cited together by members.' },
    COUPLING: { description: 'Members with references in common.' },
    COAUTHOR: { description: 'Authors of the same member.' },
    TOPIC: { description: 'Topics of the same member.' },
  } as const,
});

/** Of which type the nodes are. */
const TYPES: Record<Kind, string> = {
  CO_CITATION: 'Paper',
  COUPLING: 'Paper',
  COAUTHOR: 'Author',
  TOPIC: 'Topic',
};

type Typed = NetworkShape & { type: string };

const NetworkNode = builder
  .objectRef<NetworkShape['nodes'][number] & { type: string }>('NetworkNode')
  .implement({
    description: 'A paper, author or topic.',
    fields: (t) => ({
      id: t.id({
        description: 'The `id` of the paper, author or topic.',
        resolve: ({ type, key }) => toGlobalId(type, key),
      }),
      displayName: t.exposeString('name', {
        description: 'The title or name; the key of a paper of which no title is known.',
      }),
      weight: t.exposeInt('weight', {
        description:
          'How many members it comes from: cite it, have it on the byline, are on it. In COUPLING, where it is a member, how many of its references another member has as well.',
      }),
      year: t.exposeInt('year', {
        nullable: true,
        description: 'Publication year of a paper; null of anything else.',
      }),
    }),
  });

const NetworkEdge = builder
  .objectRef<NetworkShape['edges'][number] & { type: string }>('NetworkEdge')
  .implement({
    description: 'A tie between two nodes; each two have one at most.',
    fields: (t) => ({
      aId: t.id({
        description: 'The `id` of the node that stands first in `nodes`.',
        resolve: ({ type, a }) => toGlobalId(type, a),
      }),
      bId: t.id({
        description: 'The `id` of the other node.',
        resolve: ({ type, b }) => toGlobalId(type, b),
      }),
      weight: t.exposeInt('weight', {
        description:
          'How many members make the tie; in COUPLING, how many references the two have in common.',
      }),
    }),
  });

const Network = builder.objectRef<Typed>('Network').implement({
  description:
    'Undirected weighted network; loads into networkx, igraph, graphology, VOSviewer as it is: docs/questions.md has the lines for it.',
  fields: (t) => ({
    nodes: t.field({
      type: [NetworkNode],
      description: 'The heaviest first, ties by key.',
      resolve: ({ nodes, type }) => nodes.map((node) => ({ ...node, type })),
    }),
    edges: t.field({
      type: [NetworkEdge],
      description: 'Every tie of minWeight or more among these nodes, the heaviest first.',
      resolve: ({ edges, type }) => edges.map((edge) => ({ ...edge, type })),
    }),
    hiddenNodeCount: t.exposeInt('hiddenNodeCount', {
      description: 'Nodes of minWeight or more for which maxNodes left no room.',
    }),
    truncation: t.expose('truncation', {
      type: Truncation,
      nullable: true,
      description: 'Null when all members were looked at.',
    }),
  }),
});

builder.objectField(PaperSet, 'network', (t) =>
  t.field({
    type: Network,
    nullable: true,
    description:
      'The set as a weighted network: co-citation (Small 1973), bibliographic coupling (Kessler 1963), co-authorship or co-occurrence of topics, each counted in full. The heaviest nodes when there are too many. At most 100,000 references, places on bylines or topics are walked, those of the newest members; `truncation` says what was left out.',
    args: {
      kind: t.arg({ type: NetworkKind, required: true, description: 'What ties two nodes.' }),
      minWeight: t.arg.int({
        required: true,
        defaultValue: 2,
        description: 'Leave out nodes and ties of a lower weight; 1 or more.',
      }),
      maxNodes: t.arg.int({
        required: true,
        defaultValue: 500,
        description: `How many nodes at most, 1 to ${MAX_NODES}.`,
      }),
    },
    complexity: ({ maxNodes }) => ({ field: 1, multiplier: 10 * sizeCost(maxNodes, MAX_NODES) }),
    resolve: async ({ of, at }, { kind, minWeight, maxNodes }, { loaders }) => {
      if (minWeight < 1) throw badInput('minWeight', `minWeight is ${minWeight}; allowed is 1 or more.`);
      checkSize('maxNodes', maxNodes, MAX_NODES);
      const row = await loaders.paperSetNetwork(at, { of, kind, minWeight, maxNodes });
      return { ...networkOf(row as NetworkRow | null, minWeight), type: TYPES[kind] };
    },
  }),
);
