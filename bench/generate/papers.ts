import type { Citations } from './citations.ts';
import type { Shape } from './options.ts';
import type { Random } from './random.ts';
import { chunked, type Rows } from './rows.ts';

export const VENUES = 60;

/** The papers, those with a record and the placeholders, and further ids of some. */
export function* papers(shape: Shape, citations: Citations, random: Random): Generator<Rows> {
  const { isFull, held } = citations;
  const rows = held.map((count, i) => (isFull[i] ? full : placeholder)(shape, i, count, random));
  yield* chunked(
    'Full',
    rows.filter((_, i) => isFull[i]),
  );
  yield* chunked(
    'Placeholder',
    rows.filter((_, i) => !isFull[i]),
  );
  const former = rows.flatMap(({ key }, i) =>
    i % 50 === 0
      ? { key, id: `Paper:${shape.part}:former${i}`, isFormerKey: true }
      : i % 50 === 1
        ? { key, id: `Paper:doi:10.5555/${shape.part}.former${i}` }
        : [],
  );
  yield* chunked('Alias', former);
  const versions = rows.flatMap(({ key }, i) => (i > 0 && i % 97 === 0 ? [[key, rows[i - 1]!.key, {}]] : []));
  yield* chunked('VERSION_OF', versions);
}

const addedAt = (i: number) => new Date(Date.UTC(2024, 0, 1) + Math.floor(i / 1000) * 1000).toISOString();

function placeholder({ part }: Shape, i: number, held: number) {
  return {
    key: `${part}:p${i}`,
    openalex: `W${part}${i}`,
    addedAt: addedAt(i),
    sortDate: '0000',
    heldCitationCount: held,
    sortCitationCount: held,
  };
}

function full(shape: Shape, i: number, held: number, random: Random) {
  const published = random.chance(0.9) ? Math.round(held * (1 + 2 * random.next())) : undefined;
  const abstract = random.chance(0.5) ? { abstract: sentence(random, 25) } : {};
  const isOpenAccess = random.chance(0.4);
  return {
    ...placeholder(shape, i, held),
    ...ids(shape.part, i),
    ...dates(shape, i, random),
    title: `${sentence(random, random.int(4, 10))} ${i}`,
    ...abstract,
    venue: `Journal ${random.skewed(VENUES, 2)}`,
    url: `https://example.org/${shape.part}/${i}`,
    publicationTypes: [random.pick(['JOURNAL_ARTICLE', 'CONFERENCE', 'REVIEW'])],
    language: 'en',
    isOpenAccess,
    ...(isOpenAccess ? { openAccessPdfUrl: `https://example.org/${i}.pdf` } : {}),
    isRetracted: false,
    ...(published === undefined ? {} : { citationCount: published }),
    referenceCount: random.int(0, 60),
    sortCitationCount: published ?? held,
  };
}

/** Every kind of id, the rare ones at every tenth paper. */
const ids = (part: string, i: number) => ({
  ...(i % 5 < 3 ? { doi: `10.5555/${part}.${i}` } : {}),
  ...(i % 3 === 0 ? { arxiv: `${part}.${i}` } : {}),
  ...(i % 10 === 0
    ? {
        pmid: `${part}${i}`,
        pmcid: `PMC${part}${i}`,
        mag: `${part}${i}`,
        acl: `${part}-${i}`,
        dblp: `conf/${part}/${i}`,
        s2: `${part}${i}`,
        corpusId: `${part}${i}`,
      }
    : {}),
});

/** Newer papers have higher numbers. One in ten has a year alone, one in twenty not even that. */
function dates({ papers }: Shape, i: number, random: Random) {
  const known = random.next();
  if (known < 0.05) return { sortDate: '0000' };
  const at = 1990 + (34 * i) / papers;
  const year = Math.floor(at);
  if (known < 0.15) return { year, sortDate: `${year}-01-01` };
  const day = new Date(Date.UTC(year, 0, 1 + Math.floor((at - year) * 365))).toISOString().slice(0, 10);
  return { year, publicationDate: day, sortDate: day };
}

const SYLLABLES = ['gra', 'ne', 'ti', 'lor', 'mi', 'sta', 'que', 'ro', 'ban', 'du', 'fe', 'xo'];
const WORDS = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => a + b + c)));

/** The word of this rank: 0 is the commonest. */
export const word = (rank: number) => WORDS[(rank * 611) % WORDS.length]!;

const sentence = (random: Random, words: number) =>
  Array.from({ length: words }, () => word(random.skewed(WORDS.length, 3))).join(' ');
