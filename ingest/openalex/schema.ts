/** OpenAlex works: the fields that are used, in the form of 2023 and in the current one. Any of them may be null. */
import * as z from 'zod';
import { count, text } from '../fields.ts';

const flag = z.boolean().nullish();

const venue = z.object({ id: text, display_name: text, issn_l: text, type: text });

const location = z.object({
  landing_page_url: text,
  pdf_url: text,
  license: text,
  source: venue.nullish(),
});

const authorship = z.object({
  author: z.object({ id: text, display_name: text, orcid: text }).nullish(),
  raw_author_name: text,
  is_corresponding: flag,
  raw_affiliation_strings: z.array(text).nullish(),
  raw_affiliation_string: text,
  institutions: z.array(z.object({ display_name: text })).nullish(),
});

const score = z.union([z.number(), z.string()], 'expected a number').nullish();
const named = z.object({ id: text, display_name: text }).nullish();

const concept = z.object({ id: text, display_name: text, level: count, score });
const topic = z.object({ id: text, display_name: text, score, subfield: named, field: named, domain: named });

/** One line of the snapshot's works. */
export const workSchema = z.object({
  id: z.string(),
  doi: text,
  ids: z.record(z.string(), z.union([z.string(), z.int()]).nullable()).nullish(),
  title: text,
  display_name: text,
  abstract_inverted_index: z.record(z.string(), z.array(z.int())).nullish(),
  publication_year: z.int().min(1000, 'expected 1000 to 2999').max(2999, 'expected 1000 to 2999').nullish(),
  publication_date: text,
  primary_location: location.nullish(),
  best_oa_location: location.nullish(),
  locations: z.array(location).nullish(),
  host_venue: venue.nullish(),
  type: text,
  type_crossref: text,
  language: text,
  open_access: z.object({ is_oa: flag, oa_status: text }).nullish(),
  is_retracted: flag,
  cited_by_count: count,
  referenced_works_count: count,
  referenced_works: z.array(z.string()).nullish(),
  authorships: z.array(authorship).nullish(),
  concepts: z.array(concept).nullish(),
  topics: z.array(topic).nullish(),
  primary_topic: topic.nullish(),
});

export type Work = z.infer<typeof workSchema>;
export type WorkAuthorship = z.infer<typeof authorship>;
export type WorkConcept = z.infer<typeof concept>;
export type WorkTopic = z.infer<typeof topic>;
