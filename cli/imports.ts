import { Command } from 'commander';
import { badInput } from '../cypher/errors.ts';
import { type ImportCard, listImports } from '../ingest/imports.ts';
import { count } from '../ingest/numbers.ts';
import { undoImport } from '../ingest/undo.ts';
import { asBadArguments } from './bad-arguments.ts';
import { withGraph } from './with-graph.ts';

/** `citeweave imports`: what was read into the graph, and when. */
export function importsCommand(): Command {
  const command = new Command('imports')
    .description('what was read into the graph: source, files, counts, times')
    .option('--json', 'print JSON, with checksums and options')
    .action(async ({ json }: { json?: boolean }) => {
      const imports = await withGraph(listImports, { prepare: false });
      console.log(json ? JSON.stringify(imports, null, 2) : tableOf(imports));
    });
  command
    .command('undo')
    .description('take back all that one import alone brought; what others say is seen again')
    .argument('<number>', 'its number, as citeweave imports lists it')
    .action((text: string) => asBadArguments(() => undo(text)));
  return command;
}

async function undo(text: string) {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw badInput('number', `An import has a number, such as 3; ${JSON.stringify(text)} is none.`);
  const id = Number(text);
  const { source, papers } = await withGraph((db) => undoImport(db, id));
  console.log(`Undid import ${id} of ${source}: ${count(papers)} papers that it told of.`);
}

const minute = (moment: string) => `${moment.slice(0, 16).replace('T', ' ')}`;

function stateOf({ finishedAt, undoneAt, position }: ImportCard): string {
  if (undoneAt) return `undone ${minute(undoneAt)}`;
  return finishedAt ? 'whole' : `ended after ${count(position)} records: the same command goes on`;
}

function tableOf(imports: ImportCard[]): string {
  if (!imports.length) return 'The graph notes no import.';
  const rows = imports.map((one) => [
    String(one.id),
    minute(one.startedAt),
    one.source,
    count(one.counts.papers ?? 0),
    count(one.counts.citations ?? 0),
    stateOf(one),
    filesOf(one),
  ]);
  const all = [['No.', 'Begun', 'Source', 'Papers', 'Citations', 'State', 'Files'], ...rows];
  const widths = all[0]!.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  const isNumber = (i: number) => i === 0 || i === 3 || i === 4;
  return all
    .map((row) =>
      row
        .map((cell, i) => (isNumber(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const filesOf = ({ files }: ImportCard) =>
  files.length > 1 ? `${files[0]!.path} and ${count(files.length - 1)} more` : (files[0]?.path ?? '');
