/** Semantic Scholar's Graph API: https://api.semanticscholar.org/api-docs/graph */
import { badInput } from '../../cypher/errors.ts';
import type { ExternalId } from '../../cypher/ids.ts';
import { inPath, inPieces, type LiveApi, type Page, spelled, type Task, type Tasks } from './api.ts';
import type { Access, Client } from './client.ts';
import { RefusedRequest } from './failures.ts';

type Options = { base: string; key: string | undefined; agent: string };

export const semanticScholarAccess = ({ base, key, agent }: Options): Access => ({
  title: 'Semantic Scholar',
  base,
  headers: { 'user-agent': agent, ...(key ? { 'x-api-key': key } : {}) },
  keyName: 'SEMANTIC_SCHOLAR_API_KEY',
  everyMs: 1_050,
});

const PAPER = [
  'paperId,corpusId,externalIds,url,title,abstract,venue,publicationVenue,year,referenceCount,citationCount',
  'influentialCitationCount,isOpenAccess,openAccessPdf,s2FieldsOfStudy,publicationTypes,publicationDate,journal,authors',
].join(',');
const WITH_REFERENCES = `${PAPER},tldr,references.paperId,references.corpusId`;
const CITATION = 'contexts,intents,isInfluential';

const IDS_AT_ONCE = 500;
const ON_A_PAGE = 1_000;
/** Behind this place of a list nothing is given. */
const LAST = 9_999;

const PREFIXES: Record<string, string> = {
  corpusId: 'CorpusId:',
  s2: '',
  doi: 'DOI:',
  arxiv: 'ARXIV:',
  pmid: 'PMID:',
  pmcid: 'PMCID:',
  mag: 'MAG:',
  acl: 'ACL:',
};

/** An id as the API spells it; null of a kind that it does not know. */
const asked = ({ kind, value }: ExternalId): string | null =>
  kind in PREFIXES ? PREFIXES[kind] + value.replace(/^PMC/, '') : null;

function works(ids: ExternalId[]): Tasks {
  const unknown = ids.filter((id) => asked(id) === null);
  return {
    tasks: inPieces(
      ids.flatMap((id) => asked(id) ?? []),
      IDS_AT_ONCE,
    ).map((some): Task => ({ ids: some })),
    notes: unknown.map((id) => `${spelled(id)}: Semantic Scholar does not look this kind of id up`),
  };
}

/** The papers of these ids, without those that are not known. */
async function batch(client: Client, ids: string[]): Promise<object[]> {
  try {
    const { value } = await client.ask('/paper/batch', {
      query: { fields: WITH_REFERENCES },
      body: { ids },
      has: Array.isArray,
    });
    return (value as unknown as (object | null)[]).filter((paper) => paper !== null);
  } catch (error) {
    // So it says that it knows none of them.
    if (error instanceof RefusedRequest && /no valid paper ids/i.test(error.message)) return [];
    throw error;
  }
}

async function searched(client: Client, query: string, token: string | null): Promise<Page> {
  const { value } = await client.ask('/paper/search/bulk', {
    query: { query, fields: 'paperId', ...(token ? { token } : {}) },
    has: ({ data }) => Array.isArray(data),
  });
  const papers: object[] = [];
  const ids: string[] = value.data.map(({ paperId }: { paperId: string }) => paperId);
  for (const some of inPieces(ids, IDS_AT_ONCE)) papers.push(...(await batch(client, some)));
  return { ...pageOf(papers), total: value.total ?? null, next: value.token ?? null };
}

type Linked = {
  citingPaper?: Paper | null;
  citedPaper?: Paper | null;
  contexts?: unknown;
  intents?: unknown;
  isInfluential?: unknown;
};
type Paper = { paperId?: string | null; corpusId?: number | null };

/** What cites a paper, or what it cites; each citation a line of its own, as in the datasets. */
async function linked(client: Client, { list, of, corpusId }: Task, cursor: string | null): Promise<Page> {
  const offset = Number(cursor ?? 0);
  const limit = Math.min(ON_A_PAGE, LAST - offset);
  const { value } = await client.ask(`/paper/${inPath(String(of))}/${list}`, {
    query: { fields: `${CITATION},${PAPER}`, offset, limit },
    has: ({ data }) => Array.isArray(data),
  });
  const ties = (value.data as Linked[]).filter((tie) => (tie.citingPaper ?? tie.citedPaper)?.paperId);
  const lines = ties.flatMap(({ citingPaper, citedPaper, ...how }) => {
    const paper = (citingPaper ?? citedPaper)!;
    const [citing, cited] = list === 'citations' ? [paper.corpusId, corpusId] : [corpusId, paper.corpusId];
    if (citing == null || cited == null) return [paper];
    return [paper, citation(citing, cited, how)];
  });
  const isCut = value.next >= LAST;
  return {
    ...pageOf(lines),
    works: ties.length,
    total: null,
    next: value.next == null || isCut ? null : String(value.next),
    ...(isCut ? { note: `Semantic Scholar gives the first ${LAST} papers of a list of citations` } : {}),
  };
}

const citation = (citing: unknown, cited: unknown, { contexts, intents, isInfluential }: Linked) => ({
  citingcorpusid: citing,
  citedcorpusid: cited,
  contexts,
  intents,
  isinfluential: isInfluential,
});

const pageOf = (lines: object[]) => ({
  bytes: lines.length ? `${lines.map((line) => JSON.stringify(line)).join('\n')}\n` : null,
  works: lines.length,
});

async function corpusIdOf(client: Client, name: string): Promise<number> {
  const { value } = await client.ask(`/paper/${inPath(name)}`, {
    query: { fields: 'corpusId' },
    has: ({ corpusId }) => Number.isInteger(corpusId),
  });
  return value.corpusId;
}

/** The lists of a paper, which are asked by its CorpusId: the citations in them are told by that. */
async function lists(client: Client, id: ExternalId, names: string[]): Promise<Task[]> {
  const name = asked(id);
  if (name === null)
    throw badInput(
      'id',
      `Semantic Scholar does not look ${spelled(id)} up: give its CorpusId, a DOI or an arXiv id.`,
    );
  const corpusId = id.kind === 'corpusId' ? Number(id.value) : await corpusIdOf(client, name);
  return names.map((list) => ({ list, of: `CorpusId:${corpusId}`, corpusId }));
}

async function around(client: Client, ids: ExternalId[]): Promise<Tasks> {
  const { tasks, notes } = works(ids);
  for (const id of ids) tasks.push(...(await lists(client, id, ['references', 'citations'])));
  return { tasks, notes };
}

export const semanticScholarApi: LiveApi = {
  search: (words) => ({ tasks: [{ search: words }], notes: [] }),
  works,
  citing: async (client, id) => {
    const tasks = await lists(client, id, ['citations']);
    return { tasks: [{ ids: [tasks[0]!.of] }, ...tasks], notes: [] };
  },
  around,
  async page(client, task, cursor) {
    if (Array.isArray(task.ids)) {
      const papers = await batch(client, task.ids);
      return { ...pageOf(papers), total: task.ids.length, next: null };
    }
    return task.list ? linked(client, task, cursor) : searched(client, String(task.search), cursor);
  },
  idsOn: (text) =>
    text.split('\n').flatMap((line) => {
      const { corpusId, paperId } = line ? JSON.parse(line) : ({} as Paper);
      if (corpusId != null) return { kind: 'corpusId', value: String(corpusId) };
      return paperId ? { kind: 's2', value: paperId } : [];
    }),
};
