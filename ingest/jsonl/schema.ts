/** Citeweave JSONL: the fields of a line and their types. Other fields are let be; null is "unknown" everywhere. */
import * as z from 'zod';
import { count, embedding, isWebAddress, text } from '../fields.ts';
import { INTENTS, PUBLICATION_TYPES } from '../record.ts';

const name = z.string().trim().min(1, 'expected a text that is not empty');
const id = z.string().nullish();
const flag = z.boolean().nullish();
const texts = z
  .array(z.string())
  .nullish()
  .transform((values) => values?.map((value) => value.trim()).filter(Boolean) ?? null);
const url = z.string().trim().refine(isWebAddress, 'expected an http, https or ftp address');
const optionalUrl = z.union(
  [z.literal('').transform(() => null), url],
  'expected an http, https or ftp address',
);

/** One of the values, in any case and with any separators (`JournalArticle`, `journal-article`). */
const oneOf = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .transform((value) =>
      value
        .replace(/([a-z])(?=[A-Z])/g, '$1_')
        .replace(/[\s-]+/g, '_')
        .toUpperCase(),
    )
    .pipe(z.enum(values, `expected one of ${values.join(', ')}`));

const venue = z.object({
  id,
  name,
  type: text,
  issn: z.union([z.string(), z.array(z.string())], 'expected a text or a list of texts').nullish(),
});

const author = z.object({
  id,
  name,
  orcid: id,
  position: z.int('expected a whole number').nullish(),
  alternativeNames: texts,
  rawAuthorName: text,
  affiliations: texts,
  isCorresponding: flag,
});

/** An object, or its id alone. */
const orId = <T extends z.ZodType>(object: T) =>
  z.preprocess((value) => (typeof value === 'string' ? { id: value } : value), object);

const ofTopic = { id: z.string(), name: text, scheme: text, level: count };

/** A broader topic, with what is broader than it. */
export type ParentInput = z.infer<z.ZodObject<typeof ofTopic>> & { parent?: ParentInput | null };
const parent: z.ZodType<ParentInput> = z.lazy(() =>
  orId(z.object({ ...ofTopic, parent: parent.nullish() }, 'expected an id or {id, name, …}')),
);

const topic = z.object({
  ...ofTopic,
  parent: parent.nullish(),
  score: z.number().min(0, 'expected 0 to 1').max(1, 'expected 0 to 1').nullish(),
  isPrimary: flag,
});

const citation = z.object(
  {
    id: z.string(),
    contexts: texts,
    intents: z.array(oneOf(INTENTS)).nullish(),
    isInfluential: flag,
  },
  'expected an id or {id, …}',
);

/** One line. */
export const paperSchema = z.object({
  id,
  externalIds: z
    .record(z.string(), z.union([z.string(), z.int()], 'expected a text or a whole number').nullable())
    .nullish(),
  title: text,
  abstract: text,
  tldr: z.object({ model: name, text: name }).nullish(),
  year: z
    .int('expected a whole number from 1000 to 2999')
    .min(1000, 'expected 1000 to 2999')
    .max(2999, 'expected 1000 to 2999')
    .nullish(),
  publicationDate: text,
  publicationMonth: text,
  venue: text,
  publicationVenue: venue.nullish(),
  url: optionalUrl.nullish(),
  language: text,
  isOpenAccess: flag,
  openAccessPdf: z.object({ url, status: text, license: text }).nullish(),
  isRetracted: flag,
  publicationTypes: z.array(oneOf(PUBLICATION_TYPES)).nullish(),
  citationCount: count,
  referenceCount: count,
  influentialCitationCount: count,
  authors: z.array(author).nullish(),
  topics: z.array(topic).nullish(),
  references: z.array(orId(citation)).nullish(),
  versionOf: id,
  embedding: embedding.nullish(),
});

export type PaperInput = z.infer<typeof paperSchema>;
export type AuthorInput = z.infer<typeof author>;
export type TopicInput = z.infer<typeof topic>;
export type VenueInput = z.infer<typeof venue>;
export type CitationInput = z.infer<typeof citation>;
