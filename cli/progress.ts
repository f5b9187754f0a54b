/** How far a long piece of work is: a bar in a terminal, else a line now and then, always on standard error. */
import cliProgress from 'cli-progress';
import { count, duration } from '../ingest/numbers.ts';
import type { Progress } from '../ingest/run.ts';

const LINE_EVERY_MS = 2_000;

export type Display<P> = { show(progress: P): void; end(): void };

/** Lines such as ` 41 %  12,000 records written, 800 a second, 20 s left`; nothing of what is done within two seconds. */
export function lines<P>(textOf: (progress: P, seconds: number) => string): Display<P> {
  const began = performance.now();
  let last = began;
  return {
    show(progress) {
      const now = performance.now();
      if (now - last < LINE_EVERY_MS) return;
      last = now;
      console.error(textOf(progress, (now - began) / 1000));
    },
    end() {},
  };
}

/** ` 41 %` of a share from 0 to 1, and how long the rest takes at the pace so far. */
const percent = (share: number) => `${Math.floor(100 * share)} %`.padStart(5);
const left = (share: number, seconds: number) =>
  share > 0 ? `, ${duration((seconds * (1 - share)) / share)} left` : '';

export const shareLines = (what: string) =>
  lines<number>((share, seconds) => `${percent(share)}  ${what}${left(share, seconds)}`);

/** Of an import. */
export const ingestProgress = (): Display<Progress> =>
  process.stderr.isTTY ? progressBar() : lines(ingestLine);

function ingestLine({ bytes, totalBytes, written, refused }: Progress, seconds: number): string {
  const share = totalBytes ? bytes / totalBytes : 0;
  const refusals = refused ? `, ${count(refused)} refused` : '';
  const rate = count(Math.round((written + refused) / seconds));
  return `${percent(share)}  ${count(written)} records written${refusals}, ${rate} a second${left(share, seconds)}`;
}

function progressBar(): Display<Progress> {
  const began = performance.now();
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {percentage} %  {records} records  {rate} a second  {eta_formatted} left',
      hideCursor: true,
      etaBuffer: 200,
    },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    show({ bytes, totalBytes, written, refused }) {
      const records = written + refused;
      const rate = count(Math.round((1000 * records) / (performance.now() - began)));
      if (!started) bar.start(totalBytes, 0, { records: '0', rate });
      started = true;
      bar.update(bytes, { records: count(records), rate });
    },
    end: () => bar.stop(),
  };
}
