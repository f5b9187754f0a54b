/** The public APIs as far as Citeweave asks them, on a port of this machine, with failures on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../ingest/live/client.ts';

export type Work = { n: number; title: string; cites: number[] };
export type Seen = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
};
type Failure =
  | { status: number; headers?: Record<string, string>; body?: string }
  | 'cut'
  | 'malformed'
  | 'other JSON'
  | 'no answer';

/** Works, each of which cites the five before it. */
export const WORKS: Work[] = Array.from({ length: 260 }, (_, i) => ({
  n: i + 1,
  title: i === 3 ? 'Äther & <b>more</b>' : `Work ${i + 1}`,
  cites: [1, 2, 3, 4, 5].map((k) => i + 1 - k).filter((n) => n > 0),
}));

/** A clock on which waiting takes no time; tells what was waited. */
export function quickClock(): Clock & { waited: number[] } {
  let now = 1_000_000;
  const waited: number[] = [];
  return {
    waited,
    now: () => now,
    async sleep(ms) {
      waited.push(ms);
      now += ms;
    },
  };
}

/** `failures` are given first, one a request; null lets one through. */
export type Api = { url: string; seen: Seen[]; failures: (Failure | null)[]; close(): Promise<void> };

type Answer = { status?: number; headers?: Record<string, string>; value: unknown };

/** Serves one API. */
export async function serveApi(answer: (asked: Seen, body: any) => Answer): Promise<Api> {
  const seen: Seen[] = [];
  const failures: (Failure | null)[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const asked = {
      method: request.method!,
      path: decodeURIComponent(pathname),
      query: searchParams,
      headers: request.headers,
    };
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push(asked);
    const failure = failures.shift();
    if (failure) fail(response, failure);
    else send(response, answer(asked, body ? JSON.parse(body) : null));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  return { url: `http://127.0.0.1:${port}`, seen, failures, close };
}

function send(response: ServerResponse, { status = 200, headers = {}, value }: Answer) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

function fail(response: ServerResponse, failure: Failure) {
  if (failure === 'no answer') return;
  if (failure === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"results": [');
    setTimeout(() => response.destroy(), 20);
  } else if (failure === 'malformed') response.end('<html>an error page</html>');
  else if (failure === 'other JSON') response.end('{"ok": true}');
  else {
    response.writeHead(failure.status, failure.headers);
    response.end(failure.body ?? '');
  }
}

const inRange = (works: Work[], from: number, size: number) => works.slice(from, from + size);
const numbers = (text: string) => text.split('|').map((id) => Number(id.match(/\d+$/)![0]));

const openalexWork = ({ n, title, cites }: Work) => ({
  id: `https://openalex.org/W${n}`,
  doi: `https://doi.org/10.1000/${n}`,
  title,
  publication_year: 2000 + (n % 20),
  referenced_works: cites.map((cited) => `https://openalex.org/W${cited}`),
});

/** OpenAlex: pages by number without a key, by cursor with one. */
export const serveOpenalex = (key: string | null, works = WORKS) =>
  serveApi(({ path, query }) => {
    if (query.get('api_key') !== key && query.has('api_key'))
      return {
        status: 401,
        value: { error: 'Invalid key', message: `no such key: ${query.get('api_key')}` },
      };
    const one = path.match(/^\/works\/(?:W|doi:10\.1000\/)(\d+)$/);
    if (path.startsWith('/works/')) {
      const work = one && works.find(({ n }) => n === Number(one[1]));
      return work ? { value: openalexWork(work) } : { status: 404, value: { message: 'not found' } };
    }
    if (query.has('cursor') && key === null)
      return { status: 401, value: { message: 'cursor paging needs a key' } };
    const [name, values] = query.get('filter')?.split(/:(.*)/s) ?? [];
    const found = works.filter(({ n, cites }) => {
      if (!name) return true;
      const ids = numbers(values!);
      if (name === 'cites') return ids.some((id) => cites.includes(id));
      if (name === 'cited_by') return works.some((w) => ids.includes(w.n) && w.cites.includes(n));
      return ids.includes(n);
    });
    const size = Number(query.get('per_page'));
    const cursor = query.get('cursor');
    if (cursor && cursor !== '*' && !/^at\d+$/.test(cursor))
      return { status: 400, value: { error: 'Invalid cursor' } };
    const from = cursor
      ? cursor === '*'
        ? 0
        : Number(cursor.slice(2))
      : (Number(query.get('page')) - 1) * size;
    const results = inRange(found, from, size).map(openalexWork);
    const next = results.length ? `at${from + size}` : null;
    return { value: { meta: { count: found.length, per_page: size, next_cursor: cursor && next }, results } };
  });

/** Crossref: a cursor that is given again with every page. */
export const serveCrossref = (works = WORKS) =>
  serveApi(({ path, query }) => {
    const item = ({ n, title, cites }: Work) => ({
      DOI: `10.1000/${n}`,
      type: 'journal-article',
      title: [title],
      reference: cites.map((cited) => ({ key: String(cited), DOI: `10.1000/${cited}` })),
    });
    const headers = { 'x-rate-limit-limit': '1', 'x-rate-limit-interval': '3s' };
    if (path.startsWith('/works/')) return { status: 404, value: 'Resource not found.' };
    const dois = query
      .get('filter')
      ?.split(',')
      .map((filter) => Number(filter.match(/\d+$/)![0]));
    const found = works.filter(({ n }) => !dois || dois.includes(n));
    const cursor = query.get('cursor')!;
    const from = cursor === '*' ? 0 : Number(cursor);
    const size = Number(query.get('rows'));
    const items = inRange(found, from, size).map(item);
    return {
      headers,
      value: {
        status: 'ok',
        message: { 'total-results': found.length, 'next-cursor': String(from + size), items },
      },
    };
  });

const sha = (n: number) => String(n).padStart(40, 'a');

/** Semantic Scholar: tokens for a search, offsets for the lists of a paper, batches of ids. */
export const serveSemanticScholar = (works = WORKS) =>
  serveApi(({ path, query }, body) => {
    const of = (text: string) =>
      works.find(({ n }) => text === sha(n) || text.match(/[:/](\d+)$/)?.[1] === String(n));
    const paper = ({ n, title }: Work) => ({
      paperId: sha(n),
      corpusId: n,
      title,
      externalIds: { DOI: `10.1000/${n}` },
    });
    const whole = (work: Work) => ({
      ...paper(work),
      references: work.cites.map((cited) => ({ paperId: sha(cited), corpusId: cited })),
    });
    if (path === '/paper/search/bulk') {
      const from = Number(query.get('token') ?? 0);
      const data = inRange(works, from, 200).map(({ n }) => ({ paperId: sha(n) }));
      const token = from + 200 < works.length ? String(from + 200) : null;
      return { value: { total: works.length, token, data } };
    }
    if (path === '/paper/batch') {
      const found = (body.ids as string[]).map((id) => of(id) ?? null);
      if (!found.some(Boolean)) return { status: 400, value: { error: 'No valid paper ids given' } };
      return { value: found.map((work) => work && whole(work)) };
    }
    const [, id, list] = path.match(/^\/paper\/(.+?)(?:\/(citations|references))?$/)!;
    const work = of(id!);
    if (!work) return { status: 404, value: { error: `Paper with id ${id} not found` } };
    if (!list) return { value: paper(work) };
    const offset = Number(query.get('offset'));
    const all =
      list === 'citations'
        ? works
            .filter(({ cites }) => cites.includes(work.n))
            .map((citing) => ({ citingPaper: paper(citing) }))
        : [
            ...work.cites.map((n) => ({ citedPaper: paper(works[n - 1]!) })),
            { citedPaper: { paperId: null, title: 'A title without an id' } },
          ];
    const how = { contexts: [`It is cited here [${id}].`], intents: ['methodology'], isInfluential: true };
    const data = inRange(all as never[], offset, 3).map((tie: object) => ({ ...tie, ...how }));
    return { value: { offset, data, ...(offset + 3 < all.length ? { next: offset + 3 } : {}) } };
  });
