/** What an import says of topics, venues and authors apart from any paper, each thing once. */
import type { ExternalId } from '../cypher/ids.ts';
import { spelt } from './authors.ts';
import { distinct } from './ids.ts';
import { isEqual } from './resolve.ts';
import type { Properties } from './rows.ts';

export type Described = 'Topic' | 'Venue' | 'Author';

/** What is said of one of them. */
export type Description = { type: Described; key: string; source: string; id: string; said: Properties };

/** What this import has said already, so that nothing is asked or written twice. */
export class Saying {
  private readonly said = new Map<string, Properties>();
  private coming: [string, Properties][] = [];

  /** What of these is news, all that is said of one thing in one. */
  news(descriptions: Description[]): Description[] {
    const joined = new Map<string, Description>();
    for (const description of descriptions) {
      const name = nameOf(description);
      const before = joined.get(name)?.said ?? this.said.get(name);
      joined.set(name, { ...description, said: added(description.type)(before, description.said) });
    }
    const isNews = ([name, { said }]: [string, Description]) => !isEqual(this.said.get(name), said);
    const news = [...joined].filter(isNews);
    this.coming = news.map(([name, { said }]) => [name, said]);
    return news.map(([, description]) => description);
  }

  /** It is in the graph. */
  keep() {
    if (this.said.size > MOST_KEPT) this.said.clear();
    for (const [name, said] of this.coming) this.said.set(name, said);
    this.coming = [];
  }
}

/** What one import says of a thing in all: the last counts; ids, what is broader and an author's names add up. */
export const added =
  (type: Described) =>
  (before: Properties | undefined, more: Properties): Properties => {
    const both = <T>(name: string) => [before, more].flatMap((said) => (said?.[name] ?? []) as T[]);
    const [ids, broader] = [distinct(both<ExternalId>('ids')), [...new Set(both<string>('broader'))].sort()];
    return {
      ...before,
      ...more,
      ...(before && type === 'Author' ? spelt(before, more) : {}),
      ...(ids.length ? { ids } : {}),
      ...(broader.length ? { broader } : {}),
    };
  };

const MOST_KEPT = 50_000;
const nameOf = ({ type, key, source, id }: Description) => `${type} ${key} ${source} ${id}`;
