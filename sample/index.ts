/** The sample graph that ships with Citeweave (README.md): one file of Citeweave JSONL, and the source's name. */
import { fileURLToPath } from 'node:url';

export const SAMPLE_FILE: string = fileURLToPath(new URL('./papers.jsonl', import.meta.url));
export const SAMPLE_SOURCE = 'sample';
