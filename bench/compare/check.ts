/** That every way answers the same, and what it asks of Neo4j for it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '../../cypher/driver.ts';
import { profileSent } from '../../cypher/profile.ts';
import { dataOf, expectSame } from './answers.ts';
import type { Question, Target } from './question.ts';
import { recorded, type Sent } from './recorded.ts';
import { mean } from './stats.ts';
import type { Opened, Way } from './ways/way.ts';

/** Of one request: the most statements that one took, and what statements read of the store on average. */
export type Cost = { statements: number; hits: number };

/** So many answers are compared. */
export const COMPARED = 30;
const [FIRST_CALLS, PAUSE_MS] = [3, 100];

/** A way on a driver of its own that tells what it sends. */
export type Watched = { way: Way; opened: Opened; sent: Sent[] };

export async function watch(way: Way, driver: Driver): Promise<Watched> {
  const sent: Sent[] = [];
  const opened = await way.open(recorded(driver, (statement) => sent.push(statement)));
  return { way, opened, sent };
}

/** What each way costs. Throws where one answers a target otherwise than the first way, or takes too many statements. */
export async function check(
  question: Question,
  ways: Watched[],
  targets: Target[],
  { driver, profiled }: { driver: Driver; profiled: number },
): Promise<Map<Way, Cost>> {
  const reference = ways[0]!;
  const wanted = new Map<Target, unknown>();
  for (const target of targets.slice(0, COMPARED))
    wanted.set(target, dataOf(await reference.opened.answer(reference.way.body(question, target)!)));
  const costs = new Map<Way, Cost>();
  for (const { way, opened, sent } of ways) {
    const perRequest: Sent[][] = [];
    await settle(way.body(question, targets[0]!), opened);
    for (const [target, answer] of wanted) {
      const body = way.body(question, target);
      if (!body) break;
      sent.length = 0;
      const data = dataOf(await opened.answer(body));
      perRequest.push([...sent]);
      expectSame(
        way.arrange?.(question, data) ?? data,
        answer,
        `${question.name} of ${target.key}, ${way.name}`,
      );
    }
    if (!perRequest.length) continue;
    const statements = Math.max(...perRequest.map(({ length }) => length));
    if (way.isBounded && statements > question.statements)
      throw new Error(
        `${question.name} took ${statements} statements, ${way.name}; ${question.statements} do.`,
      );
    const hits = [];
    for (const sent of perRequest.slice(0, profiled)) hits.push(await hitsOf(sent, driver));
    costs.set(way, { statements, hits: mean(hits) });
  }
  return costs;
}

/** Lets a way find out about its database, and plan, whatever it does only at first. */
async function settle(body: object | null, { answer }: Opened) {
  for (let i = 0; body && i < FIRST_CALLS; i++) {
    await answer(body);
    await sleep(PAUSE_MS);
  }
}

async function hitsOf(statements: Sent[], driver: Driver): Promise<number> {
  let hits = 0;
  for (const { text, parameters } of statements) hits += (await profileSent(driver, text, parameters)).hits;
  return hits;
}
