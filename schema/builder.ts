import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import { DateResolver, DateTimeISOResolver, URLResolver } from 'graphql-scalars';
import { fromGlobalId, toGlobalId } from '../loaders/global-id.ts';
import type { Context } from './context.ts';
import { partialDate } from './partial-date.ts';

/**
 * The one schema builder. A field is non-null unless it says otherwise; what costs a statement says otherwise.
 * Lists cost as much as their page is long: see `pageCost` in connection.ts.
 */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: Date; Output: string };
    DateTime: { Input: Date; Output: string };
    PartialDate: { Input: string; Output: string };
    URL: { Input: URL; Output: string };
  };
}>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: { defaultComplexity: 1, defaultListMultiplier: 1 },
  relay: {
    encodeGlobalID: (type, key) => toGlobalId(type, String(key)),
    decodeGlobalID: (id) => {
      const { type, key } = fromGlobalId(id)!;
      return { typename: type, id: key };
    },
    idFieldOptions: {
      description: 'Opaque, unique over all types, stable: once given, it resolves for ever.',
    },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'Anything that can be fetched again by its id.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
    cursorType: 'String',
    hasNextPageFieldOptions: { description: 'Whether there are edges behind this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether there are edges before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first edge; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last edge; null on an empty page.' },
  },
});

builder.queryType({ description: 'Questions to the graph: look up by id, search, and walk from there.' });

builder.addScalarType('Date', DateResolver, { description: 'A calendar day: 2024-02-16.' });
builder.addScalarType('DateTime', DateTimeISOResolver, {
  description: 'A moment with time zone, RFC 3339: 2024-02-16T09:30:00.000Z.',
});
builder.scalarType('PartialDate', {
  description: 'A day, month or year: 2024-02-16, 2024-02, 2024. As an upper bound it includes all of it.',
  parseValue: partialDate,
});
builder.addScalarType('URL', URLResolver, { description: 'An absolute http(s) address.' });

/** A web address; what a source printed instead of one is not shown. */
export const address = (text: string | null | undefined) =>
  (text && /^https?:/i.test(text) && URL.canParse(text) ? text : null) as never;
