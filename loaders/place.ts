/** Where in a request's question something is asked, and what is asked below it: known before anything is read. */
import type { FacetAsk } from '../cypher/facets.ts';
import type { Fields } from '../cypher/parts.ts';
import type { Ask, Plan } from './ask.ts';

/** What a question asks of one loader, as plain names and arguments. */
export type Ahead = {
  /** `paperCitations`. */
  loader: string;
  /** As they are given to the loader; of a look-up all that are looked up. */
  args: unknown[];
  /** Of a list: its page, whether there is more behind it, its length, what it left out, its facets as asked together. */
  wants: { page?: boolean; more?: boolean; count?: boolean; truncation?: boolean; facets?: FacetAsk[][] };
  /** The fields selected of each node and edge; null where that is not known. */
  fields: Fields;
  /** What is asked of each node that comes. */
  below: Ahead[];
};

/** How a loader would read these arguments; null where it has no such plan, or refuses them. */
export type PlanOf = (loader: string, args: unknown) => Plan | null;

/** Something that is read along with what is above it. */
export type Along = { ask: Ask; place: Place; below: Along[]; fields: Fields };

/** The loader of a text: `paper/citations` is read by `paperCitations`. */
export function loaderName(fragment: { name: string }): string {
  const known = names.get(fragment);
  if (known) return known;
  const name = fragment.name.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());
  names.set(fragment, name);
  return name;
}

const names = new WeakMap<object, string>();

/** In whatever order an executor gives them. */
const keyOf = (loader: string, args: unknown) => `${loader} ${JSON.stringify(args ?? {}, inOrder)}`;

const inOrder = (_: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** These, of each of its arguments: what a question asks may be the same at every request. */
function keysOf(ahead: Ahead): string[] {
  const known = keys.get(ahead) ?? ahead.args.map((args) => keyOf(ahead.loader, args));
  keys.set(ahead, known);
  return known;
}

const keys = new WeakMap<Ahead, string[]>();

/** More of them of a long list may take more than the time that a statement which reads along is given. */
const MAX_FACETS = 3;

export class Place {
  /** Read plainly because its shape was not known yet: what is below is of that shape, and no shape of its own. */
  isPassing = false;
  readonly #below = new Map<string, Place>();
  /** By loader and arguments as they are spelled: in order only once. */
  readonly #spelled = new Map<string, Place | undefined>();
  readonly #above: Place | null;
  readonly #ahead: Ahead | null;
  readonly #planOf: PlanOf;
  #plan: Plan | null | undefined;

  constructor(
    below: readonly Ahead[],
    planOf: PlanOf,
    ahead: Ahead | null = null,
    above: Place | null = null,
  ) {
    this.#planOf = planOf;
    this.#ahead = ahead;
    this.#above = above;
    const same = new Map<string, Ahead>();
    for (const next of below)
      for (const [i, key] of keysOf(next).entries()) {
        const known = same.get(key);
        same.set(key, known && known !== next ? { ...both(known, next), args: [next.args[i]] } : next);
      }
    const places = new Map<Ahead, Place>();
    for (const [key, next] of same) {
      const place = places.get(next) ?? new Place(next.below, planOf, next, this);
      places.set(next, place);
      this.#below.set(key, place);
    }
  }

  /** The place below this one where a loader is asked with these arguments. */
  at(loader: string, args: unknown): Place | undefined {
    const spelling = `${loader} ${JSON.stringify(args)}`;
    if (!this.#spelled.has(spelling)) this.#spelled.set(spelling, this.#below.get(keyOf(loader, args)));
    return this.#spelled.get(spelling);
  }

  get plan(): Plan | null {
    if (this.#plan === undefined)
      this.#plan = this.#ahead && this.#planOf(this.#ahead.loader, this.#ahead.args[0]);
    return this.#plan;
  }

  get fields(): Fields {
    return this.#ahead?.fields ?? null;
  }

  /** Whether the page's `pageInfo` is asked for. */
  get wantsMore(): boolean {
    return this.#ahead?.wants.more === true;
  }

  /** What can be read along of each node of this place: at most so many nodes in all. */
  along(room: number): Along[] {
    return [...this.#below.values()].flatMap((place) =>
      place.#asks().flatMap((ask): Along[] => {
        const left = room / ask.size;
        return left < 1
          ? []
          : [{ ask, place, below: ask.brings ? place.along(left) : [], fields: place.fields }];
      }),
    );
  }

  #asks(): Ask[] {
    const { page, count, more, truncation, facets = [] } = this.#ahead!.wants;
    const { plan } = this;
    if (!plan) return [];
    if ('value' in plan) return [plan.value];
    const few = facets.filter(({ length }) => length <= MAX_FACETS);
    return [
      ...(page ? [plan.page(more === true)] : []),
      ...(count ? [plan.count] : []),
      ...(truncation ? [plan.truncation ?? [], plan.counted ?? []].flat() : []),
      ...few.flatMap((asked) => plan.facets(asked) ?? []),
    ];
  }

  /** Whether a statement from here on is of a shape of its own. */
  get isTop(): boolean {
    return !this.#above || (!this.#above.isPassing && this.#above.isTop);
  }
}

const both = (a: Ahead, b: Ahead): Ahead => ({
  ...a,
  wants: {
    page: a.wants.page || b.wants.page,
    more: a.wants.more || b.wants.more,
    count: a.wants.count || b.wants.count,
    truncation: a.wants.truncation || b.wants.truncation,
    facets: [...(a.wants.facets ?? []), ...(b.wants.facets ?? [])],
  },
  fields: a.fields &&
    b.fields && {
      node: [...a.fields.node, ...b.fields.node],
      edge: [...a.fields.edge, ...b.fields.edge],
    },
  below: [...a.below, ...b.below],
});
