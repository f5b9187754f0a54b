import type { Operator } from '../support/plans.ts';

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
    statement: /^query\/(?:search-papers|all-papers\S*) OLDEST/,
    operators: /^NodeByLabelScan n1:(?:Full|Paper)$/,
    reason: "OLDEST reads the unknown date '0000' as '9999', which no index holds.",
  },
  {
    statement: /^query\/search-papers (?:TITLE|FIRST_AUTHOR|MOST_INFLUENTIAL)/,
    operators: /^NodeByLabelScan n1:Full$/,
    reason: 'An order that no index holds looks at every full paper.',
  },
  {
    statement: /^query\/all-papers-and-placeholders[ #]/,
    operators: /^(?:Subtraction)?NodeByLabels?Scan n1:(?:Paper|Placeholder|Paper&!Placeholder)$/,
    reason: 'Placeholders are in no index of an order; only who asks for them at the root pays for it.',
  },
  {
    statement: /^query\/search-papers#(?:count \(|facets)/,
    operators: /^(?:Subtraction)?NodeByLabels?Scan n1:Full(?:&!Placeholder)?$/,
    reason:
      'To count what a filter without an index matches, or the values of all, every full paper is looked at.',
  },
  {
    statement: /^(?:query\/autocomplete$|paper-set\/\S+#facets)/,
    operators: /^CartesianProduct/,
    reason: 'Of one row for each type, with its ten hits, or facet, with its buckets.',
  },
  {
    statement: /^query\/all-topics NAME/,
    operators: /^NodeByLabelScan n1:Topic$/,
    reason: 'By name in any case, which no index holds; topics are thousands where papers are millions.',
  },
  {
    statement: /^write\/is-new$/,
    operators: /^NodeByLabelScan anon_\d:(?:Paper|Author)$/,
    reason: 'Stops at the first.',
  },
  {
    statement: /^write\/collections$/,
    operators: /^NodeByLabelScan collection:Collection$/,
    reason: 'All named sets are listed; people make them.',
  },
  {
    statement: /^write\/merge-(?:papers|authors)$/,
    operators: /^CartesianProduct/,
    reason: 'Of two nodes, each sought by its key.',
  },
  {
    statement: /^write\/undone$/,
    operators: /^CartesianProduct/,
    reason: 'Of the one marker and an import, sought by its number.',
  },
  {
    statement: /^write\/cited-keys$/,
    operators: /^DirectedRelationshipTypeScan .*:CITES/,
    reason: 'Once, before the index of citing sentences is made.',
  },
  {
    statement: /^write\/labels$/,
    operators: /^AllNodesScan/,
    reason: 'Asked once, of a graph that is not ours, before anything is created.',
  },
];

const used = new Set<string>();

/** The operators of a plan that no statement may have, but for those that were reviewed. */
export function objections(name: string, operators: Operator[]): string[] {
  return operators
    .filter((operator) => FORBIDDEN.test(operator.name))
    .map((operator) => `${operator.name} ${operator.details}`.trim())
    .filter((operator) => {
      const review = REVIEWED.find((r) => r.statement.test(name) && r.operators.test(operator));
      if (review) used.add(review.reason);
      return !review;
    });
}

/** Exceptions that no plan seen so far has needed. */
export const unused = () => REVIEWED.map(({ reason }) => reason).filter((reason) => !used.has(reason));
