import { Command, Option } from 'commander';
import { badInput } from '../cypher/errors.ts';
import { type ExternalId, parseExternalId } from '../cypher/ids.ts';
import { fetchAround } from '../ingest/live/grow.ts';
import type { Live, LiveKind } from '../ingest/live/index.ts';
import { forgetPages } from '../ingest/live/spool.ts';
import { SOURCES } from '../ingest/sources.ts';
import { createLoaders } from '../loaders/index.ts';
import { readEnv } from '../server/env.ts';
import { asBadArguments } from './bad-arguments.ts';
import { ingestFiles } from './ingest-files.ts';
import { mostOf, openApi, progressOf, say } from './live.ts';
import { withGraph } from './with-graph.ts';

const MOST = 10_000;
/** The third step from a paper of some fame is the whole of science. */
const DEPTHS = ['1', '2'];

type Options = { from: LiveKind; depth: string; most?: string; collection?: string };

/** `citeweave grow PAPER`: fetches what a paper cites and what cites it, and puts that into the graph. */
export const growCommand = (): Command =>
  new Command('grow')
    .description('fetch what a paper cites and what cites it, from a public API')
    .argument('<paper>', 'any id: arXiv:2402.10688, a DOI, W2002668484, or the `id` of a paper in the graph')
    .addOption(
      new Option('--from <api>', 'whom to ask').choices(['openalex', 'semantic-scholar']).default('openalex'),
    )
    .addOption(
      new Option('--depth <n>', '2: also what these cite and what cites them').choices(DEPTHS).default('1'),
    )
    .option('--most <n>', `fetch at most about so many (default: ${MOST})`)
    .option('--collection <name>', 'put the papers that came into this named set')
    .action((paper: string, options: Options) => asBadArguments(() => grow(paper, options)));

async function grow(paper: string, { from: kind, depth, most, collection }: Options) {
  const limit = mostOf(most, MOST);
  const live = openApi(kind);
  const { api } = live;
  if (!api.around) throw badInput('from', `${kind} does not tell what cites a work.`);
  const from = (await usable(live, paper)) ?? (await heldId(live, paper));
  const progress = progressOf(live);
  const { files, folders, works, notes } = await fetchAround({
    client: live.client,
    api: { ...api, around: api.around },
    kind,
    home: readEnv().CITEWEAVE_HOME,
    from,
    depth: Number(depth),
    most: limit,
    onProgress: progress.show,
  });
  progress.end(works);
  say(works >= limit ? [`there may be more: --most was ${limit}`, ...notes] : notes);
  const source = await SOURCES[kind].load();
  await ingestFiles(
    { source, paths: files, options: { source: kind } },
    { collection, name: `grow-${kind}` },
  );
  for (const folder of folders) await forgetPages(folder);
}

const isKnownTo = ({ api }: Live, id: ExternalId) => !api.works([id]).notes.length;

/** The id as it stands, where the API looks this kind up. */
const usable = (live: Live, text: string): ExternalId | null => {
  const id = parseExternalId('Paper', text);
  return id && isKnownTo(live, id) ? id : null;
};

/** An id that the API looks up, of a paper that the graph holds. */
async function heldId(live: Live, text: string): Promise<ExternalId> {
  const held = await withGraph(async (db) => {
    const { loaders } = createLoaders(db.reader());
    const paper = await loaders.queryPaper.one(text);
    return paper && ((await loaders.paperExternalIds(paper)) as Record<string, string | null>);
  });
  const ids = Object.entries(held ?? {}).flatMap(([kind, value]): ExternalId[] =>
    typeof value === 'string' ? [{ kind, value }] : [],
  );
  const id = ids.find((one) => isKnownTo(live, one));
  if (id) return id;
  const why = held ? 'has no id that' : 'is neither held in this graph nor an id that';
  throw badInput('paper', `${text} ${why} ${live.client.access.title} looks up.`);
}
