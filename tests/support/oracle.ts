/** What lists hold, worked out from the records alone: no Cypher, and nothing of the product but types. */
import type { PaperWhere } from '../../cypher/filter.ts';
import type { AuthorshipRecord, PaperRecord, TopicRecord } from '../../ingest/record.ts';

/** A paper of a list, with what its edge carries. */
export type Row = { key: string; edge: Record<string, unknown> };

type Paper = { key: string; record: PaperRecord | null };
type Found = Row & { paper: Paper; parent: Paper | null };

export const ORDERS = [
  'NEWEST',
  'OLDEST',
  'MOST_CITED',
  'MOST_CITED_HERE',
  'SHARED_AUTHORS',
  'RELEVANCE',
] as const;
export type OrderName = (typeof ORDERS)[number];

const keyOf = ({ kind, value }: { kind: string; value: string }) => `${kind}:${value}`;
const distinct = <T>(all: T[]) => [...new Set(all)];

/** Every paper has one record at most. */
export class Oracle {
  readonly papers = new Map<string, Paper>();

  constructor(records: PaperRecord[]) {
    for (const record of records) {
      const key = keyOf(record.ids[0]!);
      this.papers.set(key, { key, record });
    }
    for (const record of records)
      for (const { id } of record.references ?? []) {
        const key = keyOf(id);
        if (!this.papers.has(key)) this.papers.set(key, { key, record: null });
      }
  }

  citations(parent: string): Found[] {
    return this.all().flatMap((paper) =>
      this.cited(paper).includes(parent) ? this.citation(this.papers.get(parent)!, paper) : [],
    );
  }

  references(parent: string): Found[] {
    const paper = this.papers.get(parent)!;
    return this.cited(paper).map((key) => this.citation(paper, this.papers.get(key)!));
  }

  authorPapers(author: string): Found[] {
    return this.all().flatMap((paper) => {
      const position = authorsOf(paper).indexOf(author) + 1;
      return position ? { key: paper.key, edge: { position }, paper, parent: null } : [];
    });
  }

  topicPapers(topic: string, includeNarrower: boolean): Found[] {
    const wanted = includeNarrower ? this.atOrBelow(topic) : new Set([topic]);
    return this.all().flatMap((paper) => {
      const on = (paper.record?.topics ?? []).filter((t) => wanted.has(keyOf(t.topic.id)));
      if (!on.length) return [];
      const scores = on.flatMap(({ score }) => score ?? []);
      const score = scores.length ? Math.max(...scores) : null;
      const isPrimary = on.some((t) => t.isPrimary);
      return { key: paper.key, edge: { score, isPrimary }, paper, parent: null };
    });
  }

  /** All papers with a record, and placeholders as soon as the filter speaks of them. */
  root(where: PaperWhere | null): Found[] {
    return this.all()
      .filter(({ record }) => record || JSON.stringify(where).includes('isPlaceholder'))
      .map((paper) => ({ key: paper.key, edge: {}, paper, parent: null }));
  }

  /** The papers of a list that match, in order. */
  select(found: Found[], where: PaperWhere | null, order: OrderName): Row[] {
    const sort = (row: Found) => this.sortValue(row, order);
    return found
      .filter(({ paper, parent }) => matches(where ?? {}, paper, parent))
      .sort((a, b) => compare(sort(a), sort(b), order !== 'OLDEST') || (a.key < b.key ? -1 : 1))
      .map(({ key, edge }) => ({ key, edge }));
  }

  private all() {
    return [...this.papers.values()];
  }

  private cited({ key, record }: Paper) {
    return distinct((record?.references ?? []).map(({ id }) => keyOf(id))).filter((cited) => cited !== key);
  }

  private citation(parent: Paper, paper: Paper): Found {
    const edge = { sharedAuthorCount: shared(parent, paper), isSelfCitation: isSelfCitation(parent, paper) };
    return { key: paper.key, edge, paper, parent };
  }

  private atOrBelow(topic: string): Set<string> {
    const found = new Set([topic]);
    const topics = this.all().flatMap(
      ({ record }) => record?.topics?.flatMap((t) => withBroader(t.topic)) ?? [],
    );
    for (let before = 0; before !== found.size; ) {
      before = found.size;
      for (const { id, broader } of topics)
        if (broader?.some((b) => found.has(keyOf(b.id)))) found.add(keyOf(id));
    }
    return found;
  }

  private sortValue({ paper, parent, edge }: Found, order: OrderName): string | number | null {
    const held = this.all().filter((citing) => this.cited(citing).includes(paper.key)).length;
    if (order === 'MOST_CITED_HERE') return held;
    if (order === 'MOST_CITED') return paper.record?.citationCount ?? held;
    if (order === 'SHARED_AUTHORS') return shared(parent!, paper);
    if (order === 'RELEVANCE') return edge.score as number | null;
    const { publicationDate, publicationMonth, year } = paper.record ?? {};
    return publicationDate ?? (publicationMonth ? `${publicationMonth}-01` : year ? `${year}-01-01` : null);
  }
}

const withBroader = (topic: TopicRecord): TopicRecord[] => [
  topic,
  ...(topic.broader ?? []).flatMap(withBroader),
];

const personOf = ({ ids }: AuthorshipRecord, paper: Paper, place: number) =>
  ids[0] ? keyOf(ids[0]) : `${paper.key}#${place + 1}`;

const authorsOf = (paper: Paper) =>
  (paper.record?.authors ?? []).map((author, i) => personOf(author, paper, i));

const shared = (a: Paper, b: Paper) =>
  distinct(authorsOf(a)).filter((author) => authorsOf(b).includes(author)).length;

function isSelfCitation(a: Paper, b: Paper): boolean | null {
  if (shared(a, b)) return true;
  const somebodyKnown = ({ record }: Paper) => (record?.authors ?? []).some(({ ids }) => ids.length > 0);
  return somebodyKnown(a) && somebodyKnown(b) ? false : null;
}

/** What is unknown matches nothing, so that its complement keeps it. */
function matches(where: PaperWhere, paper: Paper, parent: Paper | null): boolean {
  const { and, or, not, year, isPlaceholder, sharesAuthors } = where;
  const within = (known: number | null | undefined) =>
    known != null && known >= (year?.from ?? -Infinity) && known <= (year?.to ?? Infinity);
  return (
    (and ?? []).every((w) => matches(w, paper, parent)) &&
    (or ? or.some((w) => matches(w, paper, parent)) : true) &&
    (not ? !matches(not, paper, parent) : true) &&
    (year ? within(paper.record?.year) : true) &&
    (isPlaceholder == null || isPlaceholder === !paper.record) &&
    (sharesAuthors == null || sharesAuthors === isSelfCitation(parent!, paper))
  );
}

function compare(a: string | number | null, b: string | number | null, descending: boolean) {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b === descending ? 1 : -1;
}
