import { Command } from 'commander';
import { badInput } from '../cypher/errors.ts';
import {
  addToCollection,
  deleteCollection,
  listCollections,
  namedSet,
  takeFromCollection,
} from '../ingest/collections.ts';
import { count } from '../ingest/numbers.ts';
import { createLoaders } from '../loaders/index.ts';
import { asBadArguments } from './bad-arguments.ts';
import { idsOf } from './id-file.ts';
import { withGraph } from './with-graph.ts';

/** So many ids are looked up at once. */
const IDS_AT_ONCE = 500;
const SHOWN = 10;

type Options = { file?: string; remove?: boolean; delete?: boolean };

/** `citeweave collect [NAME] [ID…]`: named sets of papers, listed, filled, emptied and removed. */
export const collectCommand = (): Command =>
  new Command('collect')
    .description('named sets of papers: without a name all sets; with one, papers are put into it')
    .argument('[name]', 'the name of the set, in any case; made where there is none')
    .argument('[ids...]', 'papers by any id: arXiv:2402.10688, a DOI, W2002668484')
    .option('--file <file>', 'a file of ids, one a line, plain or gzip')
    .option('--remove', 'take the papers out of the set instead')
    .option('--delete', 'remove the set; its papers stay in the graph')
    .action((name: string | undefined, ids: string[], options: Options) =>
      asBadArguments(() => (name === undefined ? list(options) : change(name, ids, options))),
    );

async function list({ file, remove, delete: isDeleted }: Options) {
  if (file || remove || isDeleted) throw badInput('name', 'Which set? Its name comes first.');
  const sets = await withGraph(listCollections);
  for (const { name, papers } of sets) console.log(`${count(papers).padStart(12)}   ${name}`);
  if (!sets.length) console.log('There is no set yet: citeweave collect NAME ID…');
}

async function change(given: string, ids: string[], { file, remove, delete: isDeleted }: Options) {
  const { name } = namedSet(given);
  if (isDeleted) {
    if (ids.length || file || remove)
      throw badInput('delete', '--delete removes the set as a whole: give its name alone.');
    const wasThere = await withGraph((db) => deleteCollection(db, name));
    console.log(wasThere ? `Removed the set "${name}".` : `There is no set "${name}".`);
    return;
  }
  const asked = [...ids, ...(file ? await Array.fromAsync(idsOf(file), ({ id }) => id) : [])];
  if (!asked.length) throw badInput('ids', 'Which papers? Give their ids, or --file with one a line.');
  const unknown: string[] = [];
  const changed = await withGraph(async (db) => {
    let papers = 0;
    for (let i = 0; i < asked.length; i += IDS_AT_ONCE) {
      const some = asked.slice(i, i + IDS_AT_ONCE);
      const found = await createLoaders(db.reader()).loaders.queryPaper.many(some);
      unknown.push(...some.filter((_, n) => !found[n]));
      const keys = found.flatMap((paper) => paper?.key ?? []);
      papers += await (remove ? takeFromCollection : addToCollection)(db, name, keys);
    }
    return papers;
  });
  console.log(
    `${changed} ${changed === 1 ? 'paper' : 'papers'} ${remove ? 'taken out of' : 'put into'} "${name}".`,
  );
  if (!unknown.length) return;
  const more = unknown.length > SHOWN ? ` and ${unknown.length - SHOWN} more` : '';
  console.error(`citeweave: not held in this graph: ${unknown.slice(0, SHOWN).join(', ')}${more}`);
  process.exitCode = 1;
}
