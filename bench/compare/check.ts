/** That every way answers the same, and what it asks of Neo4j for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '../../cypher/driver.ts';
import { profileSent } from '../../cypher/profile.ts';
import { dataOf, expectSame } from './answers.ts';
import type { Question, Target } from './question.ts';
import { recorded, type Sent } from './recorded.ts';
import { mean } from './stats.ts';
import type { Opened, Way } from './ways/way.ts';

/** Of one request, once all is planned: the most statements, and what they read of the store on average. */
export type Cost = { statements: number; hits: number };

export type Failure = { failure: string };

/** So many answers are compared, and of so many the statements counted. */
const COMPARED = 30;
const COUNTED = 10;
const PAUSE_MS = 1_000;

/** A way on a driver of its own that tells what it sends. */
export type Watched = { way: Way; opened: Opened; sent: Sent[] };

export async function watch(way: Way, driver: Driver): Promise<Watched> {
  const sent: Sent[] = [];
  const opened = await way.open(recorded(driver, (statement) => sent.push(statement)));
  return { way, opened, sent };
}

/**
 * What each way costs, or why it cannot answer. Throws where one answers a target otherwise than the first way, and
 * where Citeweave does not answer or takes too many statements.
 */
export async function check(
  question: Question,
  ways: Watched[],
  targets: Target[],
  { driver, profiled }: { driver: Driver; profiled: number },
): Promise<Map<Way, Cost | Failure>> {
  const compared = targets.slice(0, COMPARED);
  const wanted = await answersOf(question, ways[0]!, compared);
  const costs = new Map<Way, Cost | Failure>();
  for (const watched of ways.filter(({ way }) => way.body(question, targets[0]!))) {
    const answers = await answersOf(question, watched, compared).catch((error: Error) => {
      if (watched.way.isBounded) throw error;
      return error;
    });
    if (answers instanceof Error) {
      costs.set(watched.way, { failure: answers.message });
      continue;
    }
    for (const [i, { key }] of compared.entries())
      expectSame(answers[i], wanted[i], `${question.name} of ${key}, ${watched.way.name}`);
    // By now it has found out about its database, and planned, whatever it does only at first.
    if (watched.way.isBounded) await sleep(PAUSE_MS);
    const sent = await sentFor(question, watched, targets.slice(0, COUNTED));
    const statements = Math.max(...sent.map(({ length }) => length));
    const most = watched.way.isBounded ? question.statements : Number.POSITIVE_INFINITY;
    if (statements > most)
      throw new Error(`${question.name} took ${statements} statements, ${watched.way.name}; ${most} do.`);
    const hits = [];
    for (const one of sent.slice(0, profiled)) hits.push(await hitsOf(one, driver));
    costs.set(watched.way, { statements, hits: mean(hits) });
  }
  return costs;
}

async function answersOf(question: Question, { way, opened }: Watched, targets: Target[]) {
  const answers = [];
  for (const target of targets) {
    const data = dataOf(await opened.answer(way.body(question, target)!));
    answers.push(way.arrange?.(question, data) ?? data);
  }
  return answers;
}

async function sentFor(question: Question, { way, opened, sent }: Watched, targets: Target[]) {
  const all: Sent[][] = [];
  for (const target of targets) {
    sent.length = 0;
    await opened.answer(way.body(question, target)!);
    all.push([...sent]);
  }
  return all;
}

async function hitsOf(statements: Sent[], driver: Driver): Promise<number> {
  let hits = 0;
  for (const { text, parameters } of statements) hits += (await profileSent(driver, text, parameters)).hits;
  return hits;
}
