/** The files of an OpenAlex snapshot, or of a part of one. */
import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { badInput } from '../../cypher/errors.ts';
import { filesBelow, JSON_OR_GZIP_FILES } from '../files.ts';

/** The folders of a snapshot that are read. */
const FOLDERS = ['works', 'authors', 'topics', 'subfields', 'fields', 'domains', 'concepts'];

/**
 * Files as they are, and folders as the files that lie in or below them, in order of their paths. Of a whole
 * snapshot, whose other folders hold institutions, funders …, those of `FOLDERS` alone.
 */
export async function filesOf(paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory();
    found.push(...(isFolder ? await below(path) : [path]));
  }
  return [...new Set(found)];
}

async function below(folder: string): Promise<string[]> {
  const files = await filesBelow(folder, JSON_OR_GZIP_FILES);
  const known = files.filter((file) =>
    relative(folder, file)
      .split(sep)
      .slice(0, -1)
      .some((name) => FOLDERS.includes(name)),
  );
  const chosen = known.length ? known : files;
  if (!chosen.length)
    throw badInput(
      'path',
      `${folder} holds no files of OpenAlex works, such as works/updated_date=2024-01-31/part_000.gz.`,
    );
  return chosen;
}
