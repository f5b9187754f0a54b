import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { LABELS, PROPERTIES, RELATIONSHIP_TYPES } from './known.ts';

const SCHEMA = {
  labels: LABELS,
  relationshipTypes: RELATIONSHIP_TYPES,
  propertyKeys: [...PROPERTIES],
  parameters: { in: {} },
};

/** What is wrong with a statement, as Neo4j's analyser sees it; properties, which it leaves alone, besides. */
export function lint(text: string): string[] {
  const { diagnostics, symbolTables } = lintCypherQuery(text, SCHEMA);
  const entities = symbolTables
    .flat()
    .filter(({ types }) => types.length === 1 && /^(?:Node|Relationship)$/.test(types[0]!))
    .map(({ variable }) => variable);
  return [
    ...diagnostics.map(({ message }) => String(message)),
    ...unknownProperties(text, new Set(entities.length ? entities : inPatterns(text))),
  ];
}

/** `(paper)`, `(paper:Paper)`, `[cites:CITES]`: the analyser gives up on some texts and then knows no variable. */
const inPatterns = (text: string) =>
  [...text.matchAll(/(?<![\w'])[([](\w+)(?=:[A-Z]|\)[-<]|\)\n| \{)/g)].map(([, variable]) => variable!);

/** `paper.titel`, `paper {.titel}` and `(:Paper {titel: …})`. */
function unknownProperties(text: string, entities: ReadonlySet<string>): string[] {
  const code = text.replace(/'[^']*'/g, "''");
  const read = [...code.matchAll(/(?<![\w$.])(\w+)\.(\w+)/g)].filter(([, variable]) =>
    entities.has(variable!),
  );
  const projected = [...code.matchAll(/(\w+) \{(\.[^}]*)\}/g)]
    .filter(([, variable]) => entities.has(variable!))
    .flatMap(([, , list]) => [...list!.matchAll(/()\.(\w+)/g)]);
  const matched = [...code.matchAll(/[([]\w*(?::\w+)+ \{([^}]*)\}[)\]]/g)].flatMap(([, map]) => [
    ...map!.matchAll(/()(\w+):/g),
  ]);
  const names = [...read, ...projected, ...matched].map(([, , property]) => property!);
  return [...new Set(names)]
    .filter((property) => !PROPERTIES.has(property))
    .map((property) => `No node or relationship has a property ${property}.`);
}
