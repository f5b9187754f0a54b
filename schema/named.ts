/** Lists that are searched by name, and are whole without words. */
import type { ListArgs } from '../loaders/lists.ts';

export type NamedArgs = ListArgs & { query?: string | null };

/** With words the loader that searches, which takes them as the index does; without, the one of all. */
export const searchOrAll =
  <Search extends string, All extends string>(
    search: Search,
    all: All,
    wordsOf: (query: string | null | undefined) => string | null,
  ) =>
  ({ query, ...args }: NamedArgs) => {
    const words = wordsOf(query);
    return words ? { loader: search, args: { ...args, own: { query: words } } } : { loader: all, args };
  };
