import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { page } from '../../../bench/compare/questions/page.ts';
import { type Row, writeSection } from '../../../bench/compare/results.ts';
import { timesOf } from '../../../bench/compare/stats.ts';

const row = (way: string, ms: number[], hits: number): Row => ({
  way,
  cost: { statements: 1, hits },
  inProcess: { runs: ms.map((one) => timesOf([one])), bytes: 1_500, warm: 300 },
});

const section = (graph: string, hits: number) => ({
  graph,
  about: 'made up',
  answered: [
    {
      question: page,
      rows: [row('bare driver', [1, 2], hits), row('citeweave', [2, 3], 7)],
      failures: [{ way: 'plain resolvers', why: 'out of memory' }],
    },
  ],
});

test("a graph's section takes the place of its former one and leaves the others", () => {
  const folder = mkdtempSync(join(tmpdir(), 'citeweave-results-'));
  try {
    const file = join(folder, 'RESULTS.md');
    for (const [graph, hits] of [
      ['arXiv', 11],
      ['3,000 papers', 12],
      ['arXiv', 13],
    ] as const)
      writeSection(file, section(graph, hits));
    const text = readFileSync(file, 'utf8');
    expect(text.match(/^## .*$/gm)).toEqual(['## 3,000 papers', '## arXiv']);
    expect(text.match(/\| bare driver \| 1\.00 .*$/gm)).toEqual([
      '| bare driver | 1.00 (1.00–1.00) | 1.00 | 1.00 | 1.00 | 1 | 12 | 1.5 |',
      '| bare driver | 1.00 (1.00–1.00) | 1.00 | 1.00 | 1.00 | 1 | 13 | 1.5 |',
    ]);
    expect(text).toContain('| page | 1.00 | 1.50 (1.50–2.00) |');
    expect(text).toContain('\n\nplain resolvers does not answer: out of memory\n');
    expect(text).toContain('| citeweave | 1.50 (1.50–2.00) | 2.00 | 2.00 | 2.00 | 1 | 7 | 1.5 |');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
