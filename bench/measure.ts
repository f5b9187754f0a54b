/** Asks a question of the server in process and measures it: time, statements, time in the database, db hits. */
import { pino } from 'pino';
import type { Db, Input, Statement } from '../cypher/db.ts';
import type { Driver } from '../cypher/driver.ts';
import { profile } from '../cypher/profile.ts';
import { createServerApp, type ServerOptions } from '../server/main.ts';
import { runByHand } from './by-hand.ts';
import { dataOf, expectSame } from './compare/answers.ts';
import { quantile } from './compare/stats.ts';
import type { ByHand, Question } from './questions/question.ts';

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
  /** The same of the statement by hand, asked in turns with the server, or why it failed; null where there is none. */
  byHand: { p50: number; hits: number } | { failed: string } | null;
};

/** How often a question is asked, first without being measured; each of the two for so many seconds at most. */
export type Effort = { warm: number; times: number; patience: number };

/** But always so often: what was planned just now is slow. */
const LEAST = 3;

type Asked = { ms: number; text: string };
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
    const text = await response.text();
    return { ms: performance.now() - began, sent, text };
  }

  async function askByHand({ byHand }: Question): Promise<Asked | { failed: string } | null> {
    if (!byHand) return null;
    const began = performance.now();
    try {
      const text = await runByHand(driver, byHand.cypher, byHand.input);
      return { ms: performance.now() - began, text };
    } catch (error) {
      return { failed: (error as Error).message };
    }
  }

  async function hitsOf(sent: Sent[]) {
    const hits = [];
    for (const { statement, input } of sent) hits.push((await profile(driver, statement.text, input)).hits);
    return sum(hits);
  }

  const ofHand = async ({ cypher, input }: ByHand, ms: number[]) => ({
    p50: quantile(ms, 0.5),
    hits: (await profile(driver, cypher, input)).hits,
  });

  /**
   * The figures of requests one after the other, after others that may fail while all is cold. Throws where one is not
   * answered, or otherwise than by hand. A statement by hand that failed is not asked again.
   */
  return async function measure(question: Question, { warm, times, patience }: Effort): Promise<Measure> {
    let failed: string | undefined;
    const both = async () => {
      const server = await ask(question);
      const hand = failed === undefined ? await askByHand(question) : null;
      if (hand && 'failed' in hand) failed = hand.failed;
      return [server, hand && !('failed' in hand) ? hand : null] as const;
    };
    await repeat(warm, patience, () => both().catch(() => {}));
    const runs = await repeat(times, patience, both);
    const { byHand, name } = question;
    const hands: number[] = [];
    for (const [server, hand] of runs) {
      const data = dataOf(server.text);
      if (hand && !byHand!.isDataAlone) expectSame(data, dataOf(hand.text), name);
      if (hand) hands.push(hand.ms);
    }
    const totals = runs.map(([{ ms }]) => ms);
    return {
      p50: quantile(totals, 0.5),
      p95: quantile(totals, 0.95),
      statements: sent.length,
      database: quantile(
        runs.map(([run]) => sum(run.sent.map(({ ms }) => ms))),
        0.5,
      ),
      hits: await hitsOf(sent),
      byHand: failed !== undefined ? { failed } : byHand ? await ofHand(byHand, hands) : null,
    };
  };
}

/** What so many calls gave, or as many as there was patience for. */
async function repeat<T>(times: number, patience: number, call: () => Promise<T>): Promise<T[]> {
  const ends = performance.now() + patience * 1_000;
  const results: T[] = [];
  while (results.length < Math.min(times, LEAST) || (results.length < times && performance.now() < ends))
    results.push(await call());
  return results;
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
