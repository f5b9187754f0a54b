/** The `citeweave` command: one file a subcommand, loaded when it is meant. */
import './production.ts';
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { readEnv } from '../server/env.ts';
import { BAD_ARGUMENTS } from './bad-arguments.ts';

const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.ts')).startCommand(),
  ingest: async () => (await import('./ingest.ts')).ingestCommand(),
  grow: async () => (await import('./grow.ts')).growCommand(),
  collect: async () => (await import('./collect.ts')).collectCommand(),
  neo4j: async () => (await import('./neo4j.ts')).neo4jCommand(),
  sample: async () => (await import('./sample.ts')).sampleCommand(),
  imports: async () => (await import('./imports.ts')).importsCommand(),
  doctor: async () => (await import('./doctor.ts')).doctorCommand(),
  quality: async () => (await import('./quality.ts')).qualityCommand(),
  cypher: async () => (await import('./cypher.ts')).cypherCommand(),
};

const withAllBelow = (command: Command): Command[] => [command, ...command.commands.flatMap(withAllBelow)];

async function run(argv: string[]) {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const program = new Command('citeweave').description(packageJson.description).version(packageJson.version);
  const named = Object.keys(commands).filter((name) => name === argv[2]);
  for (const name of named.length ? named : Object.keys(commands))
    program.addCommand(await commands[name]!());
  for (const command of withAllBelow(program))
    command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : BAD_ARGUMENTS));
  await program.parseAsync(argv);
}

function wantsStack() {
  try {
    return ['debug', 'trace'].includes(readEnv().LOG_LEVEL);
  } catch {
    return false;
  }
}

try {
  await run(process.argv);
} catch (error) {
  console.error(`citeweave: ${error instanceof Error ? error.message : error}`);
  if (wantsStack()) console.error(error);
  process.exit(1);
}
