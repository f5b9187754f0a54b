import type { Plugin } from 'graphql-yoga';
import { badRequest } from './requests.ts';

const tooLarge = (limit: number) =>
  badRequest(`The request body is too large: at most ${limit} bytes are allowed.`, 413);

/**
 * Refuses a body of more bytes than `limit`. HTTP delivers no more than Content-Length says, so only a body without
 * it is counted as it comes (Yoga's own limit sends every body through a second stream and a second request).
 */
export const useBodyLimit = (limit: number): Plugin => ({
  onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
    const length = request.headers.get('content-length');
    if (length !== null) {
      if (!/^\d+$/.test(length)) throw badRequest('The header Content-Length must be a whole number.', 400);
      if (Number(length) > limit) throw tooLarge(limit);
    } else if (requestParser && request.body) {
      setRequestParser(async ({ url, method, headers, signal, body }) => {
        const counted = Buffer.concat(await read(body!, limit));
        return requestParser(new fetchAPI.Request(url, { method, headers, signal, body: counted }));
      });
    }
  },
});

async function read(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return chunks;
}
