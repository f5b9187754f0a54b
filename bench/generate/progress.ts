const LINE_EVERY_MS = 2_000;

export const count = (n: number): string => n.toLocaleString('en-US');

/** Does a step and prints how long it took. */
export const createTimer =
  (print: (line: string) => void) =>
  async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const result = await work();
    print(`${what} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    return result;
  };

/** Prints now and then how many rows of a kind there are. */
export function createProgress(print: (line: string) => void): (kind: string, rows: number) => void {
  const rowsOf = new Map<string, number>();
  let last = performance.now();
  return (kind, rows) => {
    const all = (rowsOf.get(kind) ?? 0) + rows;
    rowsOf.set(kind, all);
    if (performance.now() - last < LINE_EVERY_MS) return;
    last = performance.now();
    print(`  ${kind} ${count(all)}`);
  };
}
