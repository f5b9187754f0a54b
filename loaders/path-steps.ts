import DataLoader from 'dataloader';
import { queryPathSteps } from '../cypher/catalogue.ts';
import type { Reader } from '../cypher/db.ts';

/** What a path may pass. */
export type PathType = 'Paper' | 'Author' | 'Topic';

/** Its type and its key: `Paper:doi:10.5555/a`. */
export type PathPlace = `${PathType}:${string}`;

/** Which links count; `cited` and `citing`: citations followed with and against their direction. */
export type Links = { cited: boolean; citing: boolean; authored: boolean; hasTopic: boolean };

/** What is one link away from some nodes. */
export type Reached = {
  place: PathPlace;
  /** How many links of these kinds it has, citations either way. */
  links: number;
  /** Over how many of them one would go on. */
  ahead: number;
  /** From which of the nodes it is reached. */
  by: PathPlace[];
};

type Row = [type: PathType, key: string, links: number, ahead: number, by: number[]];

/** With `stays` the nodes themselves are asked for, with `among` what of these keys is reached. */
type Step = { from: readonly PathPlace[]; links: Links; stays?: boolean; among?: string[] };

const FOLDERS = { Paper: 'papers', Author: 'authors', Topic: 'topics' } as const;

/** By type, what the places are numbered in `from`. */
function inputOf({ from, links, stays = false, among }: Step) {
  const nodes = { papers: [], authors: [], topics: [] } as Record<string, [number, string][]>;
  for (const [i, place] of from.entries()) {
    const [type, key] = partsOf(place);
    nodes[FOLDERS[type]]!.push([i, key]);
  }
  return { ...links, ...nodes, stays, among };
}

export const placeOf = (type: PathType, key: string): PathPlace => `${type}:${key}`;

export function partsOf(place: PathPlace): [type: PathType, key: string] {
  const colon = place.indexOf(':');
  return [place.slice(0, colon) as PathType, place.slice(colon + 1)];
}

/** A loader of what is one link away; the steps of one tick are one statement. */
export const pathStepsLoader = (reader: Reader) => {
  const loader = new DataLoader<Step, Reached[]>(
    async (steps) => {
      const [row] = await reader.read(queryPathSteps, { sets: steps.map(inputOf) });
      const found = new Map(row!.rows as [number, Row[]][]);
      return steps.map(({ from }, i) =>
        (found.get(i) ?? []).map(([type, key, links, ahead, by]) => ({
          place: placeOf(type, key),
          links,
          ahead,
          by: by.map((n) => from[n]!),
        })),
      );
    },
    { cache: false },
  );
  return (step: Step) => loader.load(step);
};

export type PathSteps = ReturnType<typeof pathStepsLoader>;
