import { numbers, type Outline } from './citations.ts';
import { paperIds } from './ids.ts';
import type { Shape } from './options.ts';
import { type Random, randomOf } from './random.ts';
import { chunked, type Join, type Properties, type Rows } from './rows.ts';
import { venueName, venueOf } from './subjects.ts';
import { capital, sentence } from './words.ts';

/** The papers, those with a record and the placeholders, and further ids of some. */
export function* papers(shape: Shape, outline: Outline): Generator<Rows> {
  const all = () => numbers(outline);
  yield* chunked(
    'Full',
    numbers(outline, 'full').map((n) => full(shape, outline, n)),
  );
  yield* chunked(
    'Placeholder',
    numbers(outline, 'placeholder').map((n) => placeholder(shape, outline, n)),
  );
  yield* chunked(
    'Alias',
    all().flatMap((n) => alias(shape, n)),
  );
  yield* chunked(
    'OF',
    all().flatMap((n) => alias(shape, n).map(({ id }): Join => [id, keyOf(shape, n), {}])),
  );
  yield* chunked(
    'VERSION_OF',
    all()
      .filter((n) => n > 0 && n % 97 === 0)
      .map((n): Join => [keyOf(shape, n), keyOf(shape, n - 1), {}]),
  );
}

/** How long embeddings are. */
export const DIMENSIONS = 64;

export const keyOf = ({ part }: Shape, n: number) => `${part}:p${n}`;

/** Every thousand papers are an import of their own. */
export const addedAt = (n: number): string =>
  new Date(Date.UTC(2024, 0, 1) + Math.floor(n / 1000) * 1000).toISOString();

function alias({ part }: Shape, n: number) {
  if (n % 50 === 0) return [{ id: `Paper:${part}:former${n}`, isFormerKey: true }];
  return n % 50 === 1 ? [{ id: `Paper:doi:10.5555/${part}.former${n}` }] : [];
}

function placeholder({ part }: Shape, { held }: Outline, n: number): Properties {
  const { key, openalex } = paperIds(part, n);
  return {
    key,
    openalex,
    addedAt: addedAt(n),
    sortDate: '0000',
    heldCitationCount: held[n]!,
    sortCitationCount: held[n]!,
  };
}

function full(shape: Shape, outline: Outline, n: number): Properties {
  const random = randomOf(shape.seed, 'paper', n);
  const held = outline.held[n]!;
  const published = random.chance(0.9) ? { citationCount: Math.round(held * (1 + 2 * random.next())) } : {};
  const venue = venueOf(shape, n);
  return {
    ...placeholder(shape, outline, n),
    ...paperIds(shape.part, n),
    ...dates(shape, n, random),
    title: capital(sentence(random, random.int(4, 14))),
    ...(random.chance(shape.abstracts) ? { abstract: sentence(random, random.int(60, 180)) } : {}),
    ...(random.chance(0.02) ? { tldrModel: 'words', tldrText: sentence(random, 15) } : {}),
    ...(venue === undefined ? {} : { venue: venueName(venue) }),
    ...(random.chance(0.97) ? { publicationTypes: [kindOf(random)] } : {}),
    ...(random.chance(0.95) ? { language: random.chance(0.9) ? 'en' : random.pick(LANGUAGES) } : {}),
    ...access(shape, n, random),
    ...(random.chance(0.9) ? { referenceCount: outline.references[n]! + random.int(0, 5) } : {}),
    ...(random.chance(0.5) ? { influentialCitationCount: random.int(0, Math.ceil(held / 10)) } : {}),
    ...published,
    ...embedding(shape, n),
    sortCitationCount: published.citationCount ?? held,
  };
}

const KINDS = ['JOURNAL_ARTICLE', 'CONFERENCE', 'PREPRINT', 'REVIEW', 'BOOK_SECTION', 'THESIS', 'DATASET'];
const LANGUAGES = ['zh', 'es', 'de', 'fr', 'pt', 'ja'];

const kindOf = (random: Random) => KINDS[random.zipf(KINDS.length, 1)];

function embedding({ seed, embeddings }: Shape, n: number) {
  const random = randomOf(seed, 'embedding', n);
  if (!random.chance(embeddings) && !(n === 0 && embeddings)) return {};
  return { embedding: Float64Array.from({ length: DIMENSIONS }, () => random.int(-999, 999) / 1000) };
}

function access({ part }: Shape, n: number, random: Random) {
  const url = `https://example.org/${part}/${n}`;
  const isOpenAccess = random.chance(0.4);
  return {
    url,
    isOpenAccess,
    ...(isOpenAccess ? { openAccessPdfUrl: `${url}.pdf`, openAccessPdfStatus: 'GREEN' } : {}),
    isRetracted: random.chance(0.001),
  };
}

/**
 * The later a paper, the higher its number, and there are more from year to year. Of one in twenty no date is known,
 * of one in ten the year alone, of some the month.
 */
function dates({ papers }: Shape, n: number, random: Random) {
  const known = random.next();
  if (known < 0.05) return {};
  const at = 1960 + 64 * Math.sqrt(n / papers);
  const year = Math.floor(at);
  if (known < 0.15) return { year, sortDate: `${year}-01-01` };
  const day = new Date(Date.UTC(year, 0, 1 + Math.floor((at - year) * 365))).toISOString().slice(0, 10);
  const month = day.slice(0, 7);
  if (known < 0.2) return { year, publicationMonth: month, sortDate: `${month}-01` };
  return { year, publicationDate: day, sortDate: day };
}
