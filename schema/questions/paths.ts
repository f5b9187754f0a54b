import { badInput } from '../../cypher/errors.ts';
import { checkSize, MAX_PAGE } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { sizeCost } from '../connection.ts';
import { PathAnswer, PathRelation } from '../paths.ts';

const MAX_LENGTH = 6;

const END = 'a paper, an author or a topic by its `id` or any external id: `arXiv:2402.10688`, an ORCID.';

builder.queryField('paths', (t) =>
  t.field({
    type: PathAnswer,
    nullable: true,
    description:
      'Ways from one node to another over citations, authors and topics, with why each hop holds: all of the shortest ones, up to `first`. Those that pass nodes with fewer links come first, by the product of how many links each has (path degree product, Himmelstein and Baranzini 2015): a way over what is tied to everything says little. Sought from both ends; at each step from as much as has 100,000 links in all, what has the fewest first, and `truncation` says what was not gone on from.',
    args: {
      from: t.arg.id({ required: true, description: `Where they begin: ${END}` }),
      to: t.arg.id({ required: true, description: `Where they end: ${END}` }),
      via: t.arg({
        type: [PathRelation],
        required: true,
        defaultValue: ['CITES'],
        description: 'The links that count. An author is left over AUTHORED alone, a topic over HAS_TOPIC.',
      }),
      directed: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          'Follow citations only from the citing to the cited paper. Authors and topics are passed either way.',
      }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: MAX_LENGTH,
        description: `How many hops at most, 1 to ${MAX_LENGTH}; from paper to author to paper are two.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 5,
        description: `How many ways at most, 1 to ${MAX_PAGE}.`,
      }),
    },
    complexity: ({ first, maxLength }) => ({
      field: 10,
      multiplier: sizeCost(first, MAX_PAGE) * sizeCost(maxLength, MAX_LENGTH),
    }),
    resolve: (_, args, { loaders }) => {
      const { via, maxLength, first } = args;
      checkSize('first', first);
      checkSize('maxLength', maxLength, MAX_LENGTH);
      if (!via.length) throw badInput('via', 'An empty list in via leads nowhere; leave it out.');
      return loaders.queryPaths(args);
    },
  }),
);
