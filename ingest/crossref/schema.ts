/** Crossref works: the fields that are used. Any of them may be missing, and lists may be empty. */
import * as z from 'zod';
import { count, text } from '../fields.ts';

const texts = z.array(text).nullish();

const date = z.object({ 'date-parts': z.array(z.array(z.int().nullish()).nullish()).nullish() }).nullish();

const author = z.object({
  given: text,
  family: text,
  suffix: text,
  name: text,
  ORCID: text,
  affiliation: z.array(z.object({ name: text })).nullish(),
});

const reference = z.object({ DOI: text });

const update = z.object({ type: text });

/** One work. */
export const workSchema = z.object({
  DOI: z.string(),
  type: text,
  title: texts,
  subtitle: texts,
  abstract: text,
  author: z.array(author).nullish(),
  published: date,
  'published-online': date,
  'published-print': date,
  posted: date,
  issued: date,
  'container-title': texts,
  ISSN: texts,
  language: text,
  URL: text,
  resource: z.object({ primary: z.object({ URL: text }).nullish() }).nullish(),
  link: z.array(z.object({ URL: text, 'content-type': text })).nullish(),
  license: z.array(z.object({ URL: text, 'delay-in-days': z.int().nullish() })).nullish(),
  'is-referenced-by-count': count,
  'references-count': count,
  'reference-count': count,
  reference: z.array(reference).nullish(),
  subject: texts,
  relation: z.record(z.string(), z.unknown()).nullish(),
  'updated-by': z.array(update).nullish(),
});

export type Work = z.infer<typeof workSchema>;
export type WorkAuthor = z.infer<typeof author>;
