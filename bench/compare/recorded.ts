/** A driver that tells what is sent through it. */
import type { Driver } from '../../cypher/driver.ts';

export type Sent = { text: string; parameters: object };

type Run = (text: string, parameters?: object, ...more: unknown[]) => unknown;
type Runs = { run: Run; [name: string]: unknown };

/** The same driver, whose every statement is told of. */
export function recorded(driver: Driver, onSend: (sent: Sent) => void): Driver {
  const telling = (runs: Runs) => {
    const run = runs.run.bind(runs);
    runs.run = (text, parameters = {}, ...more) => {
      onSend({ text, parameters });
      return run(text, parameters, ...more);
    };
    return runs;
  };
  const session = (...args: Parameters<Driver['session']>) => {
    const opened = telling(driver.session(...args) as unknown as Runs);
    for (const name of ['executeRead', 'executeWrite']) {
      const execute = (opened[name] as (work: (tx: Runs) => unknown, ...more: unknown[]) => unknown).bind(
        opened,
      );
      opened[name] = (work: (tx: Runs) => unknown, ...more: unknown[]) =>
        execute((tx) => work(telling(tx)), ...more);
    }
    const begin = (opened.beginTransaction as (...more: unknown[]) => Runs).bind(opened);
    opened.beginTransaction = (...more: unknown[]) => telling(begin(...more));
    return opened;
  };
  return new Proxy(driver, {
    get: (target, name) => {
      if (name === 'session') return session;
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
