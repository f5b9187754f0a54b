/** Kinds of work: Crossref's vocabulary, which OpenAlex had until 2023, and its own since. */
import type { PublicationType } from './record.ts';

const TYPES = new Map<string, PublicationType>([
  ['journal-article', 'JOURNAL_ARTICLE'],
  ['article', 'JOURNAL_ARTICLE'],
  ['review', 'REVIEW'],
  ['proceedings-article', 'CONFERENCE'],
  ['proceedings', 'CONFERENCE'],
  ['conference-paper', 'CONFERENCE'],
  ['conference-abstract', 'CONFERENCE'],
  ['book-chapter', 'BOOK_SECTION'],
  ['book-section', 'BOOK_SECTION'],
  ['book-part', 'BOOK_SECTION'],
  ['book-track', 'BOOK_SECTION'],
  ['reference-entry', 'BOOK_SECTION'],
  ['book', 'BOOK'],
  ['monograph', 'BOOK'],
  ['edited-book', 'BOOK'],
  ['reference-book', 'BOOK'],
  ['book-set', 'BOOK'],
  ['book-series', 'BOOK'],
  ['posted-content', 'PREPRINT'],
  ['preprint', 'PREPRINT'],
  ['dissertation', 'THESIS'],
  ['dataset', 'DATASET'],
  ['database', 'DATASET'],
  ['editorial', 'EDITORIAL'],
  ['letter', 'LETTERS_AND_COMMENTS'],
]);

/** OpenAlex's type in our words; `article` covers conference papers, which Crossref's type or the venue tells. */
export function publicationType(
  type: string,
  crossref?: string | null,
  venue?: string | null,
): PublicationType {
  const known = TYPES.get(type.toLowerCase()) ?? 'OTHER';
  const isConference = crossref === 'proceedings-article' || venue === 'conference';
  return type === 'article' && isConference ? 'CONFERENCE' : known;
}
