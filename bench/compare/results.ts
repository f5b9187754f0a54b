/** What was measured, as Markdown: one section a graph. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Cost } from './check.ts';
import { CLIENTS, type OverHttp } from './http/index.ts';
import type { InProcess } from './in-process.ts';
import type { Question } from './question.ts';
import { ratio, type Spread, type Times, timesOver } from './stats.ts';

export type Row = { way: string; cost: Cost; inProcess: InProcess; overHttp?: OverHttp };

/** The first row is the reference. `failures` are ways that cannot answer it on this graph. */
export type Answered = { question: Question; rows: Row[]; failures: { way: string; why: string }[] };

export type Section = { graph: string; about: string; answered: Answered[] };

const whole = (n: number) => Math.round(n).toLocaleString('en-US');
const ms = (n: number) => (n >= 100 ? whole(n) : n.toFixed(n >= 10 ? 1 : 2));
const times = ({ p50, p95, p99 }: Times) => [ms(p50), ms(p95), ms(p99)];
const about = (n: number) => n.toFixed(n >= 10 ? 0 : 2);
const ratioText = ({ median, low, high }: Spread) => `${about(median)} (${about(low)}–${about(high)})`;

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: (string | number)[][]) =>
  [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');

/** A graph's section. */
export function sectionText({ graph, about, answered }: Section): string {
  const asked = answered.filter(({ rows }) => rows[0]!.overHttp);
  return [
    `## ${graph}`,
    about,
    summary(answered, 'in process', ({ inProcess }) => inProcess.runs),
    ...(asked.length ? [summary(asked, 'over HTTP', ({ overHttp }) => overHttp!.runs)] : []),
    ...answered.map(questionText),
  ].join('\n\n');
}

/** Every question and way at a glance. */
function summary(answered: Answered[], where: string, runsOf: (row: Row) => Times[]): string {
  const ways = [...new Set(answered.flatMap(({ rows }) => rows.map(({ way }) => way)))];
  const [reference, ...others] = ways;
  return table(
    [`times the ${reference}, ${where}`, `${reference}, ms`, ...others],
    answered.map(({ question, rows, failures }) => {
      const runs = runsOf(rows[0]!);
      const cell = (way: string) => {
        const row = rows.find((one) => one.way === way);
        if (row) return ratioText(ratio(runsOf(row), runs));
        return failures.some((one) => one.way === way) ? 'does not answer' : 'cannot be asked';
      };
      return [question.name, ms(timesOver(runs).p50), ...others.map(cell)];
    }),
  );
}

const questionText = ({ question, rows, failures }: Answered): string =>
  [
    `### ${question.name}`,
    `${question.about[0]!.toUpperCase()}${question.about.slice(1)}.`,
    inProcessTable(rows),
    ...(rows[0]!.overHttp ? [overHttpTable(rows)] : []),
    ...failures.map(({ way, why }) => `${way} does not answer: ${why}`),
  ].join('\n\n');

const inProcessTable = (rows: Row[]) =>
  table(
    ['in process', 'times the first', 'p50 ms', 'p95', 'p99', 'statements', 'db hits', 'kB'],
    rows.map(({ way, cost, inProcess: { runs, bytes } }) => [
      way,
      ratioText(ratio(runs, rows[0]!.inProcess.runs)),
      ...times(timesOver(runs)),
      cost.statements,
      whole(cost.hits),
      (bytes / 1_000).toFixed(1),
    ]),
  );

const overHttpTable = (rows: Row[]) =>
  table(
    [
      ...['over HTTP', 'times the first', 'p50 ms', 'p95', 'p99'],
      ...CLIENTS.map((clients) => (clients === 1 ? 'requests a second: 1 client' : `${clients} clients`)),
      ...['CPU ms', 'memory MB', 'first answer ms', 'failed'],
    ],
    rows.map(({ way, overHttp }) => {
      const { runs, perSecond, cpuMs, rssMB, firstMs, failed } = overHttp!;
      return [
        way,
        ratioText(ratio(runs, rows[0]!.overHttp!.runs)),
        ...times(timesOver(runs)),
        ...perSecond.map(({ median, low, high }) => `${whole(median)} (${whole(low)}–${whole(high)})`),
        ms(cpuMs.median),
        whole(rssMB),
        ms(firstMs.median),
        failed || '',
      ];
    }),
  );

/** Puts a section in the place of the graph's former one. */
export function writeSection(file: string, section: Section) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : `${TITLE}\n`;
  const [head, ...sections] = before.split(/^(?=## )/m);
  const others = sections.filter((text) => !text.startsWith(`## ${section.graph}\n`));
  const all = [head!.trim(), ...others.map((text) => text.trim()), sectionText(section)];
  writeFileSync(file, `${all.join('\n\n')}\n`);
}

const TITLE = '# Results\n\nWritten by `npm run bench`; [README.md](README.md) says how to read them.';
