import type { Reply } from './exchange.ts';

/** How an answer that has grown old is asked whether it still holds (RFC 9110, section 13). */
export interface Validator {
  /** What to ask with; nothing where there is none. */
  etagOf(known: Reply | undefined): string | null | undefined;
  /** Makes an answer of a reply that says no more than that the known one still holds. */
  renew(reply: Reply, known: Reply): void;
}

/**
 * By `ETag`, where that is free. In browsers the header would cost a preflight, and their own cache sends one without; what
 * has an address of its own is taken for a browser.
 */
export const etags: Validator = {
  etagOf: (known) => ('location' in globalThis ? null : known?.headers.get('etag')),
  renew(reply, { value, size, headers: stored }) {
    const headers = new Headers(stored);
    reply.headers.forEach((told, name) => headers.set(name, told));
    Object.assign(reply, { value, size, headers });
  },
};
