/** One row of a table to a card. */
import { type Card, type CardAuthor, parts, spoken } from '../library/card.ts';
import type { PublicationType } from '../record.ts';
import type { Columns, Field } from './columns.ts';

/** What a row tells. */
export function cardOf(values: Map<string, string>, columns: Columns): Card {
  const one = (field: Field) => {
    const column = columns[field];
    return (column && values.get(column.column)?.trim()) || null;
  };
  const all = (field: Field, separator: string | RegExp = ';') =>
    parts(one(field), columns[field]?.separator ?? separator);
  return {
    key: one('id'),
    ids: { doi: one('doi'), arxiv: one('arxiv'), pmid: one('pmid'), pmcid: one('pmcid') },
    title: one('title'),
    abstract: one('abstract')?.replace(/^\[No abstract available\]$/i, ''),
    authors: columns.authors
      ? authorsOf(all('authors', namesEnd(one('authors'))), all('authorIds'), all('orcids'))
      : null,
    year: one('year'),
    date: one('date'),
    venue: one('venue'),
    issns: all('issn', /[;,]/),
    url: one('url'),
    pdf: one('pdf'),
    language: one('language'),
    types: one('type') ? [typeOf(one('type')!)] : null,
    keywords: all('keywords'),
    citationCount: one('citationCount'),
    isOpenAccess: openAccess(one('openAccess')),
    references: columns.references ? all('references') : null,
  };
}

/** Names stand apart by semicolons; where there is none, by the commas that follow initials (`Bee A., Cee B.C.`). */
const namesEnd = (text: string | null) => (text?.includes(';') ? ';' : /(?<=\.),\s/);

/** Ids stand in the order of the names; where they are not as many, nobody can say whose they are. */
function authorsOf(names: string[], ids: string[], orcids: string[]): CardAuthor[] {
  const fits = (list: string[]) => list.length === names.length;
  return names.map((name, i) => ({
    name: spoken(name.replace(/\s*\(\d+\)$/, '')),
    id: fits(ids) ? ids[i] : null,
    orcid: fits(orcids) ? orcids[i] : null,
  }));
}

function openAccess(text: string | null): boolean | null {
  if (!text) return null;
  if (/^(?:false|no|0)$/i.test(text)) return false;
  return /open access|^(?:true|yes|1)$|gold|green|bronze|hybrid/i.test(text) ? true : null;
}

const TYPES: Record<string, PublicationType> = {
  article: 'JOURNAL_ARTICLE',
  journalarticle: 'JOURNAL_ARTICLE',
  articleinpress: 'JOURNAL_ARTICLE',
  conference: 'CONFERENCE',
  conferencepaper: 'CONFERENCE',
  proceedingspaper: 'CONFERENCE',
  conferencereview: 'CONFERENCE',
  review: 'REVIEW',
  shortsurvey: 'REVIEW',
  book: 'BOOK',
  bookchapter: 'BOOK_SECTION',
  booksection: 'BOOK_SECTION',
  editorial: 'EDITORIAL',
  letter: 'LETTERS_AND_COMMENTS',
  lettersandcomments: 'LETTERS_AND_COMMENTS',
  note: 'LETTERS_AND_COMMENTS',
  thesis: 'THESIS',
  preprint: 'PREPRINT',
  dataset: 'DATASET',
  datapaper: 'DATASET',
  news: 'NEWS',
  newspaperarticle: 'NEWS',
  casereport: 'CASE_REPORT',
  clinicaltrial: 'CLINICAL_TRIAL',
  metaanalysis: 'META_ANALYSIS',
  study: 'STUDY',
};

const typeOf = (text: string): PublicationType => TYPES[text.toLowerCase().replace(/[^a-z]/g, '')] ?? 'OTHER';
