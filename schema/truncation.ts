import type { Maybe } from '../loaders/maybe.ts';
import type { Truncation as Shape } from '../loaders/truncation.ts';
import { builder } from './builder.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

export const Truncation = builder.objectRef<Shape>('Truncation').implement({
  description: 'What a question left out to stay within its work limit.',
  fields: (t) => ({
    examined: t.exposeInt('examined', {
      description:
        'How many were looked through: papers, or what else the question goes on from (authors, topics).',
    }),
    available: t.exposeInt('available', {
      nullable: true,
      description: 'How many there were to look through; null where that is not known.',
    }),
    note: t.exposeString('note', { description: 'What was preferred, in words.' }),
  }),
});

/** What an answer left out; `answers` are then of what was examined: "the page is". */
export const truncation = <Answer extends { truncation: Maybe<Shape | null> }>(
  t: PothosSchemaTypes.FieldBuilder<Types, Answer>,
  answers: string,
) =>
  t.field({
    type: Truncation,
    nullable: true,
    description: `Null when everything was looked at; else ${answers} of what was examined.`,
    resolve: (answer: Answer) => answer.truncation,
  });
