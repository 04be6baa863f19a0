/** The HTTP method; the SDK only reads. */
export const method = 'GET' as const;

/**
 * A simple GET, which costs browsers no preflight. Every option is set:
 * where a page has polluted `Object.prototype`, an absent one would be inherited.
 */
export const simpleGet = {
  method,
  mode: 'cors',
  credentials: 'omit',
  cache: 'default',
  redirect: 'follow',
  referrer: 'about:client',
  referrerPolicy: 'origin',
  integrity: '',
  keepalive: false,
  priority: 'auto',
  headers: { accept: 'application/json' },
  body: null,
  window: null,
} satisfies RequestInit;
