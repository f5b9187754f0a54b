/** One graph: every question in every way. */
import type { Driver } from '../../cypher/driver.ts';
import { check, watch } from './check.ts';
import { type Effort, measureInProcess } from './in-process.ts';
import { QUESTIONS } from './questions/index.ts';
import type { Answered } from './results.ts';
import { targetsOf } from './targets.ts';
import { WAYS } from './ways/index.ts';
import type { Opened, Way } from './ways/way.ts';

type CompareOptions = { only: string; effort: Effort; print(line: string): void };

/** Throws where a way answers something else than the bare driver, or Citeweave takes more statements than it should. */
export async function compare(driver: Driver, { only, effort, print }: CompareOptions): Promise<Answered[]> {
  const targets = await targetsOf(driver);
  const watched = [];
  const opened = new Map<Way, Opened>();
  for (const way of WAYS) {
    watched.push(await watch(way, driver));
    opened.set(way, await way.open(driver));
  }
  const answered: Answered[] = [];
  for (const question of QUESTIONS.filter(({ name }) => name.includes(only))) {
    print(question.name);
    const costs = await check(question, watched, targets[question.of], driver);
    const measured = question.of === 'hub' ? targets.hub.slice(0, 1) : targets.papers;
    const figures = await measureInProcess(question, opened, measured, effort);
    const rows = [...figures].map(([way, inProcess]) => ({
      way: way.name,
      cost: costs.get(way)!,
      inProcess,
    }));
    answered.push({ question, rows });
  }
  return answered;
}
