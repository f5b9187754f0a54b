/** OpenAlex' works: https://developers.openalex.org/guides/page-through-results */
import { badInput } from '../../cypher/errors.ts';
import { type ExternalId, parseExternalId } from '../../cypher/ids.ts';
import { inPath, inPieces, type LiveApi, NOTHING, type Page, spelled, type Task, type Tasks } from './api.ts';
import type { Access, Client } from './client.ts';
import { ifThere } from './failures.ts';

type Options = { base: string; key: string | undefined; agent: string };

/** Without a key pages are counted, to the 10,000th work; the key opens cursors. */
export const openalexAccess = ({ base, key, agent }: Options): Access => ({
  title: 'OpenAlex',
  base,
  headers: { 'user-agent': agent },
  ...(key ? { secret: { api_key: key } } : {}),
  keyName: 'OPENALEX_API_KEY',
  everyMs: 110,
  later: [403],
});

/** So many works on a page, and so many values in a filter. */
const MOST = 100;
const MOST_COUNTED = 10_000;

/** The filter for an id of each kind. */
const FILTERS: Record<string, string> = {
  openalex: 'ids.openalex',
  doi: 'doi',
  pmid: 'ids.pmid',
  mag: 'ids.mag',
};

const ARXIV_DOI = '10.48550/arxiv.';
/** OpenAlex knows a paper of arXiv by its DOI. */
const asked = ({ kind, value }: ExternalId): ExternalId =>
  kind === 'arxiv' ? { kind: 'doi', value: ARXIV_DOI + value } : { kind, value };

/** Signs that a filter's value cannot hold. */
const isPlain = ({ value }: ExternalId) => !/[,|!+&]/.test(value);

const path = (id: ExternalId) => `/works/${inPath(id.kind === 'openalex' ? id.value : spelled(id))}`;

function works(ids: ExternalId[]): Tasks {
  const notes: string[] = [];
  const lists = new Map<string, ExternalId[]>();
  const single: Task[] = [];
  for (const id of ids.map(asked)) {
    const filter = FILTERS[id.kind];
    if (!filter) notes.push(`${spelled(id)}: OpenAlex does not look this kind of id up`);
    else if (!isPlain(id)) single.push({ path: path(id) });
    else lists.set(filter, [...(lists.get(filter) ?? []), id]);
  }
  const listed = [...lists].flatMap(([filter, list]) =>
    inPieces(list, MOST).map(
      (some): Task => ({ filter: `${filter}:${some.map((id) => id.value).join('|')}` }),
    ),
  );
  return { tasks: [...listed, ...single], notes };
}

/** The W… of a work. */
async function workId(client: Client, given: ExternalId): Promise<string> {
  const id = asked(given);
  if (id.kind === 'openalex') return id.value;
  if (!FILTERS[id.kind])
    throw badInput('id', `OpenAlex does not look ${spelled(id)} up: give its W…, a DOI or a PMID.`);
  const { value } = await client.ask(path(id), {
    query: { select: 'id' },
    has: (work) => parseExternalId('Paper', String(work.id))?.kind === 'openalex',
  });
  return parseExternalId('Paper', value.id)!.value;
}

async function around(client: Client, ids: ExternalId[]): Promise<Tasks> {
  const known: string[] = [];
  for (const id of ids) known.push(await workId(client, id));
  const tasks = inPieces(known, MOST).flatMap((some) =>
    ['ids.openalex', 'cited_by', 'cites'].map((filter): Task => ({ filter: `${filter}:${some.join('|')}` })),
  );
  return { tasks, notes: [] };
}

async function page(client: Client, { path: one, ...query }: Task, cursor: string | null): Promise<Page> {
  if (typeof one === 'string') {
    const asked = client.ask(one, { has: ({ id }) => typeof id === 'string' });
    return ifThere(
      asked.then(({ bytes }) => ({ bytes, works: 1, total: 1, next: null })),
      NOTHING,
    );
  }
  const hasKey = client.access.secret !== undefined;
  const place: Record<string, string> = hasKey ? { cursor: cursor ?? '*' } : { page: cursor ?? '1' };
  const { bytes, value } = await client.ask('/works', {
    query: { ...(query as Record<string, string>), per_page: MOST, ...place },
    has: ({ meta, results }) => typeof meta === 'object' && meta !== null && Array.isArray(results),
  });
  const { meta, results } = value;
  const total = typeof meta.count === 'number' ? meta.count : null;
  const read = Number(place.page ?? 0) * MOST;
  const isCut = !hasKey && (total ?? 0) > MOST_COUNTED;
  const counted =
    read < Math.min(total ?? MOST_COUNTED, MOST_COUNTED) ? String(Number(place.page) + 1) : null;
  const next: string | null = hasKey ? (meta.next_cursor ?? null) : counted;
  return {
    bytes: results.length ? bytes : null,
    works: results.length,
    total,
    next: results.length ? next : null,
    ...(isCut ? { note: 'OpenAlex gives the first 10,000 works without a key: see OPENALEX_API_KEY' } : {}),
  };
}

export const openalexApi: LiveApi = {
  search: (words) => ({ tasks: [{ search: words }], notes: [] }),
  works,
  citing: async (client, id) => ({ tasks: [{ filter: `cites:${await workId(client, id)}` }], notes: [] }),
  around,
  page,
  idsOn(text) {
    const { results, ...one } = JSON.parse(text);
    return [results ?? [one]].flat().flatMap(({ id }) => parseExternalId('Paper', String(id)) ?? []);
  },
};
