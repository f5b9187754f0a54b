/** Ways from one node to another, hop by hop. */
import DataLoader from 'dataloader';
import { queryPaths } from '../cypher/catalogue.ts';
import type { Reader } from '../cypher/db.ts';
import { badInput } from '../cypher/errors.ts';
import { type AuthorCard, type PaperCard, readCard, type TopicCard } from '../cypher/model.ts';
import { type ChainRow, inByline, type Step } from './chains.ts';
import { type Named, typesOf } from './nodes.ts';
import { type Links, type PathPlace, type PathSteps, type PathType, partsOf, placeOf } from './path-steps.ts';
import type { Truncation } from './truncation.ts';
import { waysBetween } from './ways.ts';

export type PathRelation = 'CITES' | 'AUTHORED' | 'HAS_TOPIC';

export type PathsArgs = {
  from: string;
  to: string;
  via: readonly PathRelation[];
  directed: boolean;
  maxLength: number;
  first: number;
};

type Nodes = Record<PathType, Named>;

/** The node of an argument; BAD_USER_INPUT where none is held that a path may pass. */
async function endOf(id: string, argument: string, nodes: Nodes): Promise<PathPlace> {
  const types = typesOf(id).filter((type): type is PathType => type in nodes);
  const found = await Promise.all(
    types.map(async (type) => {
      const [node] = await nodes[type].named([id], argument);
      return node ? placeOf(type, node.key) : null;
    }),
  );
  const place = found.find((node) => node !== null);
  if (place) return place;
  const named = JSON.stringify(id);
  throw badInput(argument, `${argument} is ${named}, and no paper, author or topic of that id is held.`);
}

const linksOf = ({ via, directed }: PathsArgs): Links => ({
  cited: via.includes('CITES'),
  citing: via.includes('CITES') && !directed,
  authored: via.includes('AUTHORED'),
  hasTopic: via.includes('HAS_TOPIC'),
});

type Shown = {
  papers: unknown[][];
  authors: unknown[][];
  topics: unknown[][];
  citations: [place: number, isForward: boolean, ...ChainRow[1][number]][];
};

const hopsOf = (way: PathPlace[]) => way.slice(1).map((to, i) => [way[i]!, to] as const);

/** What the places of these ways are, and the citations between them. */
async function show(reader: Reader, ways: PathPlace[][]): Promise<Step[][]> {
  const places = [...new Set(ways.flat())].map(partsOf);
  const keys = (type: PathType) => places.filter(([of]) => of === type).map(([, key]) => key);
  const isCitation = ([from, to]: readonly [PathPlace, PathPlace]) =>
    from.startsWith('Paper:') && to.startsWith('Paper:');
  const named = ways.flatMap(hopsOf).filter(isCitation);
  const pairs = new Map(named.map(([from, to]) => [`${from}\n${to}`, [partsOf(from)[1], partsOf(to)[1]]]));
  const [row] = await reader.read(queryPaths, {
    papers: keys('Paper'),
    authors: keys('Author'),
    topics: keys('Topic'),
    citations: [...pairs.values()],
  });
  const { papers, authors, topics, citations } = row as Shown;
  const cards = new Map<PathPlace, PaperCard | AuthorCard | TopicCard>();
  const keep = (type: PathType, rows: unknown[][]) => {
    for (const card of rows.map((row) => readCard(type, row))) cards.set(placeOf(type, card.key), card);
  };
  keep('Paper', papers);
  keep('Author', authors);
  keep('Topic', topics);
  const names = [...pairs.keys()];
  const cites = new Map(citations.map(([place, ...citation]) => [names[place]!, citation]));

  const stepOf = ([from, to]: readonly [PathPlace, PathPlace]): Step => {
    const ends = { from: cards.get(from)!, to: cards.get(to)! };
    const of = <T>(type: PathType) => (from.startsWith(`${type}:`) ? ends.from : ends.to) as T;
    const [isForward, contexts, shared] = cites.get(`${from}\n${to}`) ?? [];
    if (isForward !== undefined)
      return {
        relation: 'CITES',
        ...(ends as { from: PaperCard; to: PaperCard }),
        isForward,
        contexts: contexts!,
        sharedAuthors: inByline(shared!),
      };
    const paper = of<PaperCard>('Paper');
    return [from, to].some((end) => end.startsWith('Topic:'))
      ? { relation: 'HAS_TOPIC', ...(ends as { from: PaperCard; to: TopicCard }), paper, topic: of('Topic') }
      : {
          relation: 'AUTHORED',
          ...(ends as { from: PaperCard; to: AuthorCard }),
          paper,
          author: of('Author'),
        };
  };
  return ways.map((way) => hopsOf(way).map(stepOf));
}

/** A loader of the ways; those of one tick are shown by one statement. */
export const pathsLoader = (reader: Reader, nodes: Nodes, steps: PathSteps) => {
  const shown = new DataLoader<PathPlace[][], Step[][]>(
    async (all) => {
      const found = (await show(reader, all.flat())).values();
      return all.map((ways) => ways.map(() => found.next().value!));
    },
    { cache: false },
  );
  return async (args: PathsArgs): Promise<{ paths: Step[][]; truncation: Truncation | null }> => {
    const { maxLength, first } = args;
    const [from, to] = await Promise.all([endOf(args.from, 'from', nodes), endOf(args.to, 'to', nodes)]);
    const found = await waysBetween({ from, to, links: linksOf(args), maxLength, first }, steps);
    const { ways, truncation } = found;
    return { paths: ways.length ? await shown.load(ways) : [], truncation };
  };
};
