/** An importer of its own process, to be killed: reads the sample in small batches. */
import { createDb } from '../../cypher/db.ts';
import { createDriver } from '../../cypher/driver.ts';
import { jsonl } from '../../ingest/jsonl/index.ts';
import { ingest } from '../../ingest/run.ts';
import { SAMPLE_FILE } from '../../sample/index.ts';

const [uri, username, password, refusedFile] = process.argv.slice(2) as [string, string, string, string];
const driver = createDriver({ uri, username, password });
const db = createDb(driver, { database: 'neo4j' });
await db.ping();
let told = 0;
const report = await ingest(jsonl, [SAMPLE_FILE], {
  db,
  options: { source: 'killed' },
  refusedFile,
  onProgress({ written }) {
    if (written > told) process.stdout.write('.');
    told = written;
  },
  bounds: { records: 4, links: 1_000 },
});
await driver.close();
process.stdout.write(`${JSON.stringify(report)}\n`);
