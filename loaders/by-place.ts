import DataLoader from 'dataloader';
import type { Input, Reader, Statement } from '../cypher/db.ts';

type ByPlace<Asked, Row, Found> = {
  statement: Statement;
  /** What the statement takes for all that is asked in one tick. */
  input(asked: readonly Asked[]): Input;
  /** What it gave for one; undefined where it gave nothing. */
  read(row: Row | undefined): Found;
  /** Tells one that is asked from another; left out: itself. */
  keyOf?: (asked: Asked) => string;
};

/** A loader by a statement of its own, whose `rows` are [place among what was asked, what was found]. */
export function byPlace<Asked, Row, Found>(
  reader: Reader,
  { statement, input, read, keyOf }: ByPlace<Asked, Row, Found>,
): (asked: Asked) => Promise<Found> {
  const loader = new DataLoader<Asked, Found, Asked | string>(
    async (asked) => {
      const [row] = await reader.read(statement, input(asked));
      const found = new Map(row!.rows as [number, Row][]);
      return asked.map((_, place) => read(found.get(place)));
    },
    { cacheKeyFn: (asked) => keyOf?.(asked) ?? asked },
  );
  return (asked) => loader.load(asked);
}
