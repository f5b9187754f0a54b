import { MAX_TITLE, type PaperMatch as PaperMatchShape } from '../loaders/match.ts';
import { builder } from './builder.ts';
import { Paper } from './nodes.ts';

const PaperMatch = builder.objectRef<PaperMatchShape>('PaperMatch').implement({
  description: 'Best title match.',
  fields: (t) => ({
    paper: t.field({ type: Paper, description: 'The paper.', resolve: (match) => match.paper }),
    matchScore: t.exposeFloat('matchScore', { description: '0 to 1; 1 is the same title.' }),
  }),
});

builder.queryField('matchPaper', (t) =>
  t.field({
    type: PaperMatch,
    nullable: true,
    description:
      "The full paper whose title fits best, null where none scores minScore. The score is the Sørensen–Dice coefficient of the two titles' pairs of neighbouring characters (Dice 1945), case, diacritics and punctuation left out; a title without its subtitle is compared with the main title and scores at most 0.9. A year or first author that agrees then takes a quarter off the distance to 1, each; one that contradicts takes a tenth off the score.",
    args: {
      title: t.arg.string({
        required: true,
        description: `The title as found, slips included, up to ${MAX_TITLE} characters: "Atention is all you need".`,
      }),
      year: t.arg.int({
        description:
          'Its year, where known. A year apart, as preprint and article often are, counts neither way.',
      }),
      firstAuthor: t.arg.string({
        description:
          'Its first author, where known: "Haiyan Zhao", "Zhao, H." or "Zhao"; the family name is compared.',
      }),
      minScore: t.arg.float({
        required: true,
        defaultValue: 0.8,
        description:
          'The least score of an answer, 0 to 1; 0 always gives the nearest title that has a word in common.',
      }),
    },
    resolve: (_, question, { loaders }) => loaders.queryMatchPaper(question),
  }),
);
