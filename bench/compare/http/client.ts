/** A process of its own that asks: so many requests under way at any time, until the time is up or enough are asked. */
import { Agent, request } from 'node:http';
import { type Times, timesOf } from '../stats.ts';

export type Load = { url: string; bodies: string[]; clients: number; seconds: number; requests?: number };

/** `failed` had another status than 200 or an answer with errors. */
export type Loaded = { times: Times; requests: number; failed: number; seconds: number };

process.on('message', async (load: Load) => process.send!(await run(load)));
process.on('disconnect', () => process.exit());

async function run({
  url,
  bodies,
  clients,
  seconds,
  requests = Number.POSITIVE_INFINITY,
}: Load): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const sent = bodies.map((body) => Buffer.from(body));
  const times: number[] = [];
  let [asked, failed] = [0, 0];
  const began = performance.now();
  const client = async () => {
    while (asked < requests && performance.now() - began < seconds * 1_000) {
      const at = performance.now();
      const isAnswered = await post(url, sent[asked++ % sent.length]!, agent);
      times.push(performance.now() - at);
      if (!isAnswered) failed++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const took = (performance.now() - began) / 1_000;
  agent.destroy();
  return { times: timesOf(times), requests: times.length, failed, seconds: took };
}

const post = (url: string, body: Buffer, agent: Agent): Promise<boolean> =>
  new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const asking = request(`${url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve(response.statusCode === 200 && !Buffer.concat(parts).includes('"errors":')),
      );
    });
    asking.on('error', () => resolve(false));
    asking.end(body);
  });
