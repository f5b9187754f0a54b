import type { PaperCard } from '../cypher/model.ts';
import { bestOf } from '../loaders/highlights.ts';
import type { EdgeOf } from '../loaders/index.ts';
import { MAX_QUERY } from '../loaders/words.ts';
import { builder } from './builder.ts';
import { connection, pageArgs, pageCost } from './connection.ts';
import { CitationIntent } from './enums.ts';
import { Paper } from './nodes.ts';
import { PaperFilter } from './paper-filter.ts';
import { syntaxArg } from './paper-list.ts';

const ContextConnection = connection<PaperCard, EdgeOf<'paperCitationContexts'>>('ContextConnection', Paper, {
  description: 'Citing sentences, one for each citing paper.',
  things: 'papers',
  edge: {
    name: 'ContextEdge',
    description: 'A citing paper and a sentence in which it cites.',
    node: 'The citing paper.',
    fields: (t) => ({
      sentence: t.string({
        description:
          'The sentence; where several cite, the one in which most of what is searched for stands.',
        resolve: ({ query, sentence }) => bestOf(query!, sentence)!,
      }),
      score: t.exposeFloat('score', {
        description: 'Higher is better: of all sentences together in which the citing paper cites.',
      }),
      intents: t.field({
        type: [CitationIntent],
        nullable: true,
        description: 'Why it cites; null when not known.',
        resolve: (edge) => edge.intents as never,
      }),
    }),
  },
});

builder.objectField(Paper, 'citationContexts', (t) =>
  t.field({
    type: ContextConnection,
    nullable: true,
    description:
      'Sentences in which this paper is cited, the best match first: an edge for each citing paper whose citing sentences, taken together, have what is searched for.',
    args: {
      query: t.arg.string({
        required: true,
        description: `Words, all of which must occur, unless syntax says otherwise: "sparse autoencoder"; up to ${MAX_QUERY} characters.`,
      }),
      syntax: syntaxArg(t.arg),
      where: t.arg({ type: PaperFilter, description: 'Which citing papers; left out: all of them.' }),
      ...pageArgs(t.arg),
    },
    complexity: pageCost,
    resolve: (p, args, { loaders }) => loaders.paperCitationContexts(p, args),
  }),
);
