import { badInput } from '../../cypher/errors.ts';
import { AuthoredPaperConnection } from '../author.ts';
import { builder } from '../builder.ts';
import { pageCost } from '../connection.ts';
import { Author } from '../nodes.ts';
import { type PaperListArgs, paperListArgs } from '../paper-list.ts';
import { readBy } from '../reads.ts';

type Args = PaperListArgs & { with: string[] };

/** They are the author's papers, filtered. */
function papersArgs({ with: others, where, ...args }: Args) {
  if (!others.length) throw badInput('with', 'with is empty; it takes at least one author.');
  return { ...args, where: { ...where, jointWith: others } };
}

builder.objectField(Author, 'jointPapers', (t) =>
  t.field({
    type: AuthoredPaperConnection,
    nullable: true,
    description:
      'Papers written together with all of these authors, whoever else was on the byline; the edge has the place of the one asked.',
    args: {
      with: t.arg.idList({
        required: true,
        description:
          'The other authors, each by its `id`, an ORCID, an OpenAlex address or the id of a source; up to 500.',
      }),
      ...paperListArgs(t.arg),
    },
    complexity: pageCost,
    extensions: readBy('authorPapers', papersArgs),
    resolve: (author, args, { loaders }) => loaders.authorPapers(author, papersArgs(args)),
  }),
);
