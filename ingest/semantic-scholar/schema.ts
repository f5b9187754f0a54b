/**
 * Semantic Scholar's shapes, the fields that are used: https://api.semanticscholar.org/api-docs/datasets and
 * https://api.semanticscholar.org/api-docs/graph. Any field but the id may be missing or null.
 */
import * as z from 'zod';
import { count, embedding, text } from '../fields.ts';

const flag = z.boolean().nullish();
const texts = z.array(text).nullish();
const corpusid = z.union([z.int().min(0), z.string().regex(/^\d+$/)], 'expected a number').transform(String);
const year = z.int().min(1000, 'expected 1000 to 2999').max(2999, 'expected 1000 to 2999').nullish();
const externalIds = z.record(z.string(), z.union([z.string(), z.number()]).nullable()).nullish();
const byline = z.array(z.object({ authorId: text, name: text }).nullable()).nullish();
const fields = z.array(z.object({ category: text }).nullable()).nullish();
const journal = z.object({ name: text }).nullish();
const tldr = z.object({ model: text, text }).nullish();
/** Of older releases the text of a list. */
const vector = z.preprocess((value) => (typeof value === 'string' ? numbersIn(value) : value), embedding);

function numbersIn(list: string): unknown {
  try {
    return JSON.parse(list);
  } catch {
    return list;
  }
}

const openAccess = z.object({ url: text, status: text, license: text }).nullish();

/** The datasets, each by what is in a line of its files. */
export const DATASETS = {
  papers: z.object({
    corpusid,
    externalids: externalIds,
    url: text,
    title: text,
    authors: byline,
    venue: text,
    publicationvenueid: text,
    year,
    referencecount: count,
    citationcount: count,
    influentialcitationcount: count,
    isopenaccess: flag,
    s2fieldsofstudy: fields,
    publicationtypes: texts,
    publicationdate: text,
    journal,
  }),
  abstracts: z.object({ corpusid, abstract: text, openaccessinfo: openAccess }),
  tldrs: z.object({ corpusid, model: text, text }),
  embeddings: z.object({ corpusid, vector }),
  citations: z.object({
    citingcorpusid: corpusid,
    citedcorpusid: corpusid.nullish(),
    isinfluential: flag,
    contexts: texts,
    intents: z.array(z.union([text, z.array(text)])).nullish(),
  }),
  paperIds: z.object({ corpusid, sha: z.string(), primary: flag }),
  authors: z.object({
    authorid: z.string(),
    externalids: z.record(z.string(), z.union([text, texts])).nullish(),
    name: z.string(),
    aliases: texts,
    affiliations: texts,
    homepage: text,
    papercount: count,
    citationcount: count,
    hindex: count,
  }),
};

export type Dataset = keyof typeof DATASETS;
export type Line<D extends Dataset> = z.infer<(typeof DATASETS)[D]>;

/** Which dataset a line is of; null: of none that is known. */
export function kindOf(value: object): Dataset | null {
  if ('citingcorpusid' in value) return 'citations';
  if ('authorid' in value) return 'authors';
  if (!('corpusid' in value)) return null;
  if ('vector' in value) return 'embeddings';
  if ('sha' in value) return 'paperIds';
  if ('model' in value && 'text' in value) return 'tldrs';
  if ('title' in value) return 'papers';
  return 'abstract' in value || 'openaccessinfo' in value ? 'abstracts' : null;
}

const linked = z.object({ paperId: text, corpusId: z.number().nullish() });

/** A paper as the Graph API gives it. */
export const apiPaper = z.object({
  paperId: z.string(),
  corpusId: z.int().nullish(),
  externalIds,
  url: text,
  title: text,
  abstract: text,
  venue: text,
  publicationVenue: z
    .object({ id: text, name: text, type: text, issn: text, alternate_issns: texts })
    .nullish(),
  year,
  referenceCount: count,
  citationCount: count,
  influentialCitationCount: count,
  isOpenAccess: flag,
  openAccessPdf: openAccess,
  s2FieldsOfStudy: fields,
  fieldsOfStudy: texts,
  publicationTypes: texts,
  publicationDate: text,
  journal,
  authors: byline,
  references: z.array(linked.nullable()).nullish(),
  embedding: z.object({ vector: embedding }).nullish(),
  tldr,
});

export type ApiPaper = z.infer<typeof apiPaper>;

/** An author as the Graph API gives it. */
export const apiAuthor = z.object({
  authorId: z.string(),
  externalIds: z.record(z.string(), z.union([text, texts])).nullish(),
  name: z.string(),
  aliases: texts,
  affiliations: texts,
  homepage: text,
  paperCount: count,
  citationCount: count,
  hIndex: count,
});

export type ApiAuthor = z.infer<typeof apiAuthor>;
