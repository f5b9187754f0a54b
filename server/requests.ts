import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const JSON_BODY = /^application\/json\s*(;|,|$)/i;

/** A request that is not one of GraphQL over HTTP. */
export const badRequest = (message: string, status: number) =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });

/** A POST body is JSON, so that no form on another site can send one; unreadable GET parameters are the client's mistake. */
export const useStrictRequests = (): Plugin => ({
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method === 'POST') {
      const json = JSON_BODY.test(request.headers.get('content-type') ?? '');
      if (!json || !requestParser) throw badRequest('A POST body must be application/json.', 415);
    } else if (requestParser) {
      setRequestParser(async (received) => {
        try {
          return await requestParser(received);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw badRequest('The parameters variables and extensions must be JSON.', 400);
        }
      });
    }
  },
});
