/** Asks a question of the server in process and measures it: time, statements, time in the database, db hits. */
import { pino } from 'pino';
import type { Db, Input, Statement } from '../cypher/db.ts';
import type { Driver } from '../cypher/driver.ts';
import { profile } from '../cypher/profile.ts';
import { createServerApp, type ServerOptions } from '../server/main.ts';
import type { Question } from './table.ts';

export type Measure = {
  /** Milliseconds from request to the whole answer. */
  p50: number;
  p95: number;
  /** What one request sends. */
  statements: number;
  /** Milliseconds of one request spent waiting for Neo4j, on the median. */
  database: number;
  /** What the statements of one request read of the store, by PROFILE. */
  hits: number;
};

type Sent = { statement: Statement; input: Input; ms: number };

/** A server over this database; its questions are answered without a socket, and each of them by Neo4j. */
export function createBench(db: Db, driver: Driver, options: Partial<ServerOptions> = {}) {
  let sent: Sent[] = [];
  const app = createServerApp({
    db: recorded(db, (statement) => sent.push(statement)),
    log: pino({ level: 'silent' }),
    responseCache: false,
    ...options,
  });

  async function ask({ document, variables }: Question) {
    sent = [];
    const began = performance.now();
    const response = await app.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    });
    const { errors } = JSON.parse(await response.text());
    if (errors) throw new Error(errors[0].message);
    return { ms: performance.now() - began, sent };
  }

  /** The figures of this many requests, one after the other, after `warm` others, which may fail while all is cold. */
  return async function measure(question: Question, times: number, warm: number): Promise<Measure> {
    for (let i = 0; i < warm; i++) await ask(question).catch(() => {});
    const runs = [];
    for (let i = 0; i < times; i++) runs.push(await ask(question));
    const totals = runs.map(({ ms }) => ms);
    const profiles = [];
    for (const { statement, input } of sent) profiles.push(await profile(driver, statement.text, input));
    return {
      p50: quantile(totals, 0.5),
      p95: quantile(totals, 0.95),
      statements: sent.length,
      database: quantile(
        runs.map((run) => sum(run.sent.map(({ ms }) => ms))),
        0.5,
      ),
      hits: sum(profiles.map(({ hits }) => hits)),
    };
  };
}

/** The same database, whose every read is told of. */
function recorded(db: Db, onRead: (sent: Sent) => void): Db {
  return {
    ...db,
    reader(options) {
      const reader = db.reader(options);
      const read = async (statement: Statement, input: Input) => {
        const began = performance.now();
        const rows = await reader.read(statement, input);
        onRead({ statement, input, ms: performance.now() - began });
        return rows;
      };
      return { counts: reader.counts, read };
    },
  };
}

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

/** The smallest value that this share of the values does not exceed. */
export const quantile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)]!;
