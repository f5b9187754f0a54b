/**
 * An example client: what a frontend writes. Typed documents and fragment masking come from `npm run codegen`;
 * nothing of the server is imported.
 */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { type FragmentType, getFragmentData, graphql } from './generated/index.ts';

export const PaperLine = graphql(`
  fragment PaperLine on Paper {
    id
    title
    year
    authors(first: 3) {
      totalCount
      nodes {
        name
      }
    }
  }
`);

export const CitingPapersThatShareAuthors = graphql(`
  query CitingPapersThatShareAuthors($id: ID!, $first: Int = 20, $after: String) {
    paper(id: $id) {
      ...PaperLine
      citations(first: $first, after: $after, where: { sharesAuthors: true }, orderBy: SHARED_AUTHORS) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          sharedAuthorCount
          sharedAuthors {
            id
            name
          }
          node {
            ...PaperLine
          }
        }
      }
    }
  }
`);

/** The id under which `persisted-documents.json`, the server's TRUSTED_DOCUMENTS, holds a document. */
export const idOf = (document: TypedDocumentNode<any, any>) =>
  (document as { __meta__?: { hash: string } }).__meta__!.hash;

/**
 * One request. Throws an Error that names the codes when the answer has errors. With `byId` the document's id is sent
 * in place of its text.
 */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { byId = false } = {},
): Promise<Data> {
  const asked = byId ? { documentId: idOf(document) } : { query: print(document) };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ ...asked, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Data | null;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  if (errors || !data)
    throw new Error((errors ?? []).map((e) => `${e.extensions?.code}: ${e.message}`).join('\n'));
  return data;
}

/** A paper in one line: "Title (2024), A, B, C et al." Takes the masked fragment, as a component would. */
export function paperLine(masked: FragmentType<typeof PaperLine>): string {
  const { title, year, authors } = getFragmentData(PaperLine, masked);
  const names = authors?.nodes.map((author) => author.name) ?? [];
  const more = (authors?.totalCount ?? 0) > names.length ? ' et al.' : '';
  return `${title ?? 'untitled'} (${year ?? 'year unknown'}), ${names.join(', ')}${more}`;
}
