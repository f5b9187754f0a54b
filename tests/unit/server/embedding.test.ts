import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { createEmbed } from '../../../server/embedding.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A local endpoint that answers like this. */
async function endpoint(answer: RequestListener) {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1/embeddings`;
}
const client = (url: string, key?: string) =>
  createEmbed({ EMBEDDING_URL: url, EMBEDDING_MODEL: 'small', EMBEDDING_KEY: key }, { timeoutMs: 300 })!;

test('posts the text and the model, with the key, and takes the first embedding', async () => {
  const seen: unknown[] = [];
  const url = await endpoint(async (request, response) => {
    const body = (await request.toArray()).join('');
    seen.push(request.method, request.headers.authorization, JSON.parse(body));
    response.end(
      JSON.stringify({ object: 'list', data: [{ index: 0, embedding: [0.25, -1] }], model: 'small' }),
    );
  });
  expect(await client(url, 'secret')('sparse autoencoders')).toEqual([0.25, -1]);
  expect(seen).toEqual(['POST', 'Bearer secret', { input: 'sparse autoencoders', model: 'small' }]);
  await client(url)('again');
  expect(seen[4]).toBeUndefined();
});

test('is none without an address', () => {
  expect(
    createEmbed({ EMBEDDING_URL: undefined, EMBEDDING_MODEL: 'small', EMBEDDING_KEY: 'secret' }),
  ).toBeNull();
});

const answers: [string, RequestListener, object][] = [
  [
    '429',
    (_, response) => response.writeHead(429, { 'retry-after': '7' }).end(),
    { code: 'RATE_LIMITED', details: { retryAfter: 7 } },
  ],
  ['500', (_, response) => response.writeHead(500).end('secret'), { code: 'SERVICE_UNAVAILABLE' }],
  ['401', (_, response) => response.writeHead(401).end('{}'), { code: 'SERVICE_UNAVAILABLE' }],
  [
    'a redirect',
    (_, response) => response.writeHead(302, { location: '/' }).end(),
    { code: 'SERVICE_UNAVAILABLE' },
  ],
  ['no JSON', (_, response) => response.end('<html>'), { code: 'SERVICE_UNAVAILABLE' }],
  ['no data', (_, response) => response.end('{"data":[]}'), { code: 'SERVICE_UNAVAILABLE' }],
  [
    'no numbers',
    (_, response) => response.end('{"data":[{"embedding":["1"]}]}'),
    { code: 'SERVICE_UNAVAILABLE' },
  ],
  ['nothing', () => {}, { code: 'TIMEOUT' }],
  ['half', (_, response) => response.writeHead(200).write('{"data":'), { code: 'TIMEOUT' }],
  ['a hang-up', (request) => request.socket.destroy(), { code: 'SERVICE_UNAVAILABLE' }],
];
test.each(answers)(
  '%s is an error that a client may see, without the key',
  async (_name, answer, expected) => {
    const error = await client(
      await endpoint(answer),
      'secret',
    )('text').then(
      () => null,
      (refused: Error) => refused,
    );
    expect(error).toMatchObject(expected);
    expect(error!.message).not.toContain('secret');
  },
);
