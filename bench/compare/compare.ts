/** One graph: every question in every way. */
import type { OpenNeo4j } from '../open.ts';
import { type Cost, check, watch } from './check.ts';
import type { Effort } from './effort.ts';
import { measureOverHttp } from './http/index.ts';
import { measureInProcess } from './in-process.ts';
import { QUESTIONS } from './questions/index.ts';
import type { Answered } from './results.ts';
import { targetsOf } from './targets.ts';
import { WAYS } from './ways/index.ts';
import type { Opened, Way } from './ways/way.ts';

/** `only`: questions whose name has this text. */
type CompareOptions = { only: string; effort: Effort; print(line: string): void };

/** Throws where a way answers otherwise than the first, or Citeweave takes more statements than it should. */
export async function compare(
  { driver, connection }: OpenNeo4j,
  { only, effort, print }: CompareOptions,
): Promise<Answered[]> {
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
    const costs = await check(question, watched, targets[question.of], { driver, profiled: effort.profiled });
    const asked = question.of === 'hub' ? targets.hub.slice(0, 1) : targets.papers;
    const able = new Map([...opened].filter(([way]) => costs.has(way) && !('failure' in costs.get(way)!)));
    const inProcess = await measureInProcess(question, able, asked, effort);
    const overHttp =
      answered.length < (effort.overHttp ?? QUESTIONS.length)
        ? await measureOverHttp(question, [...able.keys()], asked, { driver, connection, effort })
        : undefined;
    const rows = [...able.keys()].map((way) => ({
      way: way.name,
      cost: costs.get(way) as Cost,
      inProcess: inProcess.get(way)!,
      overHttp: overHttp?.get(way),
    }));
    const failures = [...costs].flatMap(([way, cost]) =>
      'failure' in cost ? { way: way.name, why: cost.failure } : [],
    );
    answered.push({ question, rows, failures });
  }
  return answered;
}
