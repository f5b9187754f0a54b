/** The sources that can be asked over the network, by the names of those that read what comes. */
import type { LiveApi } from './api.ts';
import { Client, type Clock } from './client.ts';
import { crossrefAccess, crossrefApi } from './crossref.ts';
import { openalexAccess, openalexApi } from './openalex.ts';
import { semanticScholarAccess, semanticScholarApi } from './semantic-scholar.ts';

/** Where the APIs are and who asks, as the environment has it. */
export type LiveEnv = {
  CONTACT_EMAIL?: string | undefined;
  OPENALEX_URL: string;
  OPENALEX_API_KEY?: string | undefined;
  SEMANTIC_SCHOLAR_URL: string;
  SEMANTIC_SCHOLAR_API_KEY?: string | undefined;
  CROSSREF_URL: string;
  CROSSREF_API_KEY?: string | undefined;
};

export const LIVE_KINDS = ['openalex', 'semantic-scholar', 'crossref'] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

export const isLive = (kind: string): kind is LiveKind => (LIVE_KINDS as readonly string[]).includes(kind);

export type Live = { kind: LiveKind; api: LiveApi; client: Client };

/** An API, ready to be asked. `version` is this Citeweave's: an API wants to know who asks. */
export function openLive(kind: LiveKind, env: LiveEnv, version: string, clock?: Clock): Live {
  const contact = env.CONTACT_EMAIL;
  const agent = `Citeweave/${version}${contact ? ` (mailto:${contact})` : ''}`;
  const of = (url: string, key: string | undefined) => ({ base: url.replace(/\/+$/, ''), key, agent });
  const [api, access] = {
    openalex: () => [openalexApi, openalexAccess(of(env.OPENALEX_URL, env.OPENALEX_API_KEY))] as const,
    'semantic-scholar': () =>
      [
        semanticScholarApi,
        semanticScholarAccess(of(env.SEMANTIC_SCHOLAR_URL, env.SEMANTIC_SCHOLAR_API_KEY)),
      ] as const,
    crossref: () =>
      [
        crossrefApi,
        crossrefAccess({ ...of(env.CROSSREF_URL, env.CROSSREF_API_KEY), isPolite: contact !== undefined }),
      ] as const,
  }[kind]();
  return { kind, api, client: new Client(access, clock) };
}
