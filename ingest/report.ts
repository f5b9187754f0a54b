/** What an import did, in figures and as a table for people. */
import { count } from './numbers.ts';
import type { Figures } from './target.ts';

export type Report = Figures & {
  source: string;
  /** Its number among the imports of the graph; null when nothing was written. */
  importId: number | null;
  /** Records found in the input: those written and those refused. */
  read: number;
  written: number;
  /** Written records of a paper that an earlier record of this import had written. */
  duplicates: number;
  refused: number;
  /** How often each reason, quoted values left out; the most frequent first. */
  reasons: [reason: string, count: number][];
  /** Where the refused records are; null when there are none. */
  refusedFile: string | null;
  /** What of written records could not be taken over: how often, the most frequent first. */
  notes: [note: string, count: number][];
  /** It was stopped before the end of the input. */
  isInterrupted: boolean;
  /** Where sources differ about a paper: how often, the most frequent first. */
  conflicts: [conflict: string, count: number][];
  seconds: number;
};

/** Counts messages that differ in quoted values and places in lists alone as one. */
export class Tally {
  private readonly counts = new Map<string, number>();

  add(message: string) {
    const kind = message
      .replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
      .replace(/\[\d+\]/g, '[…]')
      .slice(0, 200);
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  get entries(): [string, number][] {
    return [...this.counts].sort((a, b) => b[1] - a[1]);
  }
}

const SHOWN = 8;

const row = (name: string, value: number, more = '') =>
  `${name.padEnd(22)}${count(value).padStart(12)}${more && `   ${more}`}`;

/** The report as a table. */
export function reportText(report: Report): string {
  const lines = [
    row('Records read', report.read, `source ${report.source}`),
    row(
      report.importId === null ? '  good' : '  written',
      report.written,
      report.duplicates ? `${count(report.duplicates)} of them of a paper written before` : '',
    ),
    row('  refused', report.refused),
    ...listed(report.reasons),
    ...(report.importId === null ? ['Nothing was written.'] : written(report)),
    ...(report.notes.length ? ['Left out of written records', ...listed(report.notes)] : []),
    `Took ${report.seconds.toFixed(1)} s`,
  ];
  if (report.isInterrupted)
    lines.push('Stopped before the end. The same command goes on: what is written is not written twice.');
  if (report.refusedFile) lines.push(`The refused records and why: ${report.refusedFile}`);
  return lines.join('\n');
}

function written(report: Report): string[] {
  const share = report.authorships
    ? `${((100 * report.authorshipsIdentified) / report.authorships).toFixed(1)} % with an identity`
    : '';
  return [
    row(
      'Papers new',
      report.papersCreated + report.placeholdersFilled,
      report.placeholdersFilled ? `${count(report.placeholdersFilled)} of them placeholders until now` : '',
    ),
    row('  held before', report.papersUpdated),
    ...(report.authors ? [row('Authors described', report.authors)] : []),
    ...(report.topics ? [row('Topics described', report.topics)] : []),
    ...(report.papersMerged ? [row('Papers found one', report.papersMerged)] : []),
    ...(report.authorsMerged ? [row('Authors found one', report.authorsMerged)] : []),
    ...(report.takenBack ? [row('Papers taken back', report.takenBack, 'not told of any more')] : []),
    row('Placeholders made', report.placeholdersCreated),
    row('Citations', report.citations, `${count(report.citationsCreated)} new`),
    row('Authorships', report.authorships, share),
    row('Self-references', report.selfReferences, report.selfReferences ? 'not stored' : ''),
    row('Ids of two nodes', report.idClashes),
    ...(report.conflicts.length ? ['Told differently by sources', ...listed(report.conflicts)] : []),
  ];
}

function listed(entries: [string, number][]): string[] {
  const lines = entries.slice(0, SHOWN).map(([text, times]) => `${count(times).padStart(34)}   ${text}`);
  return entries.length > SHOWN
    ? [...lines, `${' '.repeat(37)}and ${entries.length - SHOWN} other reasons`]
    : lines;
}
