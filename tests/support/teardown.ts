import { type Run, stop } from './setup.ts';

/** Stops what the set-up started. */
export default () => stop(globalThis as Run);
