/** The thread that reads a source and says what it finds, no further ahead than is allowed. */
import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { CiteweaveError } from '../../cypher/errors.ts';
import type { FileRead } from '../files.ts';
import type { Parsed, SourceOptions } from '../record.ts';
import { SOURCES, type SourceKind } from '../sources.ts';
import { packRecord } from '../told.ts';

/**
 * What is found comes as JSON, which is quicker to send and to take than objects: papers apart, each as it is kept, and
 * so packed, one behind the other.
 */
export type Said =
  | { found: string; papers: string; packed: Uint8Array; lengths: number[] }
  | { progress: [read: number, total: number] }
  | { file: FileRead }
  | Pick<CiteweaveError, 'code' | 'message' | 'details'>;

type Given = { kind: SourceKind; paths: string[]; options: SourceOptions; isHashed: boolean };

const RECORDS_A_MESSAGE = 100;
const MOST_UNTAKEN = 20;

const { kind, paths, options, isHashed } = workerData as Given;
const port = parentPort!;
const taken = on(port, 'message');
let untaken = 0;
let found: Parsed[] = [];

async function send() {
  const papers = found.flatMap((parsed) => ('record' in parsed ? packRecord(parsed.record) : []));
  port.postMessage({
    found: JSON.stringify(found.map((parsed) => ('record' in parsed ? { ...parsed, record: null } : parsed))),
    papers: `[${papers.map(({ text }) => text).join()}]`,
    packed: Buffer.concat(papers.map(({ data }) => data)),
    lengths: papers.map(({ data }) => data.length),
  } satisfies Said);
  found = [];
  if (++untaken < MOST_UNTAKEN) return;
  await taken.next();
  untaken--;
}

try {
  const source = await SOURCES[kind].load();
  const onProgress = (...progress: [number, number]) => port.postMessage({ progress } satisfies Said);
  const onRead = (file: FileRead) => port.postMessage({ file } satisfies Said);
  for await (const parsed of source(paths, { ...options, onProgress, ...(isHashed ? { onRead } : {}) })) {
    found.push(parsed);
    if (found.length === RECORDS_A_MESSAGE) await send();
  }
  await send();
} catch (error) {
  if (!(error instanceof CiteweaveError)) throw error;
  await send();
  const { code, message, details } = error;
  port.postMessage({ code, message, details } satisfies Said);
} finally {
  port.close();
}
