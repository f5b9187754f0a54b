/** One RIS record to a card. */
import { type Card, parts, spoken } from '../library/card.ts';
import type { PublicationType } from '../record.ts';
import type { Tags } from './entries.ts';

const TYPES = new Map<string, PublicationType>([
  ['JOUR', 'JOURNAL_ARTICLE'],
  ['EJOUR', 'JOURNAL_ARTICLE'],
  ['INPR', 'JOURNAL_ARTICLE'],
  ['CONF', 'CONFERENCE'],
  ['CPAPER', 'CONFERENCE'],
  ['BOOK', 'BOOK'],
  ['EBOOK', 'BOOK'],
  ['EDBOOK', 'BOOK'],
  ['CHAP', 'BOOK_SECTION'],
  ['ECHAP', 'BOOK_SECTION'],
  ['ENCYC', 'BOOK_SECTION'],
  ['THES', 'THESIS'],
  ['DATA', 'DATASET'],
  ['UNPB', 'PREPRINT'],
  ['NEWS', 'NEWS'],
]);

/** What a record tells. */
export function cardOf(tags: Tags): Card {
  const all = (...names: string[]) => names.flatMap((name) => tags.get(name) ?? []).filter(Boolean);
  const one = (...names: string[]) => all(...names)[0] ?? null;
  const type = one('TY') ?? 'GEN';
  const isArticle = TYPES.get(type) === 'JOURNAL_ARTICLE';
  const authors = tags.get('AU') ?? tags.get('A1');
  const [title, date] = [one('TI', 'T1', 'CT'), one('DA', 'Y1', 'PY')];
  const url = one('UR', 'LK');
  const card: Card = {
    key: one('ID'),
    ids: {
      doi: one('DO', 'M3')?.match(/10\.\d{4,9}\/\S+/)?.[0] ?? one('DO'),
      pmid: one('AN')?.match(/^(?:PMID:?\s*)(\d+)$/i)?.[1],
      pmcid: one('C2')?.match(/^PMC\d+$/i)?.[0],
    },
    title,
    abstract: one('AB', 'N2'),
    authors: authors?.map((name) => ({ name: spoken(name) })) ?? null,
    year: one('PY', 'Y1', 'DA'),
    date,
    venue: one('JF', 'JO', 'T2', 'BT', 'JA', 'J2'),
    venueType: isArticle ? 'JOURNAL' : null,
    issns: all('SN').flatMap((text) => parts(text, /[;,]|\s(?=\d{4}-)|\(.*?\)/)),
    url,
    pdf: one('L1')?.match(/^https?:\S+$/)?.[0],
    language: one('LA'),
    types: type === 'GEN' ? null : [TYPES.get(type) ?? 'OTHER'],
    keywords: all('KW').flatMap((text) => parts(text)),
  };
  const hasId = card.key || Object.values(card.ids!).some(Boolean);
  return hasId || !title
    ? card
    : { ...card, key: slug([title, date?.slice(0, 4), authors?.[0]?.split(',')[0], one('SP')]) };
}

/** A readable id of what tells a record from another. */
const slug = (texts: (string | null | undefined)[]) =>
  texts
    .filter(Boolean)
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 200);
