import { parseExternalId } from '../cypher/ids.ts';
import { nameWords } from './words.ts';

/** What is typed to find authors, as a query of author_text; whose ORCID it is comes before who else names it. */
export function authorWords(text: string | null | undefined): string | null {
  const id = text ? parseExternalId('Author', text) : null;
  return id?.kind === 'orcid' ? `orcid:"${id.value}"^100 OR "${id.value}"` : nameWords(text);
}
