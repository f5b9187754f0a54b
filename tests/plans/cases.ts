/** The statements that a request may cause, by name, each with an input that fits it. */
import { paperIds } from '../../bench/generate/ids.ts';
import { DIMENSIONS } from '../../bench/generate/papers.ts';
import { word } from '../../bench/generate/words.ts';
import * as catalogue from '../../cypher/catalogue.ts';
import type { Input } from '../../cypher/db.ts';
import { composeFacets, FACET_NAMES, type FacetName, hasFacet } from '../../cypher/facets.ts';
import { FILTERS as FIELDS } from '../../cypher/filter/index.ts';
import type { PaperWhere } from '../../cypher/filter/paper.ts';
import { type Predicate, predicate } from '../../cypher/filter/predicate.ts';
import { membersOf, type PaperSetWhere } from '../../cypher/filter/sets.ts';
import type { ListFragment, Order, ValueFragment } from '../../cypher/fragment.ts';
import { FULL_TEXT, HYBRID, MEANING, NEAREST, scoring } from '../../cypher/hits.ts';
import { ID_KINDS, type NodeType } from '../../cypher/ids.ts';
import { ordersOf, shownOrdersOf } from '../../cypher/orders.ts';
import {
  composeCount,
  composeLookUp,
  composePage,
  composeStep,
  composeTruncation,
  composeValue,
} from '../../cypher/parts.ts';

export type Case = { name: string; text: string; input: Input };

const fragments = Object.values(catalogue as Record<string, object>);

export const LISTS = fragments.filter((f): f is ListFragment => 'kind' in f && f.kind === 'list');

export const VALUES = fragments.filter(
  (f): f is ValueFragment =>
    'kind' in f && f.kind === 'value' && !(f as ValueFragment).name.includes('-edge/'),
);

/** One filter of each field, and trees of them. */
export const FILTERS: Record<string, PaperWhere> = {
  year: { year: { from: 2010, to: 2012 } },
  isPlaceholder: { isPlaceholder: false },
  'not year': { not: { year: { from: 2000 } } },
  'or tree': {
    or: [{ year: { to: 1999 } }, { and: [{ isPlaceholder: true }, { not: { year: { from: 1 } } }] }],
  },
};

/** Those that speak of the paper that the list hangs from. */
const UNDER_PAPER: Record<string, PaperWhere> = {
  sharesAuthors: { sharesAuthors: true },
  'sharesAuthors false': { sharesAuthors: false },
  'sharesAuthors in a tree': { or: [{ sharesAuthors: true }, { year: { to: 1999 } }] },
};

/** Every field alone; asked of the citations of a paper and at the root, which are the wide lists. */
const FIELDS_ALONE: Record<string, PaperWhere> = {
  publicationDate: { publicationDate: { from: '2010', to: '2012-06' } },
  citationCount: { citationCount: { from: 100 } },
  heldCitationCount: { heldCitationCount: { to: 3 } },
  authorCount: { authorCount: { from: 2, to: 3 } },
  venues: { venues: ['gen:v0', 'Venue 1'] },
  publicationTypes: { publicationTypes: ['REVIEW'] },
  languages: { languages: ['en'] },
  isOpenAccess: { isOpenAccess: true },
  hasOpenAccessPdf: { hasOpenAccessPdf: true },
  isRetracted: { isRetracted: false },
  hasAbstract: { hasAbstract: true },
  isLatestVersion: { isLatestVersion: true },
  topicIds: { topicIds: ['gen:t1.3'] },
  authorIds: { authorIds: ['gen:a0', 'gen:a84'] },
  collectionIds: { collectionIds: ['collection:gen'] },
  'cites ids': { cites: { atLeast: { count: 1, of: { ids: ['gen:p1', 'gen:p2'] } } } },
  'cites a topic': { cites: { noneOf: { topicId: 'gen:t3.46' } } },
  'citedBy an author': { citedBy: { atLeast: { count: 1, of: { authorId: 'gen:a84' } } } },
  sharesAuthorsWith: { sharesAuthorsWith: 'gen:p795' },
  addedSince: { addedSince: '2024-01-01T00:00:00Z' },
};

/** Where a list is worked out first: filters and orders look at what came of that, one like the other. */
const AFTER_WORK: Record<string, PaperWhere> = {
  'year and sharesAuthors': { year: { from: 2010 }, sharesAuthors: true },
};

const OF_CITATIONS: Record<string, PaperWhere> = {
  independence: { independence: ['CLOSE', 'UNKNOWN'] },
  intents: { intents: ['METHODOLOGY'] },
  isInfluential: { isInfluential: true },
};

const filtersAt = (list: ListFragment) => {
  if (!list.limit || list.node !== 'Paper') return filtersAtWalk(list);
  return list.parent ? AFTER_WORK : { year: FILTERS.year! };
};

/** Of what `Author.jointPapers` is asked with. */
const JOINT: Record<string, PaperWhere> = { jointWith: { jointWith: ['gen:a0', 'gen:a84'] } };

const filtersAtWalk = ({ name, node, parent }: ListFragment): Record<string, PaperWhere> => ({
  ...(node === 'Paper' ? FILTERS : {}),
  ...(node === 'Paper' && parent === 'Paper' ? UNDER_PAPER : {}),
  ...(['paper/citations', 'query/search-papers'].includes(name) ? FIELDS_ALONE : {}),
  ...(name === 'paper/citations' ? OF_CITATIONS : {}),
  ...(name === 'author/papers' ? JOINT : {}),
});

export type Filter = Omit<Predicate, 'args'> & { args: Record<string, unknown> };

/** In the generated graph an id of a filter is a key already. */
const keysOf = async (_: unknown, keys: readonly string[]) => [...keys];

const filters = new Map<string, [string, Filter][]>();
for (const list of LISTS)
  filters.set(
    list.name,
    await Promise.all(
      Object.entries(filtersAt(list)).map(async ([name, where]): Promise<[string, Filter]> => {
        const filter = predicate(FIELDS.Paper, where, list, keysOf)!;
        return [name, { ...filter, args: await filter.args }];
      }),
    ),
  );

export const filtersOf = (list: ListFragment): [string, Filter][] => filters.get(list.name)!;

/** Ways to search in a list, by the name of their cases. */
const HITS = {
  searched: FULL_TEXT,
  'with minScore': scoring(FULL_TEXT),
  'by meaning': MEANING,
  'both ways': HYBRID,
};

const selectionOf = (list: ListFragment, filter?: [string, Filter], searched?: keyof typeof HITS) => ({
  list,
  where: filter ? { ...filter[1], args: Promise.resolve(filter[1].args) } : null,
  hits: searched ? HITS[searched] : null,
});

export type PageOptions = {
  /** Key of the node that the list hangs from. */
  anchor?: string | undefined;
  filter?: [string, Filter];
  backward?: boolean;
  searched?: keyof typeof HITS;
  /** The sort value and the key of the row to start behind. */
  after?: [sort: unknown, key: string];
};

const OWN = {
  query: `"${word(200)}" OR "Ada"`,
  minScore: 0.1,
  vector: Float64Array.from({ length: DIMENSIONS }, (_, i) => Math.sin(i)),
  near: 'gen:p0',
  nearest: NEAREST,
  excludeSelfCitations: true,
  excludeDirect: true,
  includeSelf: false,
  months: 12,
  asOf: null,
  methods: ['CO_CITATION', 'COUPLING', 'SHARED_AUTHORS', 'SHARED_TOPICS', 'MEANING'],
  bridges: [{ key: 'gen:p1', betweenness: 1.5, fromSide: ['gen:p2'], toSide: ['gen:p3'] }],
  maxHops: 3,
  intents: null,
  first: 20,
  direction: 'BOTH',
  members: [],
  path: [],
  minCount: 2,
  most: 5_000,
  kind: 'CO_CITATION',
  minWeight: 2,
  maxNodes: 500,
  authors: ['gen:a0', 'gen:a84'],
  others: ['gen:a1', 'gen:a84'],
  fromYear: 2005,
  toYear: null,
  years: 4,
  since: '2001-01-01T00:00:00.000Z',
  until: '~',
  isAdded: true,
};

/** A drawing that begins at this node. */
const drawnAt = (anchor: string, from = [anchor]) => ({
  from: { [anchor]: from },
  shown: {
    [anchor]: { ...Object.fromEntries(from.map((key) => [key, 'CITATION'])), [anchor]: 'CURRENT' },
  },
});

/** What all orders of a list sort by, at once: pages under a node differ in that alone, and no index holds any of it. */
export const EVERY_ORDER = 'in every order';

/** Lists of all there is: each of their orders is a plan of its own, along an index. */
const isOfAll = ({ name }: ListFragment) => /^query\/(?:all|search)-/.test(name);

/** The orders that a list is asked in: each by itself where it may be another plan, and of citations, where it has a budget. */
export const ordersAt = (list: ListFragment) =>
  list.node !== 'Paper' || isOfAll(list) || list.name === 'paper/citations'
    ? Object.keys(ordersOf(list))
    : [...Object.keys(list.orders), EVERY_ORDER];

/**
 * The filters that the pages of a list are asked with. Where no index holds an order, a page reads what the count of the
 * same reads, and the cards: trees, which hold several filters, show that, and the product's first question.
 */
export const pageFiltersOf = (list: ListFragment) =>
  filtersOf(list).filter(
    ([name]) => isOfAll(list) || list.limit || name.endsWith('tree') || name === 'sharesAuthors',
  );

/** Names of the pages in the catalogue. */
export const PAGES: ReadonlySet<string> = new Set(
  LISTS.flatMap((list) => Object.keys(shownOrdersOf(list)).map((order) => `${list.name} ${order}`)),
);

/** The same for pages behind a cursor, which looks at what is sorted by: either way along an index, backward elsewhere. */
export const resumedAt = (list: ListFragment) =>
  isOfAll(list)
    ? Object.keys(ordersOf(list)).flatMap((order) => [{ order }, { order, backward: true }])
    : [{ order: EVERY_ORDER, backward: true }];

function orderNamed(list: ListFragment, name: string, searched: boolean): Order {
  const orders = ordersOf(list, searched);
  if (name !== EVERY_ORDER) return orders[name]!;
  const all = Object.values(orders);
  const costs = all.find((order) => order.costs)?.costs;
  const expression = `[${all.map((order) => order.expression).join(', ')}]`;
  return { expression, descending: false, ...(costs ? { costs } : {}) };
}

/** A page of 20 of a list, with every column that its edges may be asked for. */
export function pageCase(list: ListFragment, orderName: string, options: PageOptions = {}): Case {
  const { anchor = '', filter, backward = false, after, searched } = options;
  const asked = Object.keys(list.asked);
  const { text } = composePage({
    ...selectionOf(list, filter, searched),
    order: orderNamed(list, orderName, !!searched),
    backward,
    resumed: after !== undefined,
    asked,
  });
  const how = [searched, orderName, filter && `(${filter[0]})`, backward && 'backward', after && 'resumed'];
  const a1 = {
    ...OWN,
    ...drawnAt(anchor),
    ...filter?.[1].args,
    ...Object.fromEntries(asked.map((name) => [name, 10])),
    limit: 21,
    after: after?.[0],
    afterKey: after?.[1],
  };
  const name = [list.name, ...how].filter(Boolean).join(' ');
  return { name, text, input: { keys: [anchor], a1 } };
}

export function countCase(list: ListFragment, anchor = '', filter?: [string, Filter]): Case {
  const { name, text } = composeCount(selectionOf(list, filter));
  const a1 = { ...OWN, ...drawnAt(anchor), ...filter?.[1].args };
  return { name: filter ? `${name} (${filter[0]})` : name, text, input: { keys: [anchor], a1 } };
}

/** One of values, one of nodes, one that needs the list's paper. */
const OF_EACH_KIND: FacetName[] = ['year', 'topics', 'independence'];

/**
 * All facets of a list at once; of one that is worked out first, whose text is in each anew, one of each kind: what a
 * facet reads hangs on nothing but the papers it is given.
 */
export function facetsCase(list: ListFragment, anchor = ''): Case {
  const selection = selectionOf(list);
  const names = list.limit ? OF_EACH_KIND : FACET_NAMES;
  const asks = names.filter((name) => hasFacet(selection, name)).map((name) => ({ name, first: 20 }));
  const { name, text } = composeFacets(selection, asks);
  const unbounded = { scheme: null, level: null };
  const a1 = {
    methods: OWN.methods,
    ...Object.fromEntries(asks.map((ask, i) => [`f${i}`, { ...ask, ...unbounded }])),
  };
  return { name, text, input: { keys: [anchor], a1 } };
}

/** What a list leaves out. */
export function truncationCase(list: ListFragment, anchor = ''): Case {
  const { name, text } = composeTruncation(list);
  return { name, text, input: { keys: [anchor], a1: { ...OWN, ...drawnAt(anchor) } } };
}

/** A step outward from the nodes of these keys, with filters of the paper in the middle. */
export function stepCase(anchor: string, from: string[]): Case {
  const list = catalogue.paperNeighborhood as ListFragment;
  const filter = filtersOf(list)[0]!;
  const order = ordersOf(list).MOST_CITED!;
  const shape = { ...selectionOf(list, filter), order, backward: false, resumed: false, asked: [] };
  const { text } = composeStep(shape);
  const a1 = { ...OWN, ...drawnAt(anchor, from), ...filter[1].args, limit: 100 };
  return { name: `${list.name} from ${from.length} papers`, text, input: { keys: [anchor], a1 } };
}

/** What lists of papers have more than others. */
const paperListCases = (list: ListFragment, anchor?: string): Case[] => {
  if (list.node !== 'Paper' || list.body.includes('$args.query')) return [];
  return [
    list.limit ? truncationCase(list, anchor) : pageCase(list, 'RELEVANCE', { anchor, searched: 'searched' }),
    facetsCase(list, anchor),
  ];
};

export function valueCase(fragment: ValueFragment, anchor: string): Case {
  const { name, text } = composeValue(fragment);
  return { name, text, input: { keys: [anchor], a1: { ...OWN, ...drawnAt(anchor) } } };
}

/** Everything that may be asked of a node: each list in each order, its filters and counts, each value. */
export function casesAt(parent: NodeType, anchor: string): Case[] {
  const lists = LISTS.filter((list) => list.parent === parent);
  const values = VALUES.filter((value) => value.parent === parent);
  return [
    ...lists.flatMap((list) => [
      ...ordersAt(list).map((order) => pageCase(list, order, { anchor })),
      ...pageFiltersOf(list).map((filter) =>
        pageCase(list, Object.keys(ordersOf(list))[0]!, { anchor, filter }),
      ),
      countCase(list, anchor),
      ...filtersOf(list).map((filter) => countCase(list, anchor, filter)),
      ...paperListCases(list, anchor),
    ]),
    ...values.map((value) => valueCase(value, anchor)),
  ];
}

const CITATION = {
  citing: 'gen:p5',
  cited: 'gen:p0',
  citingAlias: 'Paper:gen:p5',
  citedAlias: 'Paper:gen:p0',
};

const MATCH = { titles: ['title:"granegra" title:granegra~1 title:"negrafe"'], limit: 50 };

/** Many titles have such a word. */
const AUTOCOMPLETE = {
  papers: ['(title:gra*)'],
  authors: ['(name:ada* OR alternativeNames:ada*)'],
  topics: ['(name:gra*)'],
  venues: ['(name:jou*)'],
  prefix: 'gra',
  whole: [],
  begun: ' gra',
  candidates: 500,
  wellCited: 500,
  limit: 10,
};

const isOfSet = ({ name }: { name: string }) => name.startsWith('paper-set/');

/** Everything that may be asked of a set of papers of these keys. */
export function setCases(members: string[]): Case[] {
  const lists = LISTS.filter(isOfSet);
  const values = VALUES.filter(isOfSet);
  const networks = ['COUPLING', 'COAUTHOR', 'TOPIC'].map((kind) => {
    const { name, text, input } = valueCase(catalogue.paperSetNetwork, '');
    return { name: `${name} ${kind}`, text, input: withArgs(input, { kind }) };
  });
  return [
    ...lists.flatMap((list) => [
      ...ordersAt(list).map((order) => pageCase(list, order)),
      ...filtersOf(list).map((filter) => pageCase(list, 'RELEVANCE', { filter })),
      countCase(list),
      ...filtersOf(list).map((filter) => countCase(list, '', filter)),
      truncationCase(list),
    ]),
    facetsCase(lists[0]!),
    ...values.map((value) => valueCase(value, '')),
    ...networks,
  ].map((c) => ({ ...c, input: withArgs(c.input, { members, path: members }) }));
}

const withArgs = (input: Input, more: Input): Input => ({
  ...input,
  a1: { ...(input.a1 as Input), ...more },
});

/** Of the kinds of sets, what the walk to their members and the check of one cost. */
export const kindCases = (sets: PaperSetWhere[]): Promise<Case[]> =>
  Promise.all(
    sets.map(async (of) => {
      const list = catalogue.paperSetMissedPapers as ListFragment;
      const where = predicate(FIELDS.Paper, null, list, keysOf, membersOf(of))!;
      const { name, text } = composeCount({ list, where, hits: null });
      const a1 = { ...OWN, ...(await where.args) };
      return { name: `${name} of ${Object.keys(of)[0]}`, text, input: { keys: [''], a1 } };
    }),
  );

/** The steps of a collaboration path, from these authors. */
export const collaborationCases = (from: string[]): Case[] => [
  {
    name: 'author/collaborators',
    text: catalogue.authorCollaborators.text,
    input: { sets: [from, from.slice(0, 1)], most: 100_000 },
  },
  {
    name: 'author/collaboration-path',
    text: catalogue.authorCollaborationPath.text,
    input: { chains: [from] },
  },
];

/** The joint papers of two groups of authors. */
export function conflictCase(authors: string[], others: string[]): Case {
  const list = catalogue.queryConflictsOfInterest as unknown as ListFragment;
  const { input, ...more } = pageCase(list, Object.keys(list.orders)[0]!);
  return { ...more, input: withArgs(input, { authors, others }) };
}

/** The experts for a set of papers of these keys. */
export function expertsCase(members: string[]): Case {
  const { input, ...more } = pageCase(catalogue.queryExperts as unknown as ListFragment, 'RELEVANCE');
  return { ...more, input: withArgs(input, { members }) };
}

/** A step from these papers over all kinds of links, and what a path that passes them shows. */
export const pathCases = (papers: string[]): Case[] => [
  {
    name: 'query/path-steps',
    text: catalogue.queryPathSteps.text,
    input: {
      sets: [false, true].map((stays) => ({
        papers: papers.map((key, i) => [i, key]),
        authors: [],
        topics: [],
        stays,
        cited: true,
        citing: true,
        authored: true,
        hasTopic: true,
      })),
    },
  },
  {
    name: 'query/paths',
    text: catalogue.queryPaths.text,
    input: { papers, authors: [], topics: [], citations: [papers.slice(0, 2)] },
  },
];

/** The lists that hang from nothing, look-ups by words, and what the graph holds. */
export function rootCases(): Case[] {
  const lists = LISTS.filter((list) => list.parent === null && !isOfSet(list));
  return [
    ...lists.flatMap((list) => [
      ...ordersAt(list).map((order) => pageCase(list, order)),
      ...filtersOf(list).map((filter) => pageCase(list, Object.keys(ordersOf(list))[0]!, { filter })),
      countCase(list),
      ...paperListCases(list),
    ]),
    ...(['with minScore', 'by meaning', 'both ways'] as const).map((searched) =>
      pageCase(catalogue.querySearchPapers as unknown as ListFragment, 'RELEVANCE', { searched }),
    ),
    { name: 'query/autocomplete', text: catalogue.queryAutocomplete.text, input: AUTOCOMPLETE },
    { name: 'query/citation', text: catalogue.queryCitation.text, input: { citations: [CITATION] } },
    { name: 'query/embedding', text: catalogue.queryEmbedding.text, input: { near: 'gen:p0' } },
    { name: 'query/match-paper', text: catalogue.queryMatchPaper.text, input: MATCH },
    { name: 'query/graph', text: catalogue.queryGraph.text, input: { today: '2024-01-01' } },
  ];
}

/** One look-up of a paper by each kind of id. */
export const lookUpCases = (ids: Record<string, string>): Case[] =>
  ['key', 'alias', ...ID_KINDS.Paper].map((kind) => ({
    name: `query/paper by ${kind}`,
    text: composeLookUp(catalogue.queryPaper).text,
    input: { keys: [{ key: '', alias: '', [kind]: ids[kind] }] },
  }));

/** The ids of a generated paper that has one of every kind. */
export const everyId = (part: string, n: number): Record<string, string> => ({
  ...paperIds(part, n),
  alias: `Paper:${part}:former50`,
});

export const at = (place: string, cases: Case[]): Case[] =>
  cases.map((c) => ({ ...c, name: `${c.name} @ ${place}` }));
