import type { Exchange } from './asker.ts';
import type { CheckId } from './checks.ts';
import type { Sheet } from './sheet.ts';

/** One header that every answer has: its check, its name, what it says, and when that is so. */
type HeaderRule = readonly [
  id: CheckId,
  name: string,
  expected: string,
  holds: (value: string | null) => boolean,
];

const exposed = ['ETag', 'Link', 'Retry-After', 'X-Request-Id', 'Deprecation', 'Sunset'];

const rules: readonly HeaderRule[] = [
  ['cors.allow-origin', 'Access-Control-Allow-Origin', '*', (value) => value === '*'],
  ['cors.credentials', 'Access-Control-Allow-Credentials', 'none', (value) => value === null],
  ['cors.expose-headers', 'Access-Control-Expose-Headers', exposed.join(', '), exposesAll],
  ['cors.timing', 'Timing-Allow-Origin', '*', (value) => value === '*'],
  ['cors.resource-policy', 'Cross-Origin-Resource-Policy', 'cross-origin', isOpen],
  ['headers.request-id', 'X-Request-Id', 'an identifier', (value) => /\S/.test(value ?? '')],
  [
    'headers.nosniff',
    'X-Content-Type-Options',
    'nosniff',
    (value) => /^nosniff$/i.test(value ?? ''),
  ],
  ['headers.cookies', 'Set-Cookie', 'none', (value) => value === null],
];

function isOpen(value: string | null): boolean {
  return value === 'cross-origin';
}

function exposesAll(value: string | null): boolean {
  const names = (value ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return exposed.every((name) => names.includes(name.toLowerCase()));
}

/**
 * Checks the headers that every answer has: good ones, 304s and errors alike.
 *
 * @param sheet - Where the checks are noted.
 * @param exchanges - Every answer of the server.
 */
export function checkHeaders(sheet: Sheet, exchanges: readonly Exchange[]): void {
  checkIdentifiers(sheet, exchanges);
  for (const exchange of exchanges) {
    const { headers, status } = exchange;
    const told = (value: string | null) => `${value ?? 'none'} (status ${status})`;
    for (const [id, name, expected, holds] of rules) {
      const value = headers.get(name);
      sheet.check(id, exchange, holds(value), `${name}: ${expected}`, told(value));
    }
    if (status < 400) continue;
    const kept = headers.get('Cache-Control');
    const isGone = /(^|,)\s*no-store\s*(,|$)/i.test(kept ?? '');
    sheet.check('errors.no-store', exchange, isGone, 'Cache-Control: no-store', told(kept));
  }
}

/* A cache may repeat an answer with its identifier, but not one for all of them. */
function checkIdentifiers(sheet: Sheet, exchanges: readonly Exchange[]): void {
  const [first, second] = exchanges;
  const [only, ...more] = new Set(exchanges.map(({ headers }) => headers.get('X-Request-Id')));
  if (!first || !second || !only || more.length > 0) return;
  const expected = 'X-Request-Id: another for each request';
  sheet.check('headers.request-id', second, false, expected, `${only} for all`);
}
