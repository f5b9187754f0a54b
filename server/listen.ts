import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CiteweaveError } from '../cypher/errors.ts';

/** A port that is ours. */
export interface Listening {
  /** Where a browser on this machine finds it. */
  url: string;
  /** Who answers from now on; before, /health is 200 and everything else 503. */
  serve(app: RequestListener): void;
  /** Takes no more connections and waits for the requests under way, at most `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

const REQUEST_MS = 30_000;
/** Longer than clients and proxies keep an idle connection: who closes first may cut off a request under way. */
const KEEP_ALIVE_MS = 65_000;

const IDLE_MS = 100;

const OPTIONS = { requestTimeout: REQUEST_MS, keepAliveTimeout: KEEP_ALIVE_MS };

/** Takes the port at once, so that a taken one is found before anything else is started. */
export async function listen({ host, port }: { host: string; port: number }): Promise<Listening> {
  let app: RequestListener = starting;
  const server = createServer(OPTIONS, (request, response) => {
    if (isAddressed(request)) app(request, response);
    else answer(response, 400, { errors: [NO_ADDRESS] });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(inWords(error, host, port)));
    server.listen(port, host, resolve);
  });
  return {
    url: urlOf(server.address() as AddressInfo),
    serve(next) {
      app = next;
    },
    async stop(graceMs = 8_000) {
      const closed = new Promise((resolve) => server.close(resolve));
      const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
      const late = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}

const NO_ADDRESS = {
  message: 'The Host header and the path make no address.',
  extensions: { code: 'BAD_REQUEST' },
};

const isAddressed = ({ url = '', headers: { host = 'localhost' } }: IncomingMessage) =>
  URL.canParse(`http://${host}${url}`);

function starting({ url }: IncomingMessage, response: ServerResponse) {
  response.setHeader('retry-after', '1');
  answer(response, url === '/health' ? 200 : 503, { ready: false, reason: 'The server is starting.' });
}

function answer(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

const ANY = new Set(['0.0.0.0', '::']);

function urlOf({ address, family, port }: AddressInfo) {
  const host = family === 'IPv6' ? `[${address}]` : address;
  return `http://${ANY.has(address) ? 'localhost' : host}:${port}`;
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number) {
  const words: Record<string, [string, string]> = {
    EADDRINUSE: [
      'PORT',
      `PORT ${port} on ${host} is taken by another program; set PORT to another, or 0 for any.`,
    ],
    EACCES: ['PORT', `PORT ${port} on ${host} is not allowed for this user; set PORT to 1024 or above.`],
    EADDRNOTAVAIL: ['HOST', `HOST ${host} is no address of this machine.`],
    ENOTFOUND: ['HOST', `HOST ${host} is no address of this machine.`],
  };
  const [argument, message] = words[error.code ?? ''] ?? [
    'HOST',
    `Cannot listen on ${host}:${port}: ${error.message}`,
  ];
  return new CiteweaveError('BAD_USER_INPUT', message, { argument }, error);
}
