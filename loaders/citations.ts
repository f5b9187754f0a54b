/** Citations as things of their own. */
import { queryCitation } from '../cypher/catalogue.ts';
import type { Reader } from '../cypher/db.ts';
import { aliasOf } from '../cypher/ids.ts';
import { type CitationRow, type PaperCard, readCard } from '../cypher/model.ts';
import { byPlace } from './by-place.ts';
import { citationKey } from './global-id.ts';

export type Citation = {
  /** Made of the keys of its papers. */
  key: string;
  citing: PaperCard;
  cited: PaperCard;
  contexts: string[] | null;
  intents: string[] | null;
  isInfluential: boolean | null;
  addedAt: string | null;
};

/** What a row says of a citation. */
export function readCitation([from, to, contexts, intents, isInfluential, addedAt]: CitationRow): Citation {
  const citing = readCard('Paper', from);
  const cited = readCard('Paper', to);
  const key = citationKey(citing.key, cited.key);
  return { key, citing, cited, contexts, intents, isInfluential, addedAt };
}

/** A loader of citations by the keys of the citing and the cited paper; those asked in one tick are one statement. */
export const citationLoader = (reader: Reader) => {
  const load = byPlace(reader, {
    statement: queryCitation,
    input: (pairs: readonly (readonly [citing: string, cited: string])[]) => ({
      citations: pairs.map(([citing, cited]) => ({
        citing,
        cited,
        citingAlias: aliasOf('Paper', citing),
        citedAlias: aliasOf('Paper', cited),
      })),
    }),
    read: (row: CitationRow | undefined) => (row ? readCitation(row) : null),
    keyOf: ([citing, cited]) => citationKey(citing, cited),
  });
  return (citing: string, cited: string) => load([citing, cited]);
};
