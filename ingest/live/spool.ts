/** Keeps the pages of an API as files: what was fetched is never fetched again, and is read as any other input. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { LiveApi, Page, Task } from './api.ts';
import type { Client } from './client.ts';
import { RefusedRequest } from './failures.ts';

/** How far the fetching has come. */
export type State = {
  /** The task that is asked, and where in it. */
  task: number;
  cursor: string | null;
  pages: number;
  works: number;
  notes: string[];
};

/** Works fetched, how many the task at hand has in all if that is known, and how many were there at the start. */
export type FetchProgress = { works: number; total: number | null; before: number };

export type FetchOptions = {
  api: LiveApi;
  client: Client;
  tasks: Task[];
  folder: string;
  /** Ends after the page with which so many works are there. */
  most: number;
  onProgress?: (progress: FetchProgress) => void;
};

const STATE = 'state.json';

/** The folder for these tasks, the same whenever they are asked. */
export const folderFor = (home: string, kind: string, tasks: Task[]) =>
  join(
    home,
    'live',
    `${kind}-${createHash('sha256').update(JSON.stringify(tasks)).digest('hex').slice(0, 12)}`,
  );

/**
 * Fetches all pages of the tasks into the folder and returns the files. One that was ended at any moment goes on at the
 * next call with the page it was at.
 */
export async function fetchPages({ api, client, tasks, folder, most, onProgress }: FetchOptions) {
  await mkdir(folder, { recursive: true });
  const state = await readState(folder);
  const before = state.works;
  onProgress?.({ works: before, total: null, before });
  while (state.task < tasks.length && state.works < most) {
    const page = await pageOf(api, client, tasks[state.task]!, state);
    if (page.bytes !== null) {
      await writeWhole(pageFile(folder, ++state.pages), gzipSync(page.bytes));
      state.works += page.works;
    }
    if (page.note && !state.notes.includes(page.note)) state.notes.push(page.note);
    state.cursor = page.next;
    if (page.next === null) state.task++;
    await writeWhole(join(folder, STATE), JSON.stringify(state));
    onProgress?.({ works: state.works, total: page.total, before });
  }
  const files = Array.from({ length: state.pages }, (_, i) => pageFile(folder, i + 1));
  return { files, works: state.works, notes: state.notes };
}

/** The page at which the fetching is; from the start of its task, where the API has forgotten the cursor. */
async function pageOf(api: LiveApi, client: Client, task: Task, { cursor }: State): Promise<Page> {
  try {
    return await api.page(client, task, cursor);
  } catch (error) {
    if (cursor === null || !(error instanceof RefusedRequest)) throw error;
    return api.page(client, task, null);
  }
}

async function readState(folder: string): Promise<State> {
  const text = await readFile(join(folder, STATE), 'utf8').catch(() => null);
  return text === null ? { task: 0, cursor: null, pages: 0, works: 0, notes: [] } : JSON.parse(text);
}

/** A page that was written when its state was not is fetched anew, under the same name. */
const pageFile = (folder: string, n: number) => join(folder, `page-${String(n).padStart(6, '0')}.json.gz`);

/** So that a file is whole or not there. */
async function writeWhole(path: string, content: string | Buffer) {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

/** Removes what was fetched, once it is in the graph. */
export const forgetPages = (folder: string) => rm(folder, { recursive: true, force: true });
