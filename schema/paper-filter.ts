/** The one filter of papers, and what it is made of. */
import type { Range } from '../cypher/filter/fields.ts';
import type { PaperWhere } from '../cypher/filter/paper.ts';
import { MAX_DEPTH, MAX_FILTERS } from '../cypher/filter/predicate.ts';
import { MAX_SET_IDS, type PaperSetWhere, type SetMatch } from '../cypher/filter/sets.ts';
import { builder } from './builder.ts';
import { CitationIntent, Independence, PublicationType } from './enums.ts';

export const IntRange = builder.inputType('IntRange', {
  description: 'A range of whole numbers, ends included; leave one out for an open range.',
  fields: (t) => ({
    from: t.int({ description: 'The least that matches.' }),
    to: t.int({ description: 'The most that matches.' }),
  }),
});

export const DateRange = builder.inputRef<Range<string>>('DateRange').implement({
  description:
    'A range of dates, ends included; leave one out for an open range. A paper counts by its day, else by the first of its month or year.',
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', description: 'The first that matches: 2023, 2023-07, 2023-07-14.' }),
    to: t.field({
      type: 'PartialDate',
      description: 'The last that matches; 2024 includes all of the year, 2024-02 all of the month.',
    }),
  }),
});

export const PaperSetInput = builder.inputRef<PaperSetWhere>('PaperSetInput').implement({
  description: 'A set of papers: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    ids: t.idList({ description: `These papers, at most ${MAX_SET_IDS}.` }),
    authorId: t.id({ description: 'The papers of this author.' }),
    topicId: t.id({ description: 'The papers on this topic or a narrower one.' }),
    collectionId: t.id({ description: 'The papers of this named set, by its `id` or its name.' }),
    citing: t.id({ description: 'The papers that cite this one.' }),
    citedBy: t.id({ description: 'The papers that this one cites.' }),
    where: t.field({
      type: PaperFilter,
      description: 'All papers that a filter matches; placeholders only where it asks for them.',
    }),
  }),
});

const AtLeast = builder.inputType('AtLeast', {
  description: 'At least so many of a set.',
  fields: (t) => ({
    count: t.int({ required: true, defaultValue: 1, description: 'How many, 1 or more.' }),
    of: t.field({ type: PaperSetInput, required: true, description: 'The set.' }),
  }),
});

const SetMatchInput = builder.inputRef<SetMatch>('SetMatch').implement({
  description: 'How much of a set; all that are given must hold.',
  fields: (t) => ({
    allOf: t.field({ type: PaperSetInput, description: 'Every paper of the set, and there is one.' }),
    noneOf: t.field({ type: PaperSetInput, description: 'No paper of the set.' }),
    atLeast: t.field({ type: AtLeast, description: 'At least so many papers of a set.' }),
  }),
});

export const PaperFilter = builder.inputRef<PaperWhere>('PaperFilter').implement({
  description: `One filter for every list of papers. Fields are joined by AND, the values of a list by OR; a null field is no filter, an empty list is BAD_USER_INPUT. A filter matches what is known; \`not\` is the complement, so it keeps the unknown as well. Up to ${MAX_DEPTH} levels deep and ${MAX_FILTERS} filters in all.`,
  fields: (t) => ({
    and: t.field({ type: [PaperFilter], description: 'All of these hold.' }),
    or: t.field({ type: [PaperFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: PaperFilter, description: 'This does not hold, or is not known.' }),
    year: t.field({ type: IntRange, description: 'Publication year: `{from: 2023, to: 2024}`.' }),
    publicationDate: t.field({
      type: DateRange,
      description: 'Publication date, of any precision: `{from: "2023-07", to: "2024"}`.',
    }),
    citationCount: t.field({
      type: IntRange,
      description: 'Citations as published by the source, else citations held.',
    }),
    heldCitationCount: t.field({ type: IntRange, description: 'Citations held in this graph.' }),
    authorCount: t.field({ type: IntRange, description: 'Authors on the byline, where it is known.' }),
    venues: t.stringList({ description: 'Venues by name, any case, or by id: `["Nature", "1476-4687"]`.' }),
    publicationTypes: t.field({ type: [PublicationType], description: 'Of one of these kinds.' }),
    languages: t.stringList({ description: 'ISO 639-1: `["en", "de"]`.' }),
    isOpenAccess: t.boolean({ description: 'Open access, where that is known.' }),
    hasOpenAccessPdf: t.boolean({ description: 'Whether a free copy is known.' }),
    isRetracted: t.boolean({ description: 'Retracted, where a source says.' }),
    isPlaceholder: t.boolean({
      description: 'True keeps papers known only because they are cited, false those with a record.',
    }),
    hasAbstract: t.boolean({ description: 'Whether the abstract is held.' }),
    isLatestVersion: t.boolean({
      description: 'True leaves out papers of which a later version is held; false keeps just these.',
    }),
    topicIds: t.idList({ description: 'On one of these topics or a narrower one.' }),
    authorIds: t.idList({ description: 'By one of these authors.' }),
    collectionIds: t.idList({
      description: 'In one of these named sets, each by its `id` or its name: `["reading list"]`.',
    }),
    cites: t.field({ type: SetMatchInput, description: 'Cites all, none, or at least so many of a set.' }),
    citedBy: t.field({
      type: SetMatchInput,
      description: 'Is cited by all, none, or at least so many of a set.',
    }),
    sharesAuthorsWith: t.id({ description: 'Has an author in common with this paper, and is another one.' }),
    addedSince: t.field({
      type: 'DateTime',
      description: 'In this graph since then: the paper, or in a list of citations the citation.',
    }),
    sharesAuthors: t.boolean({
      description:
        'Has an author in common with the paper the list hangs from; false where that is known not to be so. BAD_USER_INPUT in a list that hangs from no paper.',
    }),
    independence: t.field({
      type: [Independence],
      description: 'Against the paper the list hangs from; BAD_USER_INPUT in a list that hangs from none.',
    }),
    intents: t.field({
      type: [CitationIntent],
      description: 'Of the citation; BAD_USER_INPUT but in citations and references.',
    }),
    isInfluential: t.boolean({
      description: 'Of the citation; BAD_USER_INPUT but in citations and references.',
    }),
  }),
});
