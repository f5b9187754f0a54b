/** Papers as they go from the thread that reads them to the one that writes: most ids are one text each. */
import { type ExternalId, TextId, textOf } from '../../cypher/ids.ts';
import type { AuthorshipRecord, PaperRecord, ReferenceRecord } from '../record.ts';
import type { Wording } from '../told.ts';

type SentAuthor = Omit<AuthorshipRecord, 'ids'> & { ids: string[] };
/** Where nothing is known of a reference but the cited paper, it is the id alone. */
type SentReference = string | (Omit<ReferenceRecord, 'id'> & { id: string });
type SentPaper = Omit<PaperRecord, 'ids' | 'authors' | 'references'> & {
  ids: string[];
  authors?: SentAuthor[] | null;
  references?: SentReference[] | null;
};

/** A record, or parts of one. */
export type Sent = { [part in keyof Wording]: SentPaper };

export const toSend = ({ full, parts }: Wording): Sent => ({
  ...(full && { full: paperToSend(full) }),
  ...(parts && { parts: paperToSend(parts) }),
});

/** Takes what was sent apart: its objects become those of the wording. */
export function received(sent: Sent): Wording {
  for (const part in sent) takePaper(sent[part as keyof Sent]!);
  return sent as unknown as Wording;
}

/** In the order in which it is: what is kept is compared as text. */
function paperToSend(paper: PaperRecord): SentPaper {
  const { ids, authors, references } = paper;
  return Object.assign({ ...paper } as object, {
    ids: ids.map(textOf),
    ...(authors && { authors: authors.map((author) => ({ ...author, ids: author.ids.map(textOf) })) }),
    ...(references && { references: references.map(referenceToSend) }),
  });
}

function referenceToSend({ id, ...more }: ReferenceRecord): SentReference {
  for (const _ in more) return { id: textOf(id), ...more };
  return textOf(id);
}

function takePaper({ ids, authors, references }: SentPaper) {
  takeIds(ids);
  for (const author of authors ?? []) takeIds(author.ids);
  const all: unknown[] = references ?? [];
  for (let i = 0; i < all.length; i++) {
    const one = all[i] as SentReference;
    if (typeof one === 'string') all[i] = { id: new TextId(one) };
    else Object.assign(one, { id: new TextId(one.id) });
  }
}

function takeIds(ids: (string | ExternalId)[]) {
  for (let i = 0; i < ids.length; i++) ids[i] = new TextId(ids[i] as string);
}
