/** One BibTeX entry to a card. */
import type { Creator, Entry, Options } from '@retorquere/bibtex-parser';
import { Refused } from '../json.ts';
import { type Card, type CardAuthor, parts } from '../library/card.ts';
import type { PublicationType } from '../record.ts';
import { crossrefOf, type Outline, parsed } from './entries.ts';

const OPTIONS: Options = {
  sentenceCase: false,
  english: false,
  caseProtection: false,
  unsupported: 'ignore',
};

const TYPES = new Map<string, PublicationType>([
  ['article', 'JOURNAL_ARTICLE'],
  ['inproceedings', 'CONFERENCE'],
  ['conference', 'CONFERENCE'],
  ['proceedings', 'CONFERENCE'],
  ['book', 'BOOK'],
  ['mvbook', 'BOOK'],
  ['booklet', 'BOOK'],
  ['collection', 'BOOK'],
  ['inbook', 'BOOK_SECTION'],
  ['incollection', 'BOOK_SECTION'],
  ['inreference', 'BOOK_SECTION'],
  ['phdthesis', 'THESIS'],
  ['mastersthesis', 'THESIS'],
  ['thesis', 'THESIS'],
  ['dataset', 'DATASET'],
  ['review', 'REVIEW'],
  ['techreport', 'OTHER'],
  ['report', 'OTHER'],
  ['manual', 'OTHER'],
  ['patent', 'OTHER'],
  ['software', 'OTHER'],
]);

/** What an entry tells; throws `Refused` when it cannot be parsed or has no key. */
export function cardOf(text: string, { strings, parents }: Outline): Card {
  const parent = parents.get(crossrefOf(text) ?? '');
  const input = aside(parent && parent !== text ? `${text}\n${parent}` : text);
  const library = parsed(input, { ...OPTIONS, strings });
  const [entry] = library.entries;
  const broken = library.errors.find(({ input = '' }) => input.trim() && aside(text).includes(input.trim()));
  if (!entry || broken) throw new Refused(`not BibTeX: ${broken?.error ?? 'no entry'}`);
  if (!entry.key) throw new Refused('no id: expected a citation key');
  const field = reader(entry, text);
  const isJournal = entry.type === 'article';
  const arxiv = isArxiv(entry) ? field('eprint') : null;
  return {
    key: entry.key,
    ids: {
      doi: field('doi'),
      arxiv,
      pmid: field('pmid') ?? (/pubmed/i.test(field('eprinttype') ?? '') ? field('eprint') : null),
      pmcid: field('pmcid'),
      dblp: entry.key.startsWith('DBLP:') ? entry.key : null,
    },
    title: [field('title'), field('subtitle')].filter(Boolean).join(': '),
    abstract: field('abstract'),
    authors: entry.fields.author ? authorsOf(entry.fields.author) : null,
    year: field('year'),
    date: field('date') ?? dateFrom(field('year'), field('month'), field('day')),
    venue: field('journaltitle') ?? field('journal') ?? field('booktitle'),
    venueType: isJournal ? 'JOURNAL' : null,
    issns: parts(field('issn'), /[;,]/),
    url: field('url'),
    language: field('langid') ?? field('language'),
    types: typesOf(entry.type, !!arxiv),
    categories: arxiv && field('primaryclass') ? [field('primaryclass')!] : [],
    keywords: entry.fields.keywords?.map((keyword) => back(plain(keyword))) ?? null,
  };
}

const plain = (text: string) =>
  text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');

/** In TeX's old encoding `<` and `>` print `¡` and `¿`; people who write them mean them. Theirs are put aside meanwhile. */
const [LESS, MORE] = ['\uE0F0', '\uE0F1'];
const aside = (text: string) => text.replaceAll('¡', LESS).replaceAll('¿', MORE);
const back = (text: string) => text.replaceAll(LESS, '¡').replaceAll(MORE, '¿');

/** Reads a field as plain text. */
function reader(entry: Entry, input: string) {
  const isSpanish = /[?!]`|\\textexclamdown|\\textquestiondown/.test(input);
  return (name: string): string | null => {
    const value: unknown = entry.fields[name];
    const text = plain(Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '');
    return back(isSpanish ? text : text.replaceAll('¡', '<').replaceAll('¿', '>')) || null;
  };
}

const isArxiv = ({ fields }: Entry) =>
  /arxiv/i.test(`${fields.archiveprefix ?? ''} ${fields.eprinttype ?? ''}`) ||
  (!fields.eprinttype &&
    !fields.archiveprefix &&
    /^(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/i.test(fields.eprint ?? ''));

const authorsOf = (creators: Creator[]): CardAuthor[] =>
  creators
    .filter(({ lastName, firstName }) => !(lastName === 'others' && !firstName))
    .map(({ name, firstName, prefix, lastName, suffix }) => ({
      name: plain(name ?? [firstName, prefix, lastName, suffix].filter(Boolean).join(' ')),
    }));

/** `month` is a number, or as it was printed; only with a year is it a date. */
function dateFrom(year: string | null, month: string | null, day: string | null): string | null {
  if (!year || !month || !/^\d{4}$/.test(year)) return null;
  const known = /^\d{1,2}$/.test(month) || /^[a-z]{3}/i.test(month);
  if (!known) return null;
  return /^\d/.test(month) ? [year, month, day].filter(Boolean).join('-') : `${day ?? ''} ${month} ${year}`;
}

function typesOf(type: string, isPreprint: boolean): PublicationType[] | null {
  const known = TYPES.get(type);
  if (known) return [known];
  return isPreprint || type === 'preprint' || type === 'unpublished' ? ['PREPRINT'] : null;
}
