/** Sources that are read by a thread of their own: the next records are read while these are written. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CiteweaveError } from '../../cypher/errors.ts';
import type { Parsed, Source } from '../record.ts';
import type { SourceKind } from '../sources.ts';
import { unpackedRecord } from '../told.ts';
import { type KeptWording, takenUp } from '../wording.ts';
import type { Said } from './read.ts';

/** Records are sent on as soon as they are read: little of what the thread makes grows old. */
const YOUNG_MB = 48;

/** The source of this kind, which reads the same as it does here. */
export const inThread = (kind: SourceKind): Source =>
  async function* (paths, { onProgress, onRead, ...options }) {
    const workerData = { kind, paths, options, isHashed: !!onRead };
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
    const worker = new Worker(new URL('./read.ts', import.meta.url), { workerData, resourceLimits });
    try {
      for await (const [said] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[Said]>) {
        if ('found' in said) {
          yield* foundIn(said);
          worker.postMessage('taken');
        } else if ('progress' in said) onProgress?.(...said.progress);
        else if ('file' in said) onRead?.(said.file);
        else throw new CiteweaveError(said.code, said.message, said.details);
      }
    } finally {
      await worker.terminate();
    }
  };

function foundIn({ found, papers, packed, lengths }: Extract<Said, { found: string }>): Parsed[] {
  const wordings = JSON.parse(papers) as KeptWording[];
  let [nth, begin] = [0, 0];
  return (JSON.parse(found) as Parsed[]).map((parsed) => {
    if (!('record' in parsed)) return parsed;
    const end = begin + lengths[nth]!;
    const record = unpackedRecord(takenUp(wordings[nth++]!), packed.subarray(begin, end));
    begin = end;
    return { ...parsed, record };
  });
}
