/** Which citations are held when, worked out from the records of one batch after the other. */
import type { PaperRecord } from '../../ingest/record.ts';
import { keyOf } from './oracle.ts';

type Interval = { added: string; withdrawn: string | null };

export class History {
  /** By the keys of the citing and the cited paper. */
  private readonly intervals = new Map<string, Map<string, Interval[]>>();
  private readonly cites = new Map<string, string[]>();
  private readonly recorded = new Set<string>();

  /** A batch in which each paper has one record at most; one without references leaves them as they are. */
  tell(records: PaperRecord[], at: string) {
    for (const { ids, references } of records) {
      const citing = keyOf(ids[0]!);
      this.recorded.add(citing);
      if (references)
        this.replace(
          citing,
          references.map(({ id }) => keyOf(id)).filter((key) => key !== citing),
          at,
        );
    }
    const cited = new Set([...this.cites.values()].flat());
    for (const ties of this.intervals.values())
      for (const key of ties.keys()) if (!cited.has(key) && !this.recorded.has(key)) ties.delete(key);
  }

  private replace(citing: string, references: string[], at: string) {
    const ties = this.intervals.get(citing) ?? new Map<string, Interval[]>();
    this.intervals.set(citing, ties);
    const before = this.cites.get(citing) ?? [];
    for (const gone of before.filter((key) => !references.includes(key)))
      ties.get(gone)!.at(-1)!.withdrawn = at;
    for (const key of references.filter((key) => !before.includes(key)))
      ties.set(key, [...(ties.get(key) ?? []), { added: at, withdrawn: null }]);
    this.cites.set(citing, references);
  }

  /** Citations of these papers, as `citing > cited`, the last change first. */
  changes(members: string[], since: string, until: string) {
    const found = [...this.intervals].flatMap(([citing, ties]) =>
      members.map((cited) => ({ citing, cited, its: ties.get(cited) ?? [] })),
    );
    const at = (moment: string) => (one: (typeof found)[number]) =>
      one.its.find(({ added, withdrawn }) => added < moment && (withdrawn === null || withdrawn >= moment));
    const [before, after] = [at(since), at(until)];
    const listed = (some: typeof found, moment: (one: (typeof found)[number]) => string) =>
      some
        .sort(
          (a, b) => compare(moment(b), moment(a)) || compare(a.citing, b.citing) || compare(a.cited, b.cited),
        )
        .map(({ citing, cited }) => `${citing} > ${cited}`);
    return {
      countBefore: found.filter(before).length,
      countAfter: found.filter(after).length,
      added: listed(
        found.filter((one) => after(one) && !before(one)),
        (one) => after(one)!.added,
      ),
      withdrawn: listed(
        found.filter((one) => before(one) && !after(one)),
        (one) => before(one)!.withdrawn!,
      ),
    };
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
