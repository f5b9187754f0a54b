/** How far the heap grows while records are read for a bulk import: V8's own choice takes 200 MB more, and hardly less time. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** So much may it grow from one full collection to the next, in percent. */
const GROWTH = 80;
/** So many bytes are for young objects. */
const YOUNG = 64e6;

/** Sets bounds. What it returns is to be called now and then: once young objects have their room, it does not grow. */
export function boundHeap(): () => void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  let isGrowing = true;
  return () => {
    if (!isGrowing || young() < YOUNG) return;
    isGrowing = false;
    letYoungGrow(false);
  };
}

/** Whether the room for young objects may double, in this thread and all others. */
export const letYoungGrow = (may: boolean) => setFlagsFromString(`--semi-space-growth-factor=${may ? 2 : 1}`);

const young = () =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
