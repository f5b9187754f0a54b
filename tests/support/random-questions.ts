/** Random documents over a graph: nested lists with filters, orders, pages, aliases, fragments and directives. */
import fc, { type Arbitrary } from 'fast-check';
import { type Held, type Question, questions } from './random-graph.ts';

export type Document = { source: string; variables: Record<string, unknown> };

type Type = 'Paper' | 'Author' | 'Topic';
type Field = {
  name: string;
  /** Null of a field that is no list. */
  list: { question: Question; wants: string[]; isEdges: boolean } | null;
  type: Type | null;
  below: Field[];
  /** Selected, left out or put into a fragment. */
  how: 'plain' | 'skipped' | 'included' | 'inline' | 'spread';
};

/** The fields of a type that cost a statement: scalars with what is selected of them, lists with their nodes. */
const VALUES: Record<Type, string[]> = {
  Paper: [
    'abstract',
    'externalIds { doi }',
    'primaryTopic { name }',
    'coverage { heldCitations }',
    'formerIds',
  ],
  Author: ['externalIds { orcid }', 'metrics { paperCount hIndex }'],
  Topic: ['broader { name }', 'countsByYear(until: 2021) { year paperCount }'],
};
/** Those that are planned quickly: lists with evidence take several times as long, and read-ahead.test.ts has them. */
const LISTS: Record<Type, Record<string, Type>> = {
  Paper: {
    citations: 'Paper',
    references: 'Paper',
    authors: 'Author',
    topics: 'Topic',
  },
  Author: { papers: 'Paper', coauthors: 'Author' },
  Topic: { papers: 'Paper', narrower: 'Topic' },
};
/** What is asked of a list besides its nodes. */
const WANTS: Record<string, string[]> = {
  citations: [
    'sharedAuthorCount',
    'sharedAuthors(first: 1) { name papers(first: 1) { totalCount } }',
    'independence',
    'facets { year { buckets { key count } } independence { buckets { key count } } }',
  ],
  references: ['isSelfCitation', 'facets { authors(first: 1) { buckets { key count } otherCount } }'],
  authors: ['position'],
  topics: ['score'],
  papers: [],
  coauthors: ['sharedPaperCount', 'sharedPapers(first: 2) { title }'],
  narrower: [],
};
const NAMES = { Paper: 'title year', Author: 'name identity', Topic: 'name' };

const HOW = fc.constantFrom<Field['how']>(
  'plain',
  'plain',
  'plain',
  'skipped',
  'included',
  'inline',
  'spread',
);

const fields = (held: Held, type: Type, depth: number): Arbitrary<Field[]> => {
  const value = fc.record({
    name: fc.constantFrom(...VALUES[type]),
    list: fc.constant(null),
    type: fc.constant(null),
    below: fc.constant<Field[]>([]),
    how: HOW,
  });
  if (!depth) return fc.array(value, { maxLength: 1 });
  const list = fc.constantFrom(...Object.entries(LISTS[type])).chain(([name, to]) =>
    fc.record({
      name: fc.constant(name),
      list: fc.record({
        question: questions(held, { isOfCitations: name === 'citations' || name === 'references' }),
        wants: fc.subarray(['totalCount', 'pageInfo { hasNextPage endCursor }', 'cursor', ...WANTS[name]!]),
        isEdges: fc.boolean(),
      }),
      type: fc.constant(to),
      below: fields(held, to, depth - 1),
      how: HOW,
    }),
  );
  return fc.array(fc.oneof({ weight: 3, arbitrary: list }, { weight: 1, arbitrary: value }), {
    minLength: 1,
    maxLength: depth > 1 ? 3 : 2,
  });
};

function print(some: Field[], ids: string[]): Document {
  const variables: Record<string, unknown> = { ids, yes: true, no: false };
  const declared = ['$ids: [ID!]!', '$yes: Boolean!', '$no: Boolean!'];
  const fragments: string[] = [];
  let count = 0;

  const argsOf = ({ name, type, list }: Field) => {
    const { where, orderBy, size, backward } = list!.question;
    const args = [`${backward ? 'last' : 'first'}: ${size}`];
    if (type === 'Paper') {
      const variable = `w${count}`;
      variables[variable] = where;
      declared.push(`$${variable}: PaperFilter`);
      args.push(`where: $${variable}`, ...(orderBy === 'RELEVANCE' ? [] : [`orderBy: ${orderBy}`]));
      if (name === 'papers') return args.filter((arg) => !/SHARED_AUTHORS|VELOCITY/.test(arg)).join(', ');
    }
    return args.join(', ');
  };

  const selection = (type: Type, below: Field[]): string =>
    `__typename ${NAMES[type]} ${below.map((field) => fieldText(type, field)).join(' ')}`;

  const fieldText = (type: Type, field: Field): string => {
    const alias = `f${count++}`;
    const skip = { skipped: ' @skip(if: $yes)', included: ' @include(if: $yes)' }[field.how as string] ?? '';
    const text = field.list
      ? `${alias}: ${field.name}(${argsOf(field)})${skip} { ${listText(field)} }`
      : `${alias}: ${field.name.replace(/ (?=\{)|$/, `${skip} `)}`;
    if (field.how === 'inline') return `... on ${type} { ${text} } ... @skip(if: $yes) { ${text} }`;
    if (field.how !== 'spread') return text;
    fragments.push(`fragment F${alias} on ${type} { ${text} }`);
    return `...F${alias}`;
  };

  const listText = ({ type, list, below }: Field) => {
    const { wants, isEdges } = list!;
    const ofList = wants.filter((want) => /^(totalCount|pageInfo|facets)/.test(want));
    const ofEdge = wants.filter((want) => !ofList.includes(want));
    const node = selection(type!, below);
    return [...ofList, isEdges ? `edges { ${ofEdge.join(' ')} node { ${node} } }` : `nodes { ${node} }`].join(
      ' ',
    );
  };

  const top = selection('Paper', some);
  const source = `query Random(${declared.join(', ')}) { papers(ids: $ids) { id @include(if: $yes) @skip(if: $no) ${top} } } ${fragments.join(' ')}`;
  return { source, variables };
}

/** Documents that look up to three papers up and go on from there; all ids in filters are held. */
export const documents = (held: Held): Arbitrary<Document> =>
  fc
    .tuple(fields(held, 'Paper', 3), fc.subarray(held.papers, { minLength: 1, maxLength: 3 }))
    .map(([some, ids]) => print(some, ids));
