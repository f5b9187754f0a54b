/** Crossref's works: https://api.crossref.org */
import { badInput } from '../../cypher/errors.ts';
import { type ExternalId, parseExternalId } from '../../cypher/ids.ts';
import { inPath, inPieces, type LiveApi, NOTHING, spelled, type Task, type Tasks } from './api.ts';
import type { Access } from './client.ts';
import { ifThere } from './failures.ts';

type Options = { base: string; key: string | undefined; agent: string; isPolite: boolean };

/** Who says who they are may ask more often. */
export const crossrefAccess = ({ base, key, agent, isPolite }: Options): Access => ({
  title: 'Crossref',
  base,
  headers: { 'user-agent': agent, ...(key ? { 'crossref-plus-api-token': `Bearer ${key}` } : {}) },
  keyName: 'CROSSREF_API_KEY',
  everyMs: isPolite || key ? 350 : 1_050,
});

/** Works with all their references are long. */
const ROWS = 200;
const IDS_AT_ONCE = 50;

function works(ids: ExternalId[]): Tasks {
  const isDoi = ({ kind }: ExternalId) => kind === 'doi';
  const dois = ids.filter(isDoi).map(({ value }) => value);
  const single = dois.filter((doi) => doi.includes(','));
  const listed = inPieces(
    dois.filter((doi) => !doi.includes(',')),
    IDS_AT_ONCE,
  );
  return {
    tasks: [
      ...listed.map((some): Task => ({ filter: some.map((doi) => `doi:${doi}`).join(',') })),
      ...single.map((doi): Task => ({ path: `/works/${inPath(doi)}` })),
    ],
    notes: ids.filter((id) => !isDoi(id)).map((id) => `${spelled(id)}: Crossref knows DOIs alone`),
  };
}

export const crossrefApi: LiveApi = {
  search: (words) => ({ tasks: [{ query: words }], notes: [] }),
  works,
  citing: async () => {
    throw badInput(
      'cites',
      'Crossref does not tell everybody what cites a work: ask openalex or semantic-scholar.',
    );
  },
  around: null,
  async page(client, { path, ...query }, cursor) {
    if (typeof path === 'string') {
      const asked = client.ask(path, { has: ({ message }) => typeof message?.DOI === 'string' });
      return ifThere(
        asked.then(({ bytes }) => ({ bytes, works: 1, total: 1, next: null })),
        NOTHING,
      );
    }
    const { bytes, value } = await client.ask('/works', {
      query: { ...(query as Record<string, string>), rows: ROWS, cursor: cursor ?? '*' },
      has: ({ message }) => Array.isArray(message?.items),
    });
    const { items, 'total-results': total, 'next-cursor': next } = value.message;
    const isLast = items.length < ROWS || !next;
    return {
      bytes: items.length ? bytes : null,
      works: items.length,
      total: total ?? null,
      next: isLast ? null : next,
    };
  },
  idsOn: (text) => {
    const { message } = JSON.parse(text);
    return [message.items ?? message]
      .flat()
      .flatMap(({ DOI }) => parseExternalId('Paper', String(DOI)) ?? []);
  },
};
