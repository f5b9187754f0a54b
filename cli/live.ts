/** What `ingest` and `grow` fetch from public APIs, before a Neo4j is asked for anything. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { badInput } from '../cypher/errors.ts';
import { type ExternalId, parseExternalId } from '../cypher/ids.ts';
import type { Tasks } from '../ingest/live/api.ts';
import { type Live, type LiveKind, openLive } from '../ingest/live/index.ts';
import { type FetchProgress, fetchPages, folderFor, forgetPages } from '../ingest/live/spool.ts';
import { count } from '../ingest/numbers.ts';
import { readEnv } from '../server/env.ts';
import { idsOf } from './id-file.ts';
import { lines } from './progress.ts';

const SHOWN = 10;

export type LiveOptions = { search?: string; cites?: string; ids?: string; most?: string };

/** What was fetched: files as the source reads them; `forget` when they are in the graph. */
export type Fetched = { files: string[]; forget: () => Promise<void> };

/** The options of a source that can be asked over the network. */
export const withLive = (command: Command) =>
  command
    .option('--search <words>', 'instead of files: what its API finds for these words')
    .option('--cites <id>', 'instead of files: what cites this work')
    .option('--ids <file>', 'instead of files: the works of these ids, one a line')
    .option('--most <n>', 'of these fetch at most about so many');

/** The API of a source, and who asks it. */
export function openApi(kind: LiveKind): Live {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return openLive(kind, readEnv(), version);
}

/** Fetches what the options ask for; null when they ask for nothing. BAD_USER_INPUT where they ask for several things. */
export async function fetchLive(
  kind: LiveKind,
  paths: string[],
  options: LiveOptions,
): Promise<Fetched | null> {
  const { search, cites, ids, most } = options;
  const asked = [search, cites, ids].filter((option) => option !== undefined).length;
  if (asked + Number(paths.length > 0) > 1)
    throw badInput('path', 'One thing at a time: files, --search, --cites or --ids.');
  if (!asked) {
    if (most !== undefined) throw badInput('most', '--most needs --search, --cites or --ids.');
    return null;
  }
  const limit = mostOf(most);
  const live = openApi(kind);
  const { tasks, notes } = await tasksOf(live, options);
  say(notes);
  if (!tasks.length)
    throw badInput('ids', `--ids: ${ids} has no id that ${live.client.access.title} looks up.`);
  const folder = folderFor(readEnv().CITEWEAVE_HOME, kind, tasks);
  const progress = progressOf(live);
  const fetched = await fetchPages({ ...live, tasks, folder, most: limit, onProgress: progress.show });
  progress.end(fetched.works);
  say(fetched.notes);
  return { files: fetched.files, forget: () => forgetPages(folder) };
}

async function tasksOf({ api, client }: Live, { search, cites, ids }: LiveOptions): Promise<Tasks> {
  if (search !== undefined) {
    if (!search.trim()) throw badInput('search', '--search needs a word.');
    return api.search(search.trim());
  }
  return cites === undefined
    ? api.works(await paperIds(ids!))
    : api.citing(client, paperId(cites, '--cites'));
}

/** How many works may come. */
export function mostOf(text: string | undefined, otherwise = Number.POSITIVE_INFINITY): number {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw badInput('most', `--most is ${text}; allowed is a whole number from 1.`);
  return Number(text);
}

/** BAD_USER_INPUT says where a text stands that is none. */
function paperId(text: string, place: string): ExternalId {
  const id = parseExternalId('Paper', text);
  if (id) return id;
  const examples = 'allowed are a DOI, arXiv:2402.10688, W2002668484 and the like';
  throw badInput('id', `${place}: ${JSON.stringify(text)} is no id of a paper; ${examples}.`);
}

const paperIds = (file: string): Promise<ExternalId[]> =>
  Array.fromAsync(idsOf(file), ({ id, place }) => paperId(id, place));

/** What the fetching left out, on standard error. */
export function say(notes: string[]) {
  for (const note of notes.slice(0, SHOWN)) console.error(`citeweave: ${note}`);
  if (notes.length > SHOWN) console.error(`citeweave: and ${notes.length - SHOWN} more of this kind`);
}

/** A line now and then, and one at the end. */
export function progressOf({ client: { access } }: Live) {
  const { show } = lines<FetchProgress>(
    ({ works, total }) =>
      `${access.title}: ${count(works)}${total === null ? '' : ` of ${count(total)}`} works fetched`,
  );
  let isTold = false;
  return {
    show(progress: FetchProgress) {
      if (progress.before && !isTold)
        console.error(
          `${access.title}: going on after ${count(progress.before)} works that are here already`,
        );
      isTold = true;
      show(progress);
    },
    end: (works: number) => console.error(`${access.title}: ${count(works)} works fetched`),
  };
}
