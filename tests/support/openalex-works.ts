/** OpenAlex works as their files tell them, with nothing of the product: what answers are compared with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

type Named = { id: string | null; display_name: string | null };
type Line = {
  id: string;
  title: string | null;
  publication_year: number;
  publication_date: string;
  type: string;
  cited_by_count: number;
  open_access: { is_oa: boolean };
  primary_location: { source: Named | null } | null;
  host_venue: Named | null;
  authorships: { author: Named }[];
  concepts: (Named & { level: number })[];
  referenced_works: string[];
};

/** One that is only referenced has nothing but its id and what cites it. */
export type Work = {
  id: string;
  line: Line | null;
  title: string | null;
  year: number | null;
  date: string | null;
  venue: { id: string | null; name: string } | null;
  /** On the byline, each once; who has no id is nobody else's. */
  authors: string[];
  firstAuthor: string | null;
  isAnybodyKnown: boolean;
  references: Set<string>;
  citedBy: Set<string>;
};

/** `https://openalex.org/W1` to `W1`. */
const short = (address: string) => address.split('/').at(-1)!;

function workOf(id: string, line: Line | null): Work {
  const source = line?.primary_location?.source ?? line?.host_venue;
  const authorships = line?.authorships ?? [];
  const authors = authorships.map(({ author }, i) => (author.id ? short(author.id) : `${id}#${i + 1}`));
  return {
    id,
    line,
    title: line?.title?.trim() || null,
    year: line?.publication_year ?? null,
    date: line?.publication_date ?? null,
    venue: source?.display_name
      ? { id: source.id && short(source.id), name: source.display_name.trim() }
      : null,
    authors: [...new Set(authors)],
    firstAuthor: authorships[0]?.author.display_name?.trim() ?? null,
    isAnybodyKnown: authorships.some(({ author }) => author.id),
    references: new Set(line?.referenced_works.map(short).filter((cited) => cited !== id)),
    citedBy: new Set(),
  };
}

export class Works {
  readonly byId = new Map<string, Work>();
  /** Those with a line of their own. */
  readonly full: Work[];
  private readonly joint = new Map<Work, Work[]>();

  /** Of a folder's files; a work that stands in several lines is what the last one says. */
  constructor(folder: string) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.gz'));
    for (const file of files.sort())
      for (const text of gunzipSync(readFileSync(join(folder, file)))
        .toString()
        .split('\n')) {
        if (!text) continue;
        const line: Line = JSON.parse(text);
        this.byId.set(short(line.id), workOf(short(line.id), line));
      }
    this.full = [...this.byId.values()];
    for (const work of this.full)
      for (const cited of work.references) {
        if (!this.byId.has(cited)) this.byId.set(cited, workOf(cited, null));
        this.of(cited).citedBy.add(work.id);
      }
  }

  of(id: string): Work {
    return this.byId.get(id)!;
  }

  /** By somebody who wrote this one too. */
  sharing(work: Work): Work[] {
    const found = this.joint.get(work) ?? this.full.filter((other) => shares(other, work));
    this.joint.set(work, found);
    return found;
  }

  /** From an author the authors of joint works, then of joint works of these, and so on. */
  collaborators(author: string): string[][] {
    const seen = new Set([author]);
    const layers = [[author]];
    for (let last = [author]; last.length; layers.push(last)) {
      const of = new Set(last);
      const joint = this.full.filter(({ authors }) => authors.some((one) => of.has(one)));
      last = [...new Set(joint.flatMap(({ authors }) => authors))].filter((one) => !seen.has(one));
      for (const one of last) seen.add(one);
      if (!last.length) break;
    }
    return layers;
  }

  citations(id: string): Work[] {
    return [...this.of(id).citedBy].map((citing) => this.of(citing));
  }

  references(id: string): Work[] {
    return [...this.of(id).references].map((cited) => this.of(cited));
  }
}

export const shares = (a: Work, b: Work) => a.authors.some((author) => b.authors.includes(author));

export const isOn = ({ line }: Work, concept: string) =>
  !!line?.concepts.some(({ id }) => short(id!) === concept);

export const conceptsOf = ({ line }: Work, level: number) =>
  (line?.concepts ?? []).filter((concept) => concept.level === level).map(({ id }) => short(id!));

/** Against a work that it cites, by the rule that the schema gives for `Independence`. */
export function independenceOf(citing: Work, cited: Work, works: Works): string {
  if (shares(citing, cited)) return 'SELF';
  if (!citing.isAnybodyKnown || !cited.isAnybodyKnown || citing.year === null) return 'UNKNOWN';
  const isNear = ({ year }: Work) => year !== null && year <= citing.year! && year >= citing.year! - 5;
  const joint = works.sharing(cited).filter(isNear);
  return joint.some((work) => shares(work, citing)) ? 'CLOSE' : 'INDEPENDENT';
}

type Sort = { descending: boolean; value(work: Work): string | number | null };
const sort = (descending: boolean, value: Sort['value']): Sort => ({ descending, value });

export const SORTS = {
  NEWEST: sort(true, ({ date }) => date),
  OLDEST: sort(false, ({ date }) => date),
  MOST_CITED: sort(true, ({ line, citedBy }) => line?.cited_by_count ?? citedBy.size),
  MOST_CITED_HERE: sort(true, ({ citedBy }) => citedBy.size),
  TITLE: sort(false, ({ title }) => title?.toLowerCase() ?? null),
  FIRST_AUTHOR: sort(false, ({ firstAuthor }) => firstAuthor?.toLowerCase() ?? null),
};

/** What is not known comes last both ways; ties by id. */
export function sorted(works: Work[], order: keyof typeof SORTS): Work[] {
  const { descending, value } = SORTS[order];
  const rank = (a: Work, b: Work) => {
    const [x, y] = [value(a), value(b)];
    if (x === y) return a.id < b.id ? -1 : 1;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y === descending ? 1 : -1;
  };
  return [...works].sort(rank);
}
