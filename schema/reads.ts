/** How the question is read ahead of a field that is not answered by the loader of its name with its own arguments. */
import type { Loaders } from '../loaders/index.ts';

/** A loader, and what it is asked with; a list where it is asked several times. */
export type Read = { loader: keyof Loaders; args: object };

/** The extensions of such a field: what it asks, as far as its arguments tell. */
export const reads = <Args extends object>(of: (args: Args) => Read | Read[]) => ({
  reads: (args: Args) => [of(args)].flat(),
});

/** Those of a field that asks one loader with arguments made of its own. */
export const readBy = <Args extends object>(loader: keyof Loaders, argsOf: (args: Args) => object) =>
  reads((args: Args) => ({ loader, args: argsOf(args) }));
