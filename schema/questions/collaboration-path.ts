import { authorshipSteps } from '../../loaders/chains.ts';
import { checkSize } from '../../loaders/window.ts';
import { builder } from '../builder.ts';
import { sizeCost } from '../connection.ts';
import { Author } from '../nodes.ts';
import { PathAnswer } from '../paths.ts';

const MAX_LENGTH = 6;

builder.objectField(Author, 'collaborationPath', (t) =>
  t.field({
    type: PathAnswer,
    nullable: true,
    description:
      'Shortest chain of joint papers (collaboration path): one way, from author to joint paper to author, so of two hops for each joint paper; of no hop to the author asked. Of several chains that are as short always the same one is shown, and of joint papers the newest. From one author to the next at most 100,000 places on bylines are walked; where these are more, `truncation` says so.',
    args: {
      to: t.arg.id({
        required: true,
        description: 'The other author: an `id`, an ORCID, an OpenAlex address or the id of a source.',
      }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: MAX_LENGTH,
        description: `How many joint papers at most, 1 to ${MAX_LENGTH}; 1 is a co-author.`,
      }),
    },
    complexity: ({ maxLength }) => ({
      field: 1,
      multiplier: 2 * sizeCost(maxLength, MAX_LENGTH),
    }),
    resolve: async (author, { to, maxLength }, { loaders }) => {
      checkSize('maxLength', maxLength, MAX_LENGTH);
      const { hops, truncation } = await loaders.authorCollaborationPath(author, to, maxLength);
      return { paths: hops ? [authorshipSteps(hops)] : [], truncation };
    },
  }),
);
