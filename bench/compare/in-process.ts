/** Times in process: ways take turns, target by target, so that what disturbs one disturbs all. */
import type { Effort } from './effort.ts';
import type { Question, Target } from './question.ts';
import { mean, type Times, timesOf } from './stats.ts';
import type { Opened, Way } from './ways/way.ts';

/** `bytes` is the mean length of an answer, `warm` how often the way was called before. */
export type InProcess = { runs: Times[]; bytes: number; warm: number };

/** What each way that knows the question takes. */
export async function measureInProcess(
  question: Question,
  ways: Map<Way, Opened>,
  targets: Target[],
  effort: Effort,
): Promise<Map<Way, InProcess>> {
  const asked = [...ways].filter(([way]) => way.body(question, targets[0]!));
  const figures = new Map<Way, InProcess>();
  const lengths = new Map<Way, number[]>();
  for (const [way, opened] of asked) {
    const isLate = timer(effort.patience);
    let warm = 0;
    while (warm < effort.warm && !isLate())
      await opened.answer(way.body(question, targets[warm++ % targets.length]!)!);
    figures.set(way, { runs: [], bytes: 0, warm });
    lengths.set(way, []);
  }
  for (let run = 0; run < effort.runs; run++) {
    const times = new Map(asked.map(([way]) => [way, [] as number[]]));
    const isLate = timer(effort.patience);
    for (let round = 0; round < effort.rounds && !(round && isLate()); round++) {
      const target = targets[(run * effort.rounds + round) % targets.length]!;
      for (let turn = 0; turn < asked.length; turn++) {
        const [way, opened] = asked[(round + turn) % asked.length]!;
        const body = way.body(question, target)!;
        const began = performance.now();
        const text = await opened.answer(body);
        times.get(way)!.push(performance.now() - began);
        lengths.get(way)!.push(text.length);
      }
    }
    for (const [way, measured] of times) figures.get(way)!.runs.push(timesOf(measured));
  }
  for (const [way, all] of lengths) figures.get(way)!.bytes = mean(all);
  return figures;
}

function timer(seconds: number) {
  const end = performance.now() + seconds * 1_000;
  return () => performance.now() > end;
}
