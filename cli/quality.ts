import { Command } from 'commander';
import { graphQuality, qualityText } from '../ingest/quality.ts';
import { shareLines } from './progress.ts';
import { withGraph } from './with-graph.ts';

/** `citeweave quality`: what is doubtful in the graph's data. Finding something is no failure: the exit code is 0. */
export const qualityCommand = (): Command =>
  new Command('quality')
    .description(
      'how good the data in the graph is: dangling references, missing titles, duplicates and more',
    )
    .option('--json', 'print JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { show } = shareLines('checked');
      const quality = await withGraph((db) => graphQuality(db, show));
      console.log(json ? JSON.stringify(quality, null, 2) : qualityText(quality));
    });
