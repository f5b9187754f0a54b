import { builder } from './builder.ts';
import { pageCost } from './connection.ts';
import { lookUpOne } from './look-up.ts';
import { Venue } from './nodes.ts';
import { PaperConnection, searchedListArgs } from './paper-list.ts';

lookUpOne('venue', Venue, 'an ISSN, an OpenAlex address or the id of a source', 'queryVenue');

builder.objectFields(Venue, (t) => ({
  name: t.exposeString('name', { description: 'Name.' }),
  type: t.exposeString('type', {
    nullable: true,
    description: 'JOURNAL, CONFERENCE, REPOSITORY, as the source says.',
  }),
  issn: t.exposeString('issn', { nullable: true, description: 'Linking ISSN: 0804-4643.' }),
  papers: t.field({
    type: PaperConnection,
    nullable: true,
    description: 'Its papers.',
    args: searchedListArgs(t.arg),
    complexity: pageCost,
    resolve: (venue, args, { loaders }) => loaders.venuePapers(venue, args),
  }),
}));
