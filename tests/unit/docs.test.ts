import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLObjectType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { tabs } from '../../server/tabs.ts';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const files = ['README.md', ...globSync(['docs/**/*.md', 'bench/*.md', 'sample/*.md'])].sort();

/** Why a document cannot be asked; undefined if it can. */
function objectionTo(text: string): string | undefined {
  try {
    return validate(schema, parse(text))[0]?.message;
  } catch (error) {
    return (error as Error).message;
  }
}

const roots = Object.keys(schema.getQueryType()!.getFields());
/** An example of what could be added. */
const INVENTED = ['Author.mentors'];
const isPath = (code: string) => /^[A-Z]\w+\.[a-z]\w*$/.test(code) && schema.getType(code.split('.')[0]!);

/** What a piece of code in running text means as a whole document; null when it is no GraphQL. */
function documentOf(code: string): string | null {
  if (/^(?:where|orderBy|query|first|last): /.test(code)) return `{ searchPapers(${code}) { totalCount } }`;
  if (/^facets \{/.test(code)) return `{ searchPapers { ${code} } }`;
  const isRoot = !code.includes('…') && roots.some((root) => code.startsWith(`${root}(`));
  return isRoot ? `{ ${code} ${code.endsWith('}') ? '' : '{ __typename }'} }` : null;
}

/** A path such as `Paper.citations` that names no field. */
function isLost(code: string) {
  const [type, field] = code.split('.') as [string, string];
  const named = schema.getType(type);
  const hasFields = isObjectType(named) || isInputObjectType(named);
  return !(hasFields && field in (named as GraphQLObjectType).getFields());
}

const found = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(/^```graphql\n(.*?)^```/gms)].map(([, block]) => block!);
  const inline = [...text.replace(/^```.*?^```/gms, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);
  return { file, blocks, inline };
});

test.each(found.filter(({ blocks }) => blocks.length))(
  'the queries of $file fit the schema',
  ({ blocks }) => {
    expect(blocks.map(objectionTo)).toEqual(blocks.map(() => undefined));
  },
);

test('what stands in the text of any page fits the schema', () => {
  const codes = found.flatMap(({ file, inline }) => inline.map((code) => ({ file, code })));
  const asked = codes.filter(({ code }) => documentOf(code));
  const objections = asked.map(({ file, code }) => ({ file, code, why: objectionTo(documentOf(code)!) }));
  expect(objections.filter(({ why }) => why)).toEqual([]);
  const paths = codes.filter(({ code }) => isPath(code));
  expect(paths.filter(({ code }) => isLost(code)).map(({ code }) => code)).toEqual(INVENTED);
  expect([asked.length > 30, paths.length > 10]).toEqual([true, true]);
});

test.each(tabs.map(({ query }) => query))('a tab fits the schema: %#', (query) => {
  expect(objectionTo(query)).toBeUndefined();
});
