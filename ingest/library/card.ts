/** A work as programs for literature export it, whatever their format: fields of plain text. */
import type { PublicationType } from '../record.ts';

export type Card = {
  /** The source's own id of it. */
  key?: string | null;
  /** Ids of other registries by kind (doi, arxiv, pmid …), in any spelling. */
  ids?: Record<string, string | null | undefined>;
  title?: string | null;
  abstract?: string | null;
  /** The byline in order; null when the source does not say. */
  authors?: CardAuthor[] | null;
  /** Any text that holds a year. */
  year?: string | null;
  /** A day, month or year: 2020-03-01, 2020/03, March 2020. */
  date?: string | null;
  venue?: string | null;
  /** JOURNAL, CONFERENCE …; of the venue that an ISSN identifies. */
  venueType?: string | null;
  issns?: string[];
  /** The landing page; ids are read from it too. */
  url?: string | null;
  pdf?: string | null;
  /** A code or an English name. */
  language?: string | null;
  types?: PublicationType[] | null;
  keywords?: string[] | null;
  /** arXiv's, the main one first: cs.CL. */
  categories?: string[];
  citationCount?: string | null;
  isOpenAccess?: boolean | null;
  /** Ids of what it cites: any known spelling, or own ids of the source. */
  references?: string[] | null;
};

export type CardAuthor = {
  /** In the order in which it is spoken. */
  name: string;
  /** The source's own id of the person. */
  id?: string | null;
  orcid?: string | null;
  affiliations?: string[] | null;
};

/** `Beethoven, Ludwig van` and `King, Martin Luther, Jr.` as they are spoken; any other text as it is. */
export function spoken(name: string): string {
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  const [given, suffix] = /^(?:jr|sr|[ivx]+)\.?$/i.test(first ?? '') ? [more[0], first] : [first, more[0]];
  return [given, last, suffix].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}

/** The parts of a text that a separator joins, blanks and empty ones left out. */
export const parts = (text: string | null | undefined, separator: RegExp | string = ';'): string[] =>
  (text ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
