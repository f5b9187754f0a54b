/** Documents that the operator has named beforehand: a client sends a document's id in place of its text. */
import { readFileSync } from 'node:fs';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { badInput } from '../cypher/errors.ts';
import { badRequest } from './requests.ts';

/** Texts by id. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export type TrustedOptions = {
  documents: TrustedDocuments;
  /** True: nothing else is answered. */
  only: boolean;
};

export const nothingTrusted: TrustedOptions = { documents: new Map(), only: false };

const texts = z.record(z.string().min(1), z.string());

/** A hash is the same document whether or not it says how it was made. */
const plainId = (id: string) => id.replace(/^sha256:/, '');

/**
 * Reads a file as `persistedDocuments` of graphql-codegen's client-preset writes it, `{"sha256:…": "query …"}`. BAD_USER_INPUT
 * names the file, and the document where one is not of this schema.
 */
export function readTrustedDocuments(file: string, schema: GraphQLSchema): TrustedDocuments {
  const bad = (why: string) => badInput('TRUSTED_DOCUMENTS', `TRUSTED_DOCUMENTS is ${file}: ${why}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw bad((error as Error).message);
  }
  const { data: found } = texts.safeParse(content);
  if (!found)
    throw bad('allowed is a JSON object of documents by their ids, such as {"sha256:…": "query …"}.');
  for (const [id, text] of Object.entries(found)) {
    const [error] = mistakesIn(text, schema);
    if (error) throw bad(`its document ${id}: ${error.message}`);
  }
  const documents = new Map(Object.entries(found).map(([id, text]) => [plainId(id), text]));
  if (documents.size < Object.keys(found).length) throw bad('two of its ids differ by "sha256:" alone.');
  return documents;
}

function mistakesIn(text: string, schema: GraphQLSchema): readonly GraphQLError[] {
  try {
    return validate(schema, parse(text));
  } catch (error) {
    return [error as GraphQLError];
  }
}

/** Runs the document whose id a request names: `documentId`, or the `extensions.persistedQuery` of Apollo's clients. */
export const useTrustedDocuments = ({ documents, only }: TrustedOptions): Plugin =>
  usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: (params, request) => idOf(params) ?? idInAddress(request),
    getPersistedOperation: (id) => documents.get(plainId(id)) ?? null,
    customErrors: {
      keyNotFound: () => badRequest('Must provide query string.', 400),
      notFound: () =>
        documents.size
          ? refusal('PERSISTED_QUERY_NOT_FOUND', 'This server trusts no document of this id.')
          : refusal('PERSISTED_QUERY_NOT_SUPPORTED', 'This server knows no documents by id: send the text.'),
      persistedQueryOnly: () =>
        refusal(
          'PERSISTED_QUERY_ID_REQUIRED',
          'This server answers trusted documents only: send documentId, and no query.',
        ),
    },
  });

const refusal = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });

const apolloId = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

function idOf({ documentId, extensions }: GraphQLParams & { documentId?: unknown }): string | null {
  if (typeof documentId === 'string') return documentId;
  return apolloId.safeParse(extensions).data?.persistedQuery.sha256Hash ?? null;
}

const idInAddress = ({ method, url }: Request) =>
  method === 'GET' ? new URL(url, 'http://localhost').searchParams.get('documentId') : null;
