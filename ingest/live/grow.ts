/** What lies around papers, step by step: what they cite and what cites them. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { ExternalId } from '../../cypher/ids.ts';
import { type LiveApi, spelled } from './api.ts';
import { type FetchOptions, fetchPages, folderFor } from './spool.ts';

type GrowOptions = Pick<FetchOptions, 'client' | 'most' | 'onProgress'> & {
  api: LiveApi & { around: NonNullable<LiveApi['around']> };
  kind: string;
  home: string;
  from: ExternalId;
  depth: number;
};

/** Fetches the neighbourhood of a paper to this depth, of at most about `most` works. */
export async function fetchAround({ api, client, kind, home, from, depth, most, onProgress }: GrowOptions) {
  const [files, folders, notes]: [string[], string[], string[]] = [[], [], []];
  const seen = new Set<string>();
  let works = 0;
  let border = [from];
  for (let step = 0; step < depth && border.length && works < most; step++) {
    const { tasks, notes: unknown } = await api.around(client, border);
    const folder = folderFor(home, kind, tasks);
    const before = works;
    const fetched = await fetchPages({
      api,
      client,
      tasks,
      folder,
      most: most - before,
      onProgress: (progress) => onProgress?.({ ...progress, works: before + progress.works }),
    });
    works += fetched.works;
    folders.push(folder);
    files.push(...fetched.files);
    notes.push(...unknown, ...fetched.notes);
    for (const id of border) seen.add(spelled(id));
    border = step + 1 < depth ? await newIn(fetched.files, api, seen) : [];
  }
  return { files, folders, works, notes: [...new Set(notes)] };
}

/** The works of the pages that nothing was asked about yet. */
async function newIn(files: string[], api: LiveApi, seen: Set<string>): Promise<ExternalId[]> {
  const found = new Map<string, ExternalId>();
  for (const file of files)
    for (const id of api.idsOn(gunzipSync(await readFile(file)).toString())) found.set(spelled(id), id);
  return [...found].flatMap(([name, id]) => (seen.has(name) ? [] : id));
}
