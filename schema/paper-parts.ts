/** The small object types of a paper's own fields. */
import type { AuthorIdKind, PaperIdKind } from '../cypher/ids.ts';
import { builder } from './builder.ts';

export const Tldr = builder.objectRef<{ model: string; text: string }>('Tldr').implement({
  description: 'A one-sentence summary.',
  fields: (t) => ({
    model: t.exposeString('model', { description: 'What wrote it.' }),
    text: t.exposeString('text', { description: 'The sentence.' }),
  }),
});

export const OpenAccessPdf = builder
  .objectRef<{ url: string; status: string | null; license: string | null }>('OpenAccessPdf')
  .implement({
    description: 'A free copy of a paper.',
    fields: (t) => ({
      url: t.expose('url', { type: 'URL', description: 'Address of the PDF.' }),
      status: t.exposeString('status', {
        nullable: true,
        description: 'GOLD, GREEN, HYBRID, BRONZE, as the source says.',
      }),
      license: t.exposeString('license', {
        nullable: true,
        description: 'Licence as the source gives it, such as `cc-by`.',
      }),
    }),
  });

export const PaperIds = builder
  .objectRef<Record<PaperIdKind, string | null> & { sourceIds: string[] }>('PaperIds')
  .implement({
    description: 'External ids of a paper, each in one canonical form; null when it has none of that kind.',
    fields: (t) => ({
      doi: t.exposeString('doi', { nullable: true, description: 'Lower case, bare: 10.18653/v1/n19-1423.' }),
      arxiv: t.exposeString('arxiv', { nullable: true, description: 'Without version: 2402.10688.' }),
      pmid: t.exposeString('pmid', { nullable: true, description: 'PubMed: digits.' }),
      pmcid: t.exposeString('pmcid', { nullable: true, description: 'PubMed Central: PMC and digits.' }),
      mag: t.exposeString('mag', { nullable: true, description: 'Microsoft Academic Graph: digits.' }),
      acl: t.exposeString('acl', {
        nullable: true,
        description: 'ACL Anthology: P19-1001 or 2020.acl-main.1.',
      }),
      dblp: t.exposeString('dblp', { nullable: true, description: 'DBLP key: conf/acl/Smith19.' }),
      openalex: t.exposeString('openalex', { nullable: true, description: 'W and digits.' }),
      s2: t.exposeString('s2', { nullable: true, description: 'Semantic Scholar: 40 hex digits.' }),
      corpusId: t.exposeString('corpusId', {
        nullable: true,
        description: 'Semantic Scholar corpus: digits.',
      }),
      sourceIds: t.exposeStringList('sourceIds', {
        description: 'source:id of records with an id of their own, such as a BibTeX key.',
      }),
    }),
  });

export const AuthorIds = builder.objectRef<Record<AuthorIdKind, string | null>>('AuthorIds').implement({
  description: 'External ids of an author, each in one canonical form; null when there is none of that kind.',
  fields: (t) => ({
    orcid: t.exposeString('orcid', { nullable: true, description: '0000-0002-1825-0097.' }),
    openalex: t.exposeString('openalex', { nullable: true, description: 'A and digits.' }),
    s2: t.exposeString('s2', { nullable: true, description: 'Semantic Scholar: digits.' }),
    dblp: t.exposeString('dblp', { nullable: true, description: 'DBLP key: 65/9612.' }),
  }),
});

export type CoverageShape = {
  publishedCitations: number | null;
  heldCitations: number;
  publishedReferences: number | null;
  heldReferences: number;
  placeholderReferences: number;
  identifiedAuthors: number | null;
};

export const Coverage = builder.objectRef<CoverageShape>('Coverage').implement({
  description: 'How much of what was published of a paper is held.',
  fields: (t) => ({
    publishedCitations: t.exposeInt('publishedCitations', {
      nullable: true,
      description: 'Citations as published; null when no source said.',
    }),
    heldCitations: t.exposeInt('heldCitations', { description: 'Citations held.' }),
    publishedReferences: t.exposeInt('publishedReferences', {
      nullable: true,
      description: 'References as published; null when no source said.',
    }),
    heldReferences: t.exposeInt('heldReferences', { description: 'References held.' }),
    placeholderReferences: t.exposeInt('placeholderReferences', {
      description: 'Of the references held, those without a record of their own.',
    }),
    identifiedAuthors: t.exposeFloat('identifiedAuthors', {
      nullable: true,
      description: 'Share of the byline that has an identity, 0 to 1; null without a byline.',
    }),
  }),
});
