import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExternalId } from '../../../cypher/ids.ts';
import type { Tasks } from '../../../ingest/live/api.ts';
import { fetchAround } from '../../../ingest/live/grow.ts';
import { type Live, type LiveEnv, type LiveKind, openLive } from '../../../ingest/live/index.ts';
import { fetchPages, folderFor, forgetPages } from '../../../ingest/live/spool.ts';
import type { PaperRecord } from '../../../ingest/record.ts';
import { SOURCES } from '../../../ingest/sources.ts';
import {
  type Api,
  quickClock,
  serveCrossref,
  serveOpenalex,
  serveSemanticScholar,
  WORKS,
} from '../../support/apis.ts';

const KEY = 'a-secret-key';
let home: string;
let api: Api;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'citeweave-live-'));
});
afterEach(async () => {
  await api.close();
  rmSync(home, { recursive: true });
});

function live(kind: LiveKind, more: Partial<LiveEnv> = {}): Live {
  const urls = { OPENALEX_URL: api.url, SEMANTIC_SCHOLAR_URL: `${api.url}/`, CROSSREF_URL: api.url };
  return openLive(kind, { CONTACT_EMAIL: 'me@example.org', ...urls, ...more }, '1.2.3', quickClock());
}

const fetched = ({ tasks }: Tasks, { kind, api, client }: Live, most = Number.POSITIVE_INFINITY) =>
  fetchPages({ api, client, tasks, folder: folderFor(home, kind, tasks), most });

/** What the source of that name reads in the files. */
async function recordsIn(kind: LiveKind, files: string[]): Promise<PaperRecord[]> {
  const source = await SOURCES[kind].load();
  const records: PaperRecord[] = [];
  for await (const parsed of source(files, { source: kind })) {
    expect(parsed).not.toHaveProperty('refused');
    if ('record' in parsed) records.push(parsed.record);
  }
  return records;
}

const numbersOf = (records: PaperRecord[]) =>
  [...new Set(records.map(({ ids }) => Number(ids[0]!.value.match(/\d+$/)![0])))].sort((a, b) => a - b);
const all = WORKS.map(({ n }) => n);
const doi = (n: number): ExternalId => ({ kind: 'doi', value: `10.1000/${n}` });
const citing = (n: number) => [1, 2, 3, 4, 5].map((k) => n + k);
const pagesAsked = (name: string) => api.seen.map(({ query }) => query.get(name));

describe('OpenAlex', () => {
  test('a search with a key goes from cursor to cursor', async () => {
    api = await serveOpenalex(KEY);
    const one = live('openalex', { OPENALEX_API_KEY: KEY });
    const { files, works, notes } = await fetched(one.api.search('graph'), one);
    expect([works, notes, pagesAsked('cursor')]).toEqual([260, [], ['*', 'at100', 'at200', 'at300']]);
    const records = await recordsIn('openalex', files);
    expect(numbersOf(records)).toEqual(all);
    expect(records[9]!.references).toHaveLength(5);
    expect(api.seen[0]!.headers['user-agent']).toBe('Citeweave/1.2.3 (mailto:me@example.org)');
  });

  test('without a key it goes from number to number', async () => {
    api = await serveOpenalex(null);
    const one = live('openalex');
    const { files } = await fetched(one.api.search('graph'), one);
    expect(pagesAsked('page')).toEqual(['1', '2', '3']);
    expect(numbersOf(await recordsIn('openalex', files))).toEqual(all);
  });

  test('what cites a work, by a DOI', async () => {
    api = await serveOpenalex(null);
    const one = live('openalex');
    const { files } = await fetched(await one.api.citing(one.client, doi(10)), one);
    expect(numbersOf(await recordsIn('openalex', files))).toEqual(citing(10));
  });

  test('works by ids of many kinds; what it cannot look up, or does not have, costs no other', async () => {
    api = await serveOpenalex(null);
    const one = live('openalex');
    const ids: ExternalId[] = [
      { kind: 'openalex', value: 'W7' },
      doi(8),
      { kind: 'doi', value: '10.1000/a,b|9' },
      { kind: 'doi', value: '10.1000/9999' },
      { kind: 'acl', value: 'P19-1001' },
    ];
    const asked = one.api.works(ids);
    expect(asked.notes).toEqual(['acl:P19-1001: OpenAlex does not look this kind of id up']);
    const { files } = await fetched(asked, one);
    expect(numbersOf(await recordsIn('openalex', files))).toEqual([7, 8]);
  });

  test('120 ids take two filters', async () => {
    api = await serveOpenalex(null);
    const one = live('openalex');
    const { files } = await fetched(one.api.works(all.slice(0, 120).map(doi)), one);
    expect([api.seen.length, numbersOf(await recordsIn('openalex', files))]).toEqual([2, all.slice(0, 120)]);
  });
});

describe('Crossref', () => {
  test('a search goes on to the page that is not full, at the rate it is told', async () => {
    api = await serveCrossref();
    const one = live('crossref');
    const { files, works } = await fetched(one.api.search('graph'), one);
    expect([works, pagesAsked('cursor')]).toEqual([260, ['*', '200']]);
    expect(numbersOf(await recordsIn('crossref', files))).toEqual(all);
  });

  test('works by DOI; what cites one it does not tell', async () => {
    api = await serveCrossref();
    const one = live('crossref');
    const asked = one.api.works([
      doi(3),
      doi(5),
      { kind: 'doi', value: '10.1000/x,y' },
      { kind: 'pmid', value: '1' },
    ]);
    expect(asked.notes).toEqual(['pmid:1: Crossref knows DOIs alone']);
    const { files } = await fetched(asked, one);
    expect(numbersOf(await recordsIn('crossref', files))).toEqual([3, 5]);
    await expect(one.api.citing(one.client, doi(1))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('Semantic Scholar', () => {
  test('a search finds ids, and the papers of these come with their references', async () => {
    api = await serveSemanticScholar();
    const one = live('semantic-scholar', { SEMANTIC_SCHOLAR_API_KEY: KEY });
    const { files, works } = await fetched(one.api.search('graph'), one);
    expect(works).toBe(260);
    const records = await recordsIn('semantic-scholar', files);
    expect(numbersOf(records)).toEqual(all);
    expect(records.find(({ title }) => title === 'Work 10')!.references).toHaveLength(5);
    expect(api.seen[0]!.headers['x-api-key']).toBe(KEY);
  });

  test('what cites a paper, with the sentences', async () => {
    api = await serveSemanticScholar();
    const one = live('semantic-scholar');
    const { files } = await fetched(await one.api.citing(one.client, doi(10)), one);
    const records = await recordsIn('semantic-scholar', files);
    expect(numbersOf(records)).toEqual([10, ...citing(10)]);
    const told = records.filter(({ references }) => references?.[0]?.contexts);
    expect(told).toHaveLength(5);
    expect(told[0]).toMatchObject({
      ids: [{ kind: 'corpusId', value: '11' }],
      references: [
        {
          id: { kind: 'corpusId', value: '10' },
          contexts: ['It is cited here [CorpusId:10].'],
          intents: ['METHODOLOGY'],
          isInfluential: true,
        },
      ],
    });
  });

  test('papers by ids, of which some or all are unknown', async () => {
    api = await serveSemanticScholar();
    const one = live('semantic-scholar');
    const { files } = await fetched(one.api.works([doi(3), doi(9999)]), one);
    expect(numbersOf(await recordsIn('semantic-scholar', files))).toEqual([3]);
    expect(await fetched(one.api.works([doi(9999)]), one)).toMatchObject({ files: [], works: 0 });
  });
});

describe('a run that ends goes on where it was', () => {
  /** Breaks at the third page, by failures that do not pass. */
  async function broken(one: Live) {
    const search = one.api.search('graph');
    const failing = api.seen.length + 2;
    const { ask } = one.client;
    one.client.ask = function (this: typeof one.client, ...args) {
      if (api.seen.length >= failing) throw new Error('Killed.');
      return ask.apply(this, args);
    };
    await expect(fetched(search, one)).rejects.toThrow('Killed.');
    one.client.ask = ask;
    return search;
  }

  test.each([KEY, null])('with the page it was at (key %s)', async (key) => {
    api = await serveOpenalex(key);
    const more = key ? { OPENALEX_API_KEY: key } : {};
    const search = await broken(live('openalex', more));
    const before = api.seen.length;
    const again = live('openalex', more);
    const seen: number[] = [];
    const folder = folderFor(home, 'openalex', search.tasks);
    const { files, works } = await fetchPages({
      ...again,
      tasks: search.tasks,
      folder,
      most: Number.POSITIVE_INFINITY,
      onProgress: ({ works: n, before: b }) => seen.push(n, b),
    });
    expect([before, api.seen.length, works, seen.slice(0, 2)]).toEqual([2, key ? 4 : 3, 260, [200, 200]]);
    expect(numbersOf(await recordsIn('openalex', files))).toEqual(all);
    // All of it is there: nothing is asked any more, until it is forgotten.
    await fetched(search, again);
    expect(api.seen).toHaveLength(key ? 4 : 3);
    await forgetPages(folder);
    expect(existsSync(folder)).toBe(false);
  });

  test('a page that was written while its state was not is written anew', async () => {
    api = await serveOpenalex(null);
    const search = await broken(live('openalex'));
    const folder = folderFor(home, 'openalex', search.tasks);
    writeFileSync(join(folder, 'page-000003.json.gz'), 'half a pa');
    writeFileSync(join(folder, 'page-000004.json.gz.part'), 'ge');
    const { files } = await fetched(search, live('openalex'));
    expect([files.length, numbersOf(await recordsIn('openalex', files))]).toEqual([3, all]);
  });

  test('a cursor that the API has forgotten: its task begins again', async () => {
    api = await serveOpenalex(KEY);
    const more = { OPENALEX_API_KEY: KEY };
    const search = await broken(live('openalex', more));
    const folder = folderFor(home, 'openalex', search.tasks);
    writeFileSync(
      join(folder, 'state.json'),
      JSON.stringify({ task: 0, cursor: 'forgotten', pages: 2, works: 200, notes: [] }),
    );
    const { files } = await fetched(search, live('openalex', more));
    expect(numbersOf(await recordsIn('openalex', files))).toEqual(all);
  });

  test('no more than wanted, to the page; wanted later, the rest', async () => {
    api = await serveOpenalex(null);
    const one = live('openalex');
    const search = one.api.search('graph');
    expect(await fetched(search, one, 150)).toMatchObject({ works: 200 });
    expect(await fetched(search, one)).toMatchObject({ works: 260 });
    expect(api.seen).toHaveLength(3);
  });
});

describe('growing', () => {
  const around = (one: Live, depth: number, most = 10_000) =>
    fetchAround({ ...one, api: one.api as never, home, from: doi(100), depth, most });

  test.each(['openalex', 'semantic-scholar'] as const)(
    'from a paper, by %s: itself, what it cites, what cites it',
    async (kind) => {
      api = await (kind === 'openalex' ? serveOpenalex(null) : serveSemanticScholar());
      const { files, folders } = await around(live(kind), 1);
      const found = numbersOf(await recordsIn(kind, files));
      expect(found).toEqual(Array.from({ length: 11 }, (_, i) => 95 + i));
      expect(folders.every(existsSync)).toBe(true);
    },
  );

  test.each(['openalex', 'semantic-scholar'] as const)('two steps, by %s', async (kind) => {
    api = await (kind === 'openalex' ? serveOpenalex(null) : serveSemanticScholar());
    const { files, notes } = await around(live(kind), 2);
    const found = numbersOf(await recordsIn(kind, files));
    expect([found, notes]).toEqual([Array.from({ length: 21 }, (_, i) => 90 + i), []]);
  });

  test('no further than wanted', async () => {
    api = await serveOpenalex(null);
    const { works } = await around(live('openalex'), 2, 3);
    expect(works).toBeLessThan(11);
  });
});
