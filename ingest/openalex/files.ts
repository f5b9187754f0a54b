/** The files of an OpenAlex snapshot, or of a part of one. */
import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { badInput } from '../../cypher/errors.ts';
import { filesBelow } from '../files.ts';

const WORKS_FILE = /^(?:.+\.(?:jsonl|ndjson|json)|(?!.*\.(?:csv|tar)\.gz$).+\.gz)$/i;

/**
 * Files as they are, and folders as the files of works that lie in or below them, in order of their paths. Of a
 * whole snapshot, whose other folders hold authors, sources …, those below `works` alone.
 */
export async function workFiles(paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory();
    found.push(...(isFolder ? await worksBelow(path) : [path]));
  }
  return [...new Set(found)];
}

async function worksBelow(folder: string): Promise<string[]> {
  const files = await filesBelow(folder, WORKS_FILE);
  const ofWorks = files.filter((file) => relative(folder, file).split(sep).slice(0, -1).includes('works'));
  const chosen = ofWorks.length ? ofWorks : files;
  if (!chosen.length)
    throw badInput(
      'path',
      `${folder} holds no files of OpenAlex works, such as works/updated_date=2024-01-31/part_000.gz.`,
    );
  return chosen;
}
