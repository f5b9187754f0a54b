/** How good the data in the graph is: named rules, how often each is broken, and where; `citeweave quality`. */
import {
  doctorChecked,
  doctorQualityAuthors,
  doctorQualityPapers,
  doctorTitles,
} from '../cypher/catalogue.ts';
import type { Db, Input, Statement } from '../cypher/db.ts';
import { count } from './numbers.ts';
import { pages } from './pages.ts';
import { Titles } from './titles.ts';

/** What there is of each kind in the graph; papers without placeholders. */
export type Checked = {
  papers: number;
  placeholders: number;
  authors: number;
  citations: number;
  paperTopics: number;
};

/** The rules in the order of the report: what a broken one is, and of which of the kinds `count` is a part. */
export const RULES = {
  DANGLING_REFERENCE: { of: 'citations', about: 'the cited paper has no record' },
  SELF_REFERENCE: { of: 'papers', about: 'cites itself, which is not stored' },
  CITES_THE_FUTURE: { of: 'citations', about: 'the cited paper is of a later year' },
  NO_TITLE: { of: 'papers', about: 'has no title' },
  NO_AUTHORS: { of: 'papers', about: 'has no authors' },
  AUTHOR_TWICE: { of: 'papers', about: 'names an author twice' },
  NAME_ONLY: { of: 'authors', about: 'a name on one byline, without an id' },
  DUPLICATE_TITLE: { of: 'papers', about: 'another paper has the same title, in any case' },
  DUPLICATE_TITLE_AND_YEAR: { of: 'papers', about: 'another paper has the same title and year' },
  IMPOSSIBLE_DATE: {
    of: 'papers',
    about: 'dated before print or after next year, or date and year disagree',
  },
  ZERO_SCORE_TOPIC: { of: 'paperTopics', about: 'the topic has the score 0' },
  ID_CLASH: { of: null, about: 'an id that two papers or two authors have' },
} as const satisfies Record<string, { of: keyof Checked | null; about: string }>;

export type Rule = keyof typeof RULES;

/** How often a rule is broken, of how many (null: of ids, which are not counted), and the first that break it. */
export type Finding = { rule: Rule; about: string; count: number; of: number | null; examples: string[] };

export type Quality = { checked: Checked; findings: Finding[] };

/** So that a page stays far from the deadline of a read, however busy the machine is. */
const PAGE = 1_000;
const EXAMPLES = 5;

/** Years in which a paper may have appeared: print began about then, and journals date ahead. */
const EARLIEST = '1450';
const latest = () => `${new Date().getUTCFullYear() + 1}-12-31`;

type Row = { rule: Rule | 'CHECKED'; count: number; examples: string[]; last: string };

/** Looks at the whole graph, a page at a time; every rule is in the result. `onProgress` has shares from 0 to 1. */
export async function graphQuality(db: Db, onProgress: (share: number) => void = () => {}): Promise<Quality> {
  const [checked] = (await db.reader().read(doctorChecked, {})) as Checked[];
  const papers = checked!.papers + checked!.placeholders;
  const all = 2 * papers + checked!.authors;
  let done = 0;
  const progress = (count: number) => {
    done += count;
    onProgress(Math.min(1, done / all));
  };

  const found = new Map<Rule, { count: number; examples: string[] }>();
  const add = (rule: Rule, count: number, examples: string[]) => {
    const before = found.get(rule) ?? { count: 0, examples: [] };
    found.set(rule, {
      count: before.count + count,
      examples: [...before.examples, ...examples].slice(0, EXAMPLES),
    });
  };
  const check = async (statement: Statement, more: Input) => {
    const input = { ...more, examples: EXAMPLES };
    const lastOf = (rows: Row[]) => rows.find(({ rule }) => rule === 'CHECKED')?.last;
    for await (const rows of pages(db, statement, PAGE, (page) => lastOf(page as Row[]), input))
      for (const { rule, count, examples } of rows as Row[])
        if (rule === 'CHECKED') progress(count);
        else add(rule, count, examples);
  };
  await check(doctorQualityPapers, { earliest: EARLIEST, latest: latest() });
  await check(doctorQualityAuthors, {});

  using titles = new Titles();
  for await (const [page] of pages(db, doctorTitles, PAGE, (rows) => rows[0]?.last)) {
    titles.add(page!.titles as [key: string, title: string, year: number | null][]);
    progress(PAGE);
  }
  for (const [rule, byYear] of [
    ['DUPLICATE_TITLE', false],
    ['DUPLICATE_TITLE_AND_YEAR', true],
  ] as const) {
    const { count, examples } = titles.duplicates({ byYear, examples: EXAMPLES });
    if (count) add(rule, count, examples);
  }

  const findings = (Object.entries(RULES) as [Rule, (typeof RULES)[Rule]][]).map(([rule, { of, about }]) => ({
    rule,
    about,
    of: of && checked![of],
    ...(found.get(rule) ?? { count: 0, examples: [] }),
  }));
  return { checked: checked!, findings };
}

/** The findings as a table for people; what is well comes last, in one line. */
export function qualityText({ checked, findings }: Quality): string {
  const broken = findings.filter(({ count }) => count);
  const well = findings.filter(({ count }) => !count).map(({ rule }) => rule);
  const share = ({ count, of }: Finding) => (of ? `${((100 * count) / of).toFixed(1)} %` : '');
  const lines = broken.flatMap((finding) => [
    `${finding.rule.padEnd(26)}${count(finding.count).padStart(13)}${share(finding).padStart(9)}   ${finding.about}`,
    ...finding.examples.slice(0, 2).map((example) => `${' '.repeat(51)}${example}`),
  ]);
  const { papers, placeholders, authors, citations } = checked;
  return [
    `Of ${count(papers)} papers, ${count(placeholders)} placeholders, ${count(authors)} authors, ${count(citations)} citations:`,
    ...lines,
    ...(well.length ? [`None: ${well.join(', ')}`] : []),
  ].join('\n');
}
