/** Asks a public API for JSON: one request after the other, no faster than it allows, again where a failure passes. */
import { setTimeout as pause } from 'node:timers/promises';
import { CiteweaveError } from '../../cypher/errors.ts';
import {
  ANSWER_WITHIN_MS,
  causeOf,
  inWords,
  Passing,
  RefusedRequest,
  retryAfter,
  unavailable,
} from './failures.ts';

/** How an API is reached. */
export type Access = {
  /** Its name, for people. */
  title: string;
  /** Its address, without a slash at the end. */
  base: string;
  headers?: Record<string, string>;
  /** What is sent in the address and shown nowhere. */
  secret?: Record<string, string>;
  /** The variable of the environment that holds its key. */
  keyName: string;
  /** From the start of one request to that of the next, at least. */
  everyMs: number;
  /** Statuses that mean "later", besides the usual ones. */
  later?: number[];
};

export type Clock = { now(): number; sleep(ms: number): Promise<unknown> };

/** What JSON holds, before anybody has looked. */
// biome-ignore lint/suspicious/noExplicitAny: each API looks for itself
export type Json = Record<string, any>;

export type Asked = {
  query?: Record<string, string | number>;
  /** Sent as JSON by POST. */
  body?: unknown;
  /** Whether an answer has what was asked for; one that has not is asked again. */
  has: (value: Json) => boolean;
};

/** An answer: its bytes as they came, and what they hold. */
export type Answer = { bytes: Buffer; value: Json };

const ATTEMPTS = 6;
const FIRST_WAIT_MS = 1_000;
/** Who is told to wait longer is better told to come again. */
const LONGEST_WAIT_MS = 10 * 60_000;
const LATER = [408, 425, 429, 500, 502, 503, 504];
const REDIRECTS = [301, 302, 303, 307, 308];

export class Client {
  readonly access: Access;
  readonly #clock: Clock;
  #everyMs: number;
  #next = 0;

  constructor(access: Access, clock: Clock = { now: Date.now, sleep: pause }) {
    this.access = access;
    this.#clock = clock;
    this.#everyMs = access.everyMs;
  }

  /** The answer to a request. BAD_USER_INPUT says what the API refuses, SERVICE_UNAVAILABLE why it gives none. */
  async ask(path: string, asked: Asked): Promise<Answer> {
    const { title } = this.access;
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#turn();
        return await this.#once(path, asked);
      } catch (error) {
        if (!(error instanceof Passing)) throw error;
        const waitMs = error.waitMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + Math.random() / 4);
        if (waitMs > LONGEST_WAIT_MS)
          throw unavailable(`${title} ${error.message}, and asks to wait ${inWords(waitMs)}.`, error);
        if (attempt === ATTEMPTS)
          throw unavailable(`${title} ${error.message}, ${ATTEMPTS} times in a row.`, error);
        await this.#clock.sleep(waitMs);
      }
    }
  }

  /** Waits for the next time that something may be asked. */
  async #turn() {
    const wait = this.#next - this.#clock.now();
    if (wait > 0) await this.#clock.sleep(wait);
    this.#next = this.#clock.now() + this.#everyMs;
  }

  async #once(path: string, { query = {}, body, has }: Asked): Promise<Answer> {
    const { base, secret } = this.access;
    const url = new URL(base + path);
    for (const [name, value] of Object.entries({ ...query, ...secret }))
      url.searchParams.set(name, String(value));
    const response = await this.#send(url, body);
    const bytes = await whole(response);
    this.#heed(response.headers);
    if (!response.ok) this.#refuse(response, bytes);
    const value = parsed(bytes);
    if (!value || !has(value)) throw new Passing('answered with something that is not its JSON');
    return { bytes, value };
  }

  /** Follows what has moved within the API, and nothing that leads out of it: the key would go along. */
  async #send(url: URL, body: unknown): Promise<Response> {
    const { headers } = this.access;
    for (let hops = 0; hops < 4; hops++) {
      const response = await fetch(url, {
        headers: {
          accept: 'application/json',
          ...headers,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      }).catch((error) => {
        throw new Passing(`cannot be reached (${causeOf(error)})`);
      });
      const moved = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
      if (!moved) return response;
      await response.body?.cancel();
      const to = new URL(moved, url);
      if (to.origin !== url.origin) throw unavailable(`${this.access.title} sends to ${to.host}.`);
      for (const [name, value] of Object.entries(this.access.secret ?? {})) to.searchParams.set(name, value);
      url = to;
    }
    throw unavailable(`${this.access.title} sends from one address to another.`);
  }

  /** The rate that the API tells with its answers, where that is slower than ours. */
  #heed(headers: Headers) {
    const [limit, interval] = ['x-rate-limit-limit', 'x-rate-limit-interval'].map((name) =>
      Number.parseFloat(headers.get(name) ?? ''),
    );
    if (limit! > 0 && interval! > 0)
      this.#everyMs = Math.max(this.#everyMs, Math.ceil((1000 * interval!) / limit!));
  }

  #refuse({ status, headers }: Response, bytes: Buffer): never {
    const { title, keyName, later = [] } = this.access;
    if (LATER.includes(status) || later.includes(status))
      throw new Passing(`answers ${status}`, retryAfter(headers, this.#clock.now()));
    const why = this.#reasonIn(bytes);
    if (status === 401 || status === 403)
      throw new CiteweaveError('FORBIDDEN', `${title} answers ${status}${why}: see the key in ${keyName}.`);
    const what = status === 404 ? 'has nothing of that id' : `refuses the request with ${status}`;
    throw new RefusedRequest(`${title} ${what}${why}.`, status);
  }

  /** What the API says of a refusal, in brief, and without a key that it may repeat. */
  #reasonIn(bytes: Buffer): string {
    const value = parsed(bytes);
    const said = value?.message ?? value?.error;
    const first = Array.isArray(said) ? said[0]?.message : said;
    if (typeof first !== 'string' || !first.trim()) return '';
    const secrets = Object.values({ ...this.access.secret, ...this.access.headers }).filter(
      (s) => s.length > 5,
    );
    const text = secrets.reduce(
      (all, secret) => all.replaceAll(secret, '…'),
      first.replace(/\s+/g, ' ').trim(),
    );
    return ` (${text.slice(0, 200)})`;
  }
}

/** The whole body; one that is cut off is asked for again. */
async function whole(response: Response): Promise<Buffer> {
  try {
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw new Passing(`broke off its answer (${causeOf(error)})`);
  }
}

function parsed(bytes: Buffer): Json | null {
  try {
    const value = JSON.parse(bytes.toString());
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
