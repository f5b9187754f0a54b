import { expect, test } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import * as catalogue from '../../cypher/catalogue.ts';
import { toGlobalId } from '../../loaders/global-id.ts';
import { schema } from '../../schema/index.ts';
import { own, paper, useDrawnGraph } from '../support/graph.ts';

const graph = useDrawnGraph();

const MANY = 12;

/** So many papers, authors, topics and venues, each tied to one of every kind. */
const draw = async () => {
  await graph.draw(
    ...Array.from({ length: MANY }, (_, i) => ({
      ...paper(`paper${i}`, {
        year: 2000 + i,
        authors: [`author${i}`, 'author0'],
        cites: ['paper0', `paper${i + 1}`],
      }),
      topics: [
        {
          topic: {
            id: own(`topic${i}`),
            name: `topic${i}`,
            scheme: 'test',
            broader: [{ id: own('topic0'), name: 'topic0', scheme: 'test' }],
          },
        },
      ],
      publicationVenue: { ids: [own(`venue${i}`)], name: `venue${i}` },
    })),
  );
  await graph.run(
    `UNWIND range(0, $in.last) AS i
     CREATE (set:Collection {key: 'collection:' + i, name: toString(i)})
     WITH set, i UNWIND ['test:paper0', 'test:paper' + i] AS key
     MATCH (paper:Paper {key: key})
     MERGE (paper)-[:IN_COLLECTION]->(set)`,
    { last: MANY - 1 },
  );
};

const fieldsOf = (type: unknown) => Object.values((type as GraphQLObjectType).getFields());

/** So many are asked of a list: they show that all take one statement, in which each has the text of the list anew. */
const FACETS = 2;

/** Everything of a field that needs no argument; of nodes, that they are there. */
function selection({ name, type, args }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  // Each main path is one of its own.
  if (args.some(isRequiredArgument) || name === 'mainPath') return '';
  if (isLeafType(named)) return name;
  if (!isObjectType(named)) return `${name} { __typename }`;
  if (named.getInterfaces().some((i) => i.name === 'Node')) return `${name} { id }`;
  const below = fieldsOf(named).slice(0, name === 'facets' ? FACETS : undefined);
  return `${name} { ${below.map(selection).join(' ')} }`;
}

const entities = schema.getPossibleTypes(schema.getType('Node') as never) as readonly GraphQLObjectType[];
const fields = entities.flatMap((entity) =>
  fieldsOf(entity)
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => ({ entity: entity.name, field })),
);
const isList = (field: GraphQLField<unknown, unknown>) =>
  getNamedType(field.type).name.endsWith('Connection');

/** Whether a list says what it left out: its text has a limit. */
const isLimited = (entity: string, { name }: GraphQLField<unknown, unknown>) => {
  const fragments: Record<string, { limit?: unknown }> = catalogue as never;
  return !!fragments[`${entity.toLowerCase()}${name[0]!.toUpperCase()}${name.slice(1)}`]?.limit;
};

async function counted(entity: string, asked: string, parents: number) {
  const idOf = (i: number) =>
    entity === 'Collection' ? toGlobalId(entity, `collection:${i}`) : `test:${entity.toLowerCase()}${i}`;
  const ids = Array.from({ length: parents }, (_, i) => idOf(i));
  const { data, errors, counts } = await graph.ask(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${entity} { ${asked} } } }`,
    { ids },
  );
  expect(errors).toBeUndefined();
  return { answers: data!.nodes as unknown[], statements: counts.statements };
}

test('the walk finds the lists', () => {
  const lists = fields
    .filter(({ field }) => isList(field))
    .map(({ entity, field }) => `${entity}.${field.name}`);
  expect(lists).toEqual(
    expect.arrayContaining([
      'Paper.citations',
      'Paper.authors',
      'Paper.coCitedPapers',
      'Author.papers',
      'Topic.narrower',
      'Venue.papers',
      'Collection.papers',
    ]),
  );
});

test.each(
  fields.filter(({ field }) => isList(field)).map((f) => [`${f.entity}.${f.field.name}`, f] as const),
)(
  '%s takes a look-up, a page, a count, one for all facets and one for what was left out, for many parents as for one',
  async (_, { entity, field }) => {
    await draw();
    const lookUps = (await counted(entity, '__typename', 1)).statements;
    const one = await counted(entity, selection(field), 1);
    const many = await counted(entity, selection(field), MANY);
    const has = (name: string) => fieldsOf(getNamedType(field.type)).some((f) => f.name === name);
    const truncation = has('truncation') && isLimited(entity, field);
    expect(one.statements).toBe(lookUps + 2 + Number(has('facets')) + Number(truncation));
    expect(many.statements).toBe(one.statements);
    expect(many.answers).not.toContainEqual({ [field.name]: null });
    expect(many.answers[0]).toEqual(one.answers[0]);
  },
);

test.each(entities.map(({ name }) => name))(
  'all else of %s takes as many for many as for one',
  async (entity) => {
    await draw();
    const others = fields.filter((f) => f.entity === entity && !isList(f.field));
    const asked = `__typename ${others.map(({ field }) => selection(field)).join(' ')}`;
    const one = await counted(entity, asked, 1);
    const many = await counted(entity, asked, MANY);
    expect(many.statements).toBe(one.statements);
    expect(many.answers[0]).toEqual(one.answers[0]);
  },
);
