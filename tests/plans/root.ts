import { expect, test } from '@jest/globals';
import { profile } from '../support/plans.ts';
import { countCase, filtersOf, LISTS, pageCase } from './cases.ts';
import type { Generated } from './generated.ts';

const list = (name: string) => LISTS.find((l) => l.name === name)!;
const allPapers = list('query/search-papers');
const allAuthors = list('query/all-authors');
const citations = list('paper/citations');

type Row = [card: unknown[], sort: unknown];
/** 21 rows of 13 columns and what leads to them. */
const A_PAGE = 450;

/** Lists of all papers stop at the page; what is said of the hub is found from its narrow side. */
export function rootTests({ driver }: Generated) {
  const run = async ({ text, input }: { text: string; input: Record<string, unknown> }) => {
    const { hits, rows } = await profile(driver, text, input);
    return { hits, rows: (rows as [string, Row[]][])[0]![1] };
  };

  test.each(['NEWEST', 'MOST_CITED', 'MOST_CITED_HERE'])(
    'a page of all papers by %s stops at its end, and so does the next one, either way',
    async (order) => {
      const first = await run(pageCase(allPapers, order));
      const [card, sort] = first.rows.at(-1)!;
      const after: [unknown, string] = [sort, card[0] as string];
      const next = await run(pageCase(allPapers, order, { after }));
      const back = await run(pageCase(allPapers, order, { after, backward: true }));
      expect(first.rows).toHaveLength(21);
      expect(next.rows).toHaveLength(21);
      expect(back.rows).toHaveLength(20);
      expect(first.rows.map(([c]) => c[0])).not.toEqual(expect.arrayContaining([next.rows[0]![0][0]]));
      for (const { hits } of [first, next, back]) expect(hits).toBeLessThan(A_PAGE);
    },
  );

  test.each(['NAME', 'MOST_PAPERS', 'MOST_CITED'])(
    'a page of all authors by %s stops at its end, and so does the next one',
    async (order) => {
      const first = await run(pageCase(allAuthors, order));
      const [card, sort] = first.rows.at(-1)!;
      const next = await run(pageCase(allAuthors, order, { after: [sort, card[0] as string] }));
      expect([first.rows.length, next.rows.length]).toEqual([21, 21]);
      for (const { hits } of [first, next]) expect(hits).toBeLessThan(A_PAGE);
    },
  );

  test('the citations of the hub are counted by its degree', async () => {
    const { text, input } = countCase(citations, 'gen:p0');
    const { hits, rows } = await profile(driver, text, input);
    expect(rows).toEqual([['gen:p0', 5_000]]);
    expect(hits).toBeLessThan(10);
  });

  test('citations of the hub that share its authors are reached from the authors', async () => {
    const filter = filtersOf(citations).find(([name]) => name === 'sharesAuthors')!;
    const { text, input } = countCase(citations, 'gen:p0', filter);
    const { hits } = await profile(driver, text, input);
    expect(hits).toBeLessThan(5_000);
  });
}
