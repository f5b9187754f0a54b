import closeWithGrace from 'close-with-grace';

/** Exit code of what was stopped by Ctrl-C, as shells have it. */
export const INTERRUPTED = 130;

const BOUND_MS = 15_000;
const SAME_MS = 1_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `stop` once when the process is told to end, or when an error was caught by nobody, and exits; at the latest
 * after 15 s. A second signal ends at once; one that comes within a second is the same Ctrl-C, handed on by npm.
 * The function that it returns takes all of this back.
 */
export function onStop(stop: () => Promise<void>): () => void {
  const grace = closeWithGrace({ delay: BOUND_MS, skip: [...SIGNALS, 'beforeExit'] }, async ({ err }) => {
    if (err) console.error(err);
    await stop();
  });
  let first: number | undefined;
  const onSignal = () => {
    if (first === undefined) {
      first = performance.now();
      grace.close();
    } else if (performance.now() - first > SAME_MS) process.exit(INTERRUPTED);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return () => {
    grace.uninstall();
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
}
