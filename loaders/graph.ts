import { queryGraph } from '../cypher/catalogue.ts';
import type { Reader } from '../cypher/db.ts';

export type GraphInfo = {
  paperCount: number;
  placeholderCount: number;
  authorCount: number;
  topicCount: number;
  citationCount: number;
  newestPublicationDate: string | null;
  updatedAt: string | null;
  sources: string[];
};

/** What the graph holds. A publication day after today is not plausible and is passed over. */
export const graphLoader = (reader: Reader) => {
  let info: Promise<GraphInfo> | undefined;
  return () => {
    info ??= reader
      .read(queryGraph, { today: new Date().toISOString().slice(0, 10) })
      .then(([row]) => row as GraphInfo);
    return info;
  };
};
