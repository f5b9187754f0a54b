/** What an API gives of its works, in pages that the source of the same name reads. */
import type { ExternalId } from '../../cypher/ids.ts';
import type { Client } from './client.ts';

/** A request that is answered in pages; plain data, so that it can be kept. */
export type Task = Record<string, unknown>;

export type Page = {
  /** A file as the source reads it; null when the page holds nothing. */
  bytes: Buffer | string | null;
  works: number;
  /** How many the task has in all, where the API says. */
  total: number | null;
  /** What to go on with; null: this was the last page. */
  next: string | null;
  /** What the API keeps back. */
  note?: string;
};

/** What is to be asked, and what cannot be. */
export type Tasks = { tasks: Task[]; notes: string[] };

export type LiveApi = {
  search(words: string): Tasks;
  /** These works. */
  works(ids: ExternalId[]): Tasks;
  /** What cites this one. */
  citing(client: Client, id: ExternalId): Promise<Tasks>;
  /** These works, what they cite and what cites them; null: the API does not say. */
  around: ((client: Client, ids: ExternalId[]) => Promise<Tasks>) | null;
  page(client: Client, task: Task, cursor: string | null): Promise<Page>;
  /** The ids of the works on a page, for a neighbourhood to be grown from. */
  idsOn(page: string): ExternalId[];
};

/** Lists of at most so many. */
export const inPieces = <T>(all: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

/** A page that holds nothing. */
export const NOTHING: Page = { bytes: null, works: 0, total: 0, next: null };

/** An id as a part of an address; the slashes and colons of a DOI stay, as every API has them. */
export const inPath = (id: string) => encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':');

export const spelled = ({ kind, value }: ExternalId) => `${kind}:${value}`;
