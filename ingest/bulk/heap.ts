/** How far the heap grows while a bulk import lasts: V8's own choice takes 200 MB more, and hardly less time. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** So much may it grow from one full collection to the next, in percent. */
const GROWTH = 80;
/** So many bytes are for what is new. */
const YOUNG = 32e6;

/** Sets bounds; what it returns is to be called now and then, while threads that live as long have all started. */
export function boundHeap(): () => void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  let isGrowing = true;
  return () => {
    if (!isGrowing || young() < YOUNG) return;
    isGrowing = false;
    letYoungGrow(false);
  };
}

/** Whether the part of the heap for what is new may double, in this thread and all others. */
export const letYoungGrow = (may: boolean) => setFlagsFromString(`--semi-space-growth-factor=${may ? 2 : 1}`);

const young = () =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
