/** What lists hold, worked out from the records alone: no Cypher, and nothing of the product but types. */
import type { PaperWhere } from '../../cypher/filter/paper.ts';
import type { AuthorshipRecord, PaperRecord, ReferenceRecord, TopicRecord } from '../../ingest/record.ts';
import { matches } from './oracle-filter.ts';

/** A paper of a list, with what its edge carries. */
export type Row = { key: string; edge: Record<string, unknown> };

export type Paper = { key: string; record: PaperRecord | null };

/** A paper as it stands in a list: what the list hangs from, and the citation between the two if it is one. */
export type Found = Row & {
  paper: Paper;
  parent: Paper | null;
  citation: { citing: Paper; cited: Paper; reference: ReferenceRecord } | null;
};

export const ORDERS = [
  'NEWEST',
  'OLDEST',
  'MOST_CITED',
  'LEAST_CITED',
  'MOST_CITED_HERE',
  'MOST_INFLUENTIAL',
  'TITLE',
  'FIRST_AUTHOR',
  'FIRST_ADDED',
  'SHARED_AUTHORS',
  'VELOCITY',
  'RELEVANCE',
] as const;
export type OrderName = (typeof ORDERS)[number];

const ASCENDING: OrderName[] = ['OLDEST', 'LEAST_CITED', 'TITLE', 'FIRST_AUTHOR', 'FIRST_ADDED'];

export const keyOf = ({ kind, value }: { kind: string; value: string }) => `${kind}:${value}`;
const distinct = <T>(all: T[]) => [...new Set(all)];

/** Every paper has one record at most. */
export class Oracle {
  readonly papers = new Map<string, Paper>();
  /** The keys of the papers of each named set, by its key. */
  readonly sets: Record<string, string[]>;

  constructor(records: PaperRecord[], sets: Record<string, string[]> = {}) {
    this.sets = sets;
    for (const record of records) {
      const key = keyOf(record.ids[0]!);
      this.papers.set(key, { key, record });
    }
    for (const { references, versionOf } of records)
      for (const id of [...(references ?? []).map((reference) => reference.id), versionOf ?? []].flat()) {
        const key = keyOf(id);
        if (!this.papers.has(key)) this.papers.set(key, { key, record: null });
      }
  }

  citations(parent: string): Found[] {
    const cited = this.papers.get(parent)!;
    return this.all().flatMap((citing) => this.citation(citing, cited, citing) ?? []);
  }

  references(parent: string): Found[] {
    const citing = this.papers.get(parent)!;
    return this.cited(citing).flatMap((key) => this.citation(citing, this.papers.get(key)!, null) ?? []);
  }

  authorPapers(author: string): Found[] {
    return this.all().flatMap((paper) => {
      const position = authorsOf(paper).indexOf(author) + 1;
      return position ? found(paper, { position }) : [];
    });
  }

  collectionPapers(collection: string): Found[] {
    return this.all().flatMap((paper) =>
      this.sets[collection]!.includes(paper.key) ? found(paper, {}) : [],
    );
  }

  topicPapers(topic: string, includeNarrower: boolean): Found[] {
    const wanted = includeNarrower ? this.atOrBelow(topic) : new Set([topic]);
    return this.all().flatMap((paper) => {
      const on = (paper.record?.topics ?? []).filter((t) => wanted.has(keyOf(t.topic.id)));
      if (!on.length) return [];
      const scores = on.flatMap(({ score }) => score ?? []);
      const score = scores.length ? Math.max(...scores) : null;
      const isPrimary = on.some((t) => t.isPrimary);
      return found(paper, { score, isPrimary });
    });
  }

  /** All papers with a record, and placeholders as soon as the filter speaks of them. */
  root(where: PaperWhere | null): Found[] {
    return this.all()
      .filter(({ record }) => record || speaksOfPlaceholders(where))
      .map((paper) => found(paper, {}));
  }

  /** The papers of a list that match. */
  matching(list: Found[], where: PaperWhere | null): Found[] {
    return list.filter((row) => matches(where ?? {}, row, this));
  }

  /** The papers of a list that match, in order. */
  select(list: Found[], where: PaperWhere | null, order: OrderName): Row[] {
    const sort = (row: Found) => this.sortValue(row, order);
    const descending = !ASCENDING.includes(order);
    return this.matching(list, where)
      .sort((a, b) => compare(sort(a), sort(b), descending) || (a.key < b.key ? -1 : 1))
      .map(({ key, edge }) => ({ key, edge }));
  }

  all() {
    return [...this.papers.values()];
  }

  /** Keys of the papers that it cites; a paper does not cite itself. */
  cited({ key, record }: Paper) {
    return distinct((record?.references ?? []).map(({ id }) => keyOf(id))).filter((cited) => cited !== key);
  }

  citing({ key }: Paper) {
    return this.all().filter((paper) => this.cited(paper).includes(key));
  }

  /** Topics of these keys and all that are narrower. */
  atOrBelow(...topics: string[]): Set<string> {
    const below = new Set(topics);
    const known = this.all().flatMap(
      ({ record }) => record?.topics?.flatMap((t) => withBroader(t.topic)) ?? [],
    );
    for (let before = 0; before !== below.size; ) {
      before = below.size;
      for (const { id, broader } of known)
        if (broader?.some((b) => below.has(keyOf(b.id)))) below.add(keyOf(id));
    }
    return below;
  }

  /** Against each other: SELF, CLOSE, INDEPENDENT or UNKNOWN. */
  independence(citing: Paper, cited: Paper) {
    if (shared(citing, cited)) return 'SELF';
    const year = citing.record?.year;
    if (!somebodyKnown(citing) || !somebodyKnown(cited) || year == null) return 'UNKNOWN';
    const isClose = this.all().some((joint) => {
      const of = joint.record?.year ?? -1;
      return of >= year - 5 && of <= year && shared(joint, citing) > 0 && shared(joint, cited) > 0;
    });
    return isClose ? 'CLOSE' : 'INDEPENDENT';
  }

  /** Citations by papers of the year up to the newest day. */
  private citedOfLate(paper: Paper) {
    const until =
      this.all()
        .flatMap((held) => dateOf(held) ?? [])
        .sort()
        .at(-1) ?? '';
    const since = `${+until.slice(0, 4) - 1}${until.slice(4)}`;
    return this.citing(paper).filter((citing) => {
      const date = dateOf(citing) ?? '';
      return date > since && date <= until;
    }).length;
  }

  private citation(citing: Paper, cited: Paper, node: Paper | null): Found | null {
    const [paper, parent] = node === citing ? [citing, cited] : [cited, citing];
    const reference = (citing.record?.references ?? []).find(({ id }) => keyOf(id) === cited.key);
    if (!reference || citing === cited) return null;
    const edge = {
      sharedAuthorCount: shared(parent, paper),
      isSelfCitation: isSelfCitation(parent, paper),
      independence: this.independence(citing, cited),
      intents: reference.intents ?? null,
      isInfluential: reference.isInfluential ?? null,
    };
    return { ...found(paper, edge), parent, citation: { citing, cited, reference } };
  }

  private sortValue({ paper, parent, edge }: Found, order: OrderName): string | number | null {
    const { record } = paper;
    const held = this.citing(paper).length;
    if (order === 'MOST_CITED_HERE') return held;
    if (order === 'MOST_CITED' || order === 'LEAST_CITED') return record?.citationCount ?? held;
    if (order === 'VELOCITY') return this.citedOfLate(paper);
    if (order === 'SHARED_AUTHORS') return shared(parent!, paper);
    if (order === 'RELEVANCE') return edge.score as number | null;
    if (order === 'TITLE') return record?.title?.toLowerCase() ?? null;
    if (order === 'FIRST_AUTHOR') return record?.authors?.[0]?.name.toLowerCase() ?? null;
    if (order === 'FIRST_ADDED') return 0;
    if (order === 'MOST_INFLUENTIAL')
      return (edge.isInfluential ? 1e9 : 0) + (record?.influentialCitationCount ?? -1);
    return dateOf(paper);
  }
}

const found = (paper: Paper, edge: Row['edge']): Found => ({
  key: paper.key,
  edge,
  paper,
  parent: null,
  citation: null,
});

export const speaksOfPlaceholders = (where: PaperWhere | null) => {
  const { cites, citedBy, and, or, not, ...fields } = where ?? {};
  const inside = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return JSON.stringify([fields, inside]).includes('isPlaceholder');
};

/** The day a paper counts by; null when nothing is known. */
export function dateOf({ record }: Paper): string | null {
  const { publicationDate, publicationMonth, year } = record ?? {};
  return publicationDate ?? (publicationMonth ? `${publicationMonth}-01` : year ? `${year}-01-01` : null);
}

export const withBroader = (topic: TopicRecord): TopicRecord[] => [
  topic,
  ...(topic.broader ?? []).flatMap(withBroader),
];

const personOf = ({ ids }: AuthorshipRecord, paper: Paper, place: number) =>
  ids[0] ? keyOf(ids[0]) : `${paper.key}#${place + 1}`;

/** Whoever stands on the byline, once for each place. */
export const authorsOf = (paper: Paper) =>
  (paper.record?.authors ?? []).map((author, i) => personOf(author, paper, i));

const shared = (a: Paper, b: Paper) =>
  distinct(authorsOf(a)).filter((author) => authorsOf(b).includes(author)).length;

const somebodyKnown = ({ record }: Paper) => (record?.authors ?? []).some(({ ids }) => ids.length > 0);

export function isSelfCitation(a: Paper, b: Paper): boolean | null {
  if (shared(a, b)) return true;
  return somebodyKnown(a) && somebodyKnown(b) ? false : null;
}

export function compare(a: string | number | null, b: string | number | null, descending: boolean) {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b === descending ? 1 : -1;
}
