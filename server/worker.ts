/** One of several processes that share a port: does what it is told by workers.ts. */
import { readEnv } from './env.ts';
import { openFront } from './front.ts';
import type { Order, Word } from './workers.ts';

// Ctrl-C reaches every process of the terminal; the one that started this one says when to stop.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

const say = (word: Word) => new Promise((resolve) => process.send!(word, resolve));

try {
  const front = await openFront(readEnv());
  process.on('message', async (order: Order) => {
    if (order.do === 'serve') front.serve(order.graph);
    else if (order.do === 'hold') front.hold(order.reason);
    else if (order.do === 'release') front.release();
    else {
      await front.stop();
      process.exit(0);
    }
  });
  await say({ url: front.url });
} catch (error) {
  await say({ failed: (error as Error).message });
  process.exit(1);
}
