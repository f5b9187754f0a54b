import { globSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import * as catalogue from '../../cypher/catalogue.ts';
import type { Reader } from '../../cypher/db.ts';
import type { Fragment, ListFragment } from '../../cypher/fragment.ts';
import { CARDS } from '../../cypher/model.ts';
import { createLoaders } from '../../loaders/index.ts';
import { schema } from '../../schema/index.ts';

/** Fields that are answered by what another field's text gives. */
const SERVED_BY: Record<string, string[]> = {
  // Many nodes are looked up as one is.
  'Query.papers': ['query/paper'],
  'Query.authors': ['query/author'],
  // Any node: by its type's look-up.
  'Query.node': [
    'query/paper',
    'query/author',
    'query/topic',
    'query/venue',
    'query/collection',
    'query/citation',
  ],
  'Query.nodes': [
    'query/paper',
    'query/author',
    'query/topic',
    'query/venue',
    'query/collection',
    'query/citation',
  ],
  // Placeholders are looked through only where the filter asks for them.
  'Query.searchPapers': ['query/search-papers', 'query/all-papers-and-placeholders', 'query/embedding'],
  // Without a query authors and topics are a list of all, from an index that search has not.
  'Query.searchAuthors': ['query/search-authors', 'query/all-authors'],
  'Query.searchTopics': ['query/search-topics', 'query/all-topics'],
  // What is compared with others of its topic costs a statement of its own.
  'Paper.velocity': ['paper/velocity', 'paper/peer-velocity'],
  // Step by step, then the citations among what is shown.
  'Paper.neighborhood': ['paper/neighborhood', 'paper/neighborhood-citations'],
  // Whether there are embeddings to compare by.
  'Paper.relatedPapers': ['paper/related-papers', 'query/embedding'],
  // An author's papers, filtered.
  'Author.jointPapers': ['author/papers'],
  // What ties the papers of two sets is found first.
  'Query.bridgingPapers': ['query/bridging-papers', 'query/path-steps', 'paper-set/keys'],
  // The ways are sought step by step, then shown.
  'Query.paths': ['query/paths', 'query/path-steps'],
  // The chain is sought step by step, then shown.
  'Author.collaborationPath': ['author/collaboration-path', 'author/collaborators'],
  // A set of ids looks them up.
  'Query.paperSet': ['query/paper'],
  // The questions about it are a set's.
  'Collection.set': ['query/collection'],
  'PaperSet.unknownIds': ['query/paper'],
  // All papers, filtered; of a named set its own.
  'PaperSet.size': ['query/all-papers-and-placeholders', 'collection/papers'],
  'PaperSet.papers': ['query/all-papers-and-placeholders', 'collection/papers'],
  // How many, and which.
  'PaperSet.changes': ['paper-set/changes', 'paper-set/changed'],
  // Made of the citations among its papers.
  'PaperSet.readingOrder': ['paper-set/graph'],
  'PaperSet.mainPath': ['paper-set/graph', 'paper-set/main-path'],
  // Of what is disliked the keys are found first.
  'PaperSet.recommendedPapers': ['paper-set/recommended-papers', 'paper-set/keys'],
  // Papers on just the topic need no walk down the tree.
  'Topic.papers': ['topic/papers', 'topic/own-papers'],
};

const HERE = new URL('../../', import.meta.url).pathname;
const READ_FOLDERS = '{query,paper,paper-set,author,topic,venue,collection,*-edge}';
const texts = globSync(`cypher/${READ_FOLDERS}/*.cypher`, { cwd: HERE }).map((file) => file.slice(7, -7));

const fragments = Object.values(catalogue as Record<string, object>).filter(
  (value): value is Fragment => 'name' in value,
);
const byName = new Map(fragments.map((fragment) => [fragment.name, fragment]));
const loaders = Object.keys(createLoaders(undefined as unknown as Reader).loaders);

const kebab = (text: string) => text.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
const camel = (text: string) => text.replace(/[-/](\w)/g, (_, letter) => letter.toUpperCase());

const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const fieldsOf = (type: GraphQLObjectType) => Object.keys(type.getFields());
const textsOf = (type: string, field: string) =>
  SERVED_BY[`${type}.${field}`] ?? [`${kebab(type)}/${kebab(field)}`];

/** Fields of nodes, sets and the root that do not come with a card: each costs a statement. */
const costly = objectTypes
  .filter(({ name }) => name === 'Query' || name === 'PaperSet' || name in CARDS)
  .flatMap((type) => {
    const withCard = type.name in CARDS ? ['id', ...Object.keys(CARDS[type.name as keyof typeof CARDS])] : [];
    return fieldsOf(type)
      .filter((field) => !withCard.includes(field))
      .map((field) => ({ field: `${type.name}.${field}`, texts: textsOf(type.name, field) }));
  });

/** The lists that a connection type is answered by, through the fields that return it. */
function listsOf(edge: GraphQLObjectType): ListFragment[] {
  const holders = objectTypes.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const connection = getNamedType(field.type);
      const edges = isObjectType(connection) && connection.getFields().edges;
      return edges && getNamedType(edges.type) === edge ? textsOf(type.name, field.name) : [];
    }),
  );
  return holders.flatMap((name) => {
    const fragment = byName.get(name);
    return fragment?.kind === 'list' ? [fragment] : [];
  });
}

/** Edges of lists; those of a drawing have no cursor. */
const edges = objectTypes.filter((type) => type.name.endsWith('Edge') && 'cursor' in type.getFields());

test.each(costly)('$field has a text and a loader of its name', ({ texts: names }) => {
  for (const name of names) {
    expect(texts).toContain(name);
    expect(byName.has(name)).toBe(true);
    expect(loaders).toContain(camel(name));
  }
});

test.each(edges.map((edge) => [edge.name, edge] as const))(
  'every field of %s is a column of its lists, or a text asked for by name',
  (_name, edge) => {
    const lists = listsOf(edge);
    expect(lists.length).toBeGreaterThan(0);
    for (const field of fieldsOf(edge).filter((name) => name !== 'cursor' && name !== 'node'))
      expect({ field, known: lists.some((list) => field in list.edge || field in list.asked) }).toEqual({
        field,
        known: true,
      });
  },
);

test('a column that is asked for by name lies under the name of its edge', () => {
  const asked = edges.flatMap((edge) =>
    listsOf(edge).flatMap((list) =>
      Object.entries(list.asked).map(([field, { name }]) => ({
        name,
        by: `${kebab(edge.name)}/${kebab(field)}`,
      })),
    ),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const { name, by } of asked) expect(name).toBe(by);
});

const served = new Set(costly.flatMap(({ texts: names }) => names));

test('every text of what is read is reached by a field', () => {
  const columns = fragments.flatMap((f) => (f.kind === 'list' ? Object.values(f.asked) : []));
  const reached = new Set([...served, ...columns.map(({ name }) => name)]);
  expect(texts.filter((name) => !reached.has(name))).toEqual([]);
});

test('every loader is reached by a field', () => {
  const reached = new Set([...served].map(camel));
  expect(loaders.filter((name) => !reached.has(name))).toEqual([]);
});
