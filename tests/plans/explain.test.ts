import { beforeAll, expect, test } from '@jest/globals';
import { statements } from '../../cypher/catalogue.ts';
import { ordersOf } from '../../cypher/orders.ts';
import { explain, inParallel } from '../support/plans.ts';
import { countCase, filtersOf, LISTS, pageCase } from './cases.ts';
import { useGeneratedGraph } from './generated.ts';

/** Operators whose work grows with the graph. */
const FORBIDDEN =
  /^(?:AllNodesScan|NodeByLabelScan|.*NodeByLabelsScan|.*RelationshipTypeScan|.*AllRelationshipsScan|.*IndexScan|CartesianProduct)$/;

/** What was looked at and may stay, by statement and operator. */
const REVIEWED: { statement: RegExp; operators: RegExp; reason: string }[] = [
  {
    statement: /./,
    operators: /^NodeByLabelScan \w+:Citeweave$/,
    reason: 'There is one marker.',
  },
  {
    statement: /^query\/all-papers\S* OLDEST/,
    operators: /^NodeByLabelScan n1:(?:Full|Paper)$/,
    reason: "OLDEST reads the unknown date '0000' as '9999', which no index holds.",
  },
  {
    statement: /^query\/all-papers-and-placeholders[ #]/,
    operators: /^(?:Subtraction)?NodeByLabels?Scan n1:(?:Paper|Placeholder|Paper&!Placeholder)$/,
    reason: 'Placeholders are in no index of an order; only who asks for them at the root pays for it.',
  },
  {
    statement: /^query\/all-papers#count \(/,
    operators: /^(?:Subtraction)?NodeByLabels?Scan n1:Full(?:&!Placeholder)?$/,
    reason: 'To count what a filter without an index matches, every full paper is looked at.',
  },
  {
    statement: /^write\/is-new$/,
    operators: /^NodeByLabelScan anon_\d:(?:Paper|Author)$/,
    reason: 'Stops at the first.',
  },
  {
    statement: /^write\/(?:broader-topics|publications|versions)$/,
    operators: /^CartesianProduct/,
    reason: 'Of two nodes, each sought by its key.',
  },
  {
    statement: /^write\/labels$/,
    operators: /^AllNodesScan/,
    reason: 'Asked once, of a graph that is not ours, before anything is created.',
  },
];

const resumed: [unknown, string] = ['', ''];
const cases: { name: string; text: string }[] = [
  ...Object.entries(statements).map(([name, text]) => ({ name, text })),
  ...LISTS.flatMap((list) =>
    Object.keys(ordersOf(list)).flatMap((order) => [
      pageCase(list, order, { after: resumed }),
      pageCase(list, order, { backward: true, after: resumed }),
    ]),
  ),
  ...LISTS.flatMap((list) =>
    filtersOf(list).flatMap((filter) => [
      pageCase(list, Object.keys(ordersOf(list))[0]!, { filter }),
      countCase(list, '', filter),
    ]),
  ),
];

const graph = useGeneratedGraph();
const forbidden = new Map<string, string[]>();

beforeAll(
  () =>
    inParallel(cases, async ({ name, text }) => {
      const operators = await explain(graph.driver, text);
      const found = operators.filter((operator) => FORBIDDEN.test(operator.name));
      forbidden.set(
        name,
        found.map((operator) => `${operator.name} ${operator.details}`.trim()),
      );
    }),
  120_000,
);

const isReviewed = (name: string, operator: string) =>
  REVIEWED.some(({ statement, operators }) => statement.test(name) && operators.test(operator));

test.each(cases)('$name', ({ name }) => {
  expect(forbidden.get(name)!.filter((operator) => !isReviewed(name, operator))).toEqual([]);
});

test('an exception that nothing needs any more is taken out', () => {
  for (const { statement, operators, reason } of REVIEWED) {
    const needed = [...forbidden].some(
      ([name, found]) => statement.test(name) && found.some((operator) => operators.test(operator)),
    );
    expect({ reason, needed }).toEqual({ reason, needed: true });
  }
});
