import { type Plugin, useReadinessCheck } from 'graphql-yoga';
import { CiteweaveError } from '../cypher/errors.ts';

export type Verdict = { ready: boolean; reason?: string };

/** Whether data can be read now: what `/ready` answers. */
export interface Readiness {
  /** Asks the database, at most once in `ttlMs`. */
  check(): Promise<Verdict>;
  /** Red with this reason, without asking, until `release`. */
  hold(reason: string): void;
  release(): void;
}

/** Readiness over a `ping` that rejects within its own short deadline. */
export function createReadiness(ping: () => Promise<unknown>, ttlMs = 1_000): Readiness {
  let held: string | undefined;
  let last: { at: number; verdict: Promise<Verdict> } | undefined;

  const ask = (): Promise<Verdict> =>
    ping().then(
      () => ({ ready: true }),
      (error) => ({
        ready: false,
        reason: error instanceof CiteweaveError ? error.message : 'The database cannot be read.',
      }),
    );

  return {
    async check() {
      if (held === undefined) {
        const now = performance.now();
        if (!last || now - last.at >= ttlMs) last = { at: now, verdict: ask() };
        const verdict = await last.verdict;
        if (held === undefined) return verdict;
      }
      return { ready: false, reason: held };
    },
    hold(reason) {
      held = reason;
    },
    release() {
      held = last = undefined;
    },
  };
}

/** `/ready`: 200 or 503, with the verdict as JSON. (`/health`, the process being alive, is Yoga's own.) */
export const useReadiness = (readiness: Readiness): Plugin =>
  useReadinessCheck({
    endpoint: '/ready',
    async check({ fetchAPI }) {
      const verdict = await readiness.check();
      return fetchAPI.Response.json(verdict, {
        status: verdict.ready ? 200 : 503,
        headers: { 'cache-control': 'no-store' },
      });
    },
  });
