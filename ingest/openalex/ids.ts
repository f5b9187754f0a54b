/** The ids of an OpenAlex work: its own, then those of other registries that it tells or that its addresses show. */
import { type ExternalId, parseExternalId } from '../../cypher/ids.ts';
import { distinct, parseIdOfKind } from '../ids.ts';
import { Refused } from '../json.ts';
import type { Work } from './schema.ts';

const OTHERS = ['doi', 'mag', 'pmid', 'pmcid'];

/** Ids, OpenAlex's first. What is given and cannot be read is left out, with a note. */
export function workIds(work: Work, notes: string[]): ExternalId[] {
  const own = parseExternalId('Paper', work.id);
  if (own?.kind !== 'openalex')
    throw new Refused(`id: expected an OpenAlex work id (W…), received ${JSON.stringify(work.id)}`);
  const ids = [own];
  for (const kind of OTHERS) {
    const given = (kind === 'doi' && work.doi) || work.ids?.[kind];
    if (given === null || given === undefined || given === '') continue;
    const id = parseIdOfKind('Paper', kind, String(given));
    if (id) ids.push(id);
    else notes.push(`${kind}: ${JSON.stringify(given)} is no id of this kind`);
  }
  return distinct([...ids, ...arxivIds(work)]);
}

const arxivIds = ({ primary_location, locations }: Work): ExternalId[] =>
  [primary_location, ...(locations ?? [])].flatMap((location) =>
    [location?.landing_page_url, location?.pdf_url].flatMap((url) => {
      const id = url && /arxiv/i.test(url) ? parseExternalId('Paper', url) : null;
      return id?.kind === 'arxiv' ? [id] : [];
    }),
  );
