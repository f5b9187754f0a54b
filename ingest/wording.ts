/** What is told of a paper as a text, which is kept and goes from thread to thread: most ids are their keys. */
import { type ExternalId, KeyedId, keyOrId } from '../cypher/ids.ts';
import type { AuthorshipRecord, PaperRecord, ReferenceRecord } from './record.ts';

/** Of a paper: its record, and what was told apart from it, which never claims to be all. */
export type Wording = { full?: PaperRecord; parts?: PaperRecord };

type KeptId = string | ExternalId;
type KeptAuthor = Omit<AuthorshipRecord, 'ids'> & { ids: KeptId[] };
/** Where nothing is known of a reference but the cited paper, it is the key alone. */
type KeptReference = string | (Omit<ReferenceRecord, 'id'> & { id: KeptId });
type KeptPaper = Omit<PaperRecord, 'ids' | 'authors' | 'references'> & {
  ids: KeptId[];
  authors?: KeptAuthor[] | null;
  references?: KeptReference[] | null;
};

/** The JSON of such a text. Graphs of before have ids as objects in it. */
export type KeptWording = { [part in keyof Wording]: KeptPaper };

export function wordingText(wording: Wording): string {
  const kept: KeptWording = {};
  for (const part in wording) kept[part as keyof Wording] = keptPaper(wording[part as keyof Wording]!);
  return JSON.stringify(kept);
}

export const wordingOf = (text: string): Wording => takenUp(JSON.parse(text) as KeptWording);

/** The wording of such JSON, whose objects become its own. */
export function takenUp(kept: KeptWording): Wording {
  for (const part in kept) takeUpPaper(kept[part as keyof KeptWording]!);
  return kept as unknown as Wording;
}

/** In the order in which it is, of a reference the id first: what is told twice is compared as text. */
function keptPaper(paper: PaperRecord): KeptPaper {
  const { ids, authors, references } = paper;
  return Object.assign({ ...paper } as object, {
    ids: ids.map(keyOrId),
    ...(authors && { authors: authors.map((author) => ({ ...author, ids: author.ids.map(keyOrId) })) }),
    ...(references && { references: references.map(keptReference) }),
  });
}

function keptReference({ id, ...more }: ReferenceRecord): KeptReference {
  const key = keyOrId(id);
  for (const _ in more) return { id: key, ...more };
  return typeof key === 'string' ? key : { id: key };
}

function takeUpPaper({ ids, authors, references }: KeptPaper) {
  takeUp(ids);
  for (const author of authors ?? []) takeUp(author.ids);
  const all: unknown[] = references ?? [];
  for (let i = 0; i < all.length; i++) {
    const one = all[i] as KeptReference;
    if (typeof one === 'string') all[i] = { id: new KeyedId(one) };
    else if (typeof one.id === 'string') Object.assign(one, { id: new KeyedId(one.id) });
  }
}

function takeUp(ids: KeptId[]) {
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    if (typeof id === 'string') ids[i] = new KeyedId(id);
  }
}
