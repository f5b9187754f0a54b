import { Command } from 'commander';
import { connectNeo4j, neo4jStatus, stopNeo4j } from '../neo4j/index.ts';
import { readEnv } from '../server/env.ts';
import { log } from './log.ts';

async function start() {
  const { uri, version, why } = await connectNeo4j({ env: readEnv(), log, start: true, own: false });
  console.log(`Neo4j ${version ?? '(no answer yet)'} at ${uri} (${why})`);
}

async function stop() {
  const ended = await stopNeo4j({ env: readEnv(), log });
  console.log(ended ? `Stopped Neo4j (${ended})` : 'No Neo4j was running');
}

const ownerLine = (owner: { pid: number; alive: boolean } | null) => {
  if (!owner) return 'none: it stays until `citeweave neo4j stop`';
  return owner.alive
    ? `process ${owner.pid}`
    : `process ${owner.pid}, which is gone: the next start adopts it`;
};

async function status() {
  const found = await neo4jStatus({ env: readEnv(), log });
  if (!found) {
    console.log('No Neo4j is running');
    process.exit(1);
  }
  const { uri, version, source, running, store, owner } = found;
  const lines = {
    uri,
    version: version ?? 'no answer',
    source,
    ...(running && { running }),
    ...(store && { store }),
    ...(owner !== undefined && { owner: ownerLine(owner) }),
  };
  for (const [name, value] of Object.entries(lines)) console.log(`${name.padEnd(8)} ${value}`);
  // A frozen server never closes its side of the connection, which would keep this process here.
  process.exit();
}

/** `citeweave neo4j start | stop | status`: the Neo4j that Citeweave runs itself. */
export const neo4jCommand = (): Command => {
  const command = new Command('neo4j').description('the Neo4j that Citeweave runs itself');
  command.command('start').description('start it and leave it running').action(start);
  command.command('stop').description('stop it, whoever started it').action(stop);
  command.command('status').description('what runs, where, and who ends it').action(status);
  return command;
};
