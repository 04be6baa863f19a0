import type { Fault } from './misbehaving-server-moves.ts';

/** Behaviours that a client with a cache has to understand. */
export const caching = {} satisfies Record<string, Fault>;
