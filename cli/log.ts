import type { Log } from '../neo4j/index.ts';

/** On standard error: standard output is for what was asked for. */
export const log: Log = {
  info: (message) => console.error(message),
  warn: (message) => console.error(message),
};
