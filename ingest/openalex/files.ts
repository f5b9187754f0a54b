/** The files of an OpenAlex snapshot, or of a part of one. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { badInput } from '../../cypher/errors.ts';

const WORKS_FILE = /^(?!\.)(?:.+\.(?:jsonl|ndjson)|(?!.*\.(?:csv|tar)\.gz$).+\.gz)$/i;

/**
 * Files as they are, and folders as the files of works that lie in or below them, in order of their paths. Of a
 * whole snapshot, whose other folders hold authors, sources …, those below `works` alone.
 */
export async function workFiles(paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory();
    found.push(...(isFolder ? await filesBelow(path) : [path]));
  }
  return [...new Set(found)];
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: Error) => {
    throw badInput('path', `${folder} cannot be read: ${error.message}.`);
  });
  const files = entries
    .filter((entry) => !entry.isDirectory() && WORKS_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const ofWorks = files.filter((file) => relative(folder, file).split(sep).slice(0, -1).includes('works'));
  const chosen = (ofWorks.length ? ofWorks : files).sort();
  if (!chosen.length)
    throw badInput(
      'path',
      `${folder} holds no files of OpenAlex works, such as works/updated_date=2024-01-31/part_000.gz.`,
    );
  return chosen;
}
