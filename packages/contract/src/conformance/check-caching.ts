import type { Exchange, Sending } from './asker.ts';
import type { CheckId } from './checks.ts';
import type { Endpoint, Question } from './endpoint.ts';

const notSent = 'none';
const other = '"kerege-conformance"';
/** What a 304 and the answer to HEAD must say as the answer itself says it (RFC 9110, 15.4.5 and 9.3.2). */
const validators = ['ETag', 'Cache-Control', 'Vary'];

/**
 * Checks what caches need of an endpoint.
 *
 * @param endpoint - The endpoint.
 * @param question - A question that it answers well.
 */
export async function checkCaching(endpoint: Endpoint, question: Question): Promise<void> {
  const { sheet } = endpoint;
  const got = await endpoint.ask(question);
  if (got.status !== 200) return;
  const etag = got.headers.get('ETag');
  const strong = etag !== null && /^"[\x21\x23-\x7e]*"$/.test(etag);
  sheet.check('caching.etag', got, strong, 'a strong ETag, such as "5f3a"', etag ?? notSent);
  checkFreshness(endpoint, got);
  const vary = got.headers.get('Vary') ?? notSent;
  const varies = /(^|,)\s*accept-encoding\s*(,|$)/i.test(vary) && !vary.includes('*');
  sheet.check('caching.vary', got, varies, 'Vary: Accept-Encoding', vary);
  await compareTwice(endpoint, question, got, { id: 'caching.head', status: 200 });
  if (etag === null) {
    endpoint.skip('there is no ETag', 'caching.not-modified', 'caching.modified');
    return;
  }
  await compareTwice(endpoint, question, got, { id: 'caching.not-modified', status: 304 });
  const fresh = await endpoint.ask(question, { headers: conditionOf(other) });
  const status = String(fresh.status);
  sheet.check('caching.modified', fresh, fresh.status === 200, '200', status);
}

function checkFreshness({ sheet }: Endpoint, got: Exchange): void {
  const sent = got.headers.get('Cache-Control') ?? notSent;
  const directives = sent
    .toLowerCase()
    .split(',')
    .map((one) => one.trim());
  const isGood =
    directives.includes('public') &&
    !directives.some((one) => /^(private|no-store|no-cache)\b/.test(one)) &&
    windows.every((pattern) => directives.some((one) => pattern.test(one)));
  const expected = 'public, max-age=N, stale-while-revalidate=M, stale-if-error=N (N above 0)';
  sheet.check('caching.freshness', got, isGood, expected, sent);
}

/* A server may take time to renew an answer, or never; without the others, a cache carries no load at all. */
const windows = [
  /^max-age="?0*[1-9]\d*"?$/,
  /^stale-while-revalidate="?\d+"?$/,
  /^stale-if-error="?0*[1-9]\d*"?$/,
];

/* fetch would add "no-cache" of its own to a condition, and then some servers must not answer with a 304. */
const conditionOf = (etag: string) => ({
  'If-None-Match': etag,
  'Cache-Control': 'max-age=0',
  Pragma: '',
});

/* An answer may change between two requests: what seems to differ is asked once more, and only that counts. */
async function compareTwice(
  endpoint: Endpoint,
  question: Question,
  first: Exchange,
  { id, status }: { id: CheckId; status: 200 | 304 },
): Promise<void> {
  const attempt = async (one: Exchange) => {
    const headers = conditionOf(one.headers.get('ETag') ?? '');
    const sending: Sending = status === 304 ? { headers } : { method: 'HEAD' };
    const answer = await endpoint.ask(question, sending);
    return { answer, differences: compare(one, answer, status) };
  };
  let { answer, differences } = await attempt(first);
  if (differences.length > 0) {
    ({ answer, differences } = await attempt(await endpoint.ask(question)));
  }
  const { sheet } = endpoint;
  sheet.pass(id);
  for (const [expected, got] of differences) sheet.check(id, answer, false, expected, got);
}

type Differing = readonly [expected: string, got: string];

function compare(one: Exchange, answer: Exchange, status: number): Differing[] {
  if (answer.status !== status) return [[`status ${status}`, `status ${answer.status}`]];
  const names = status === 304 ? validators : [...validators, 'Content-Type', 'Link'];
  const differing = names
    .map((name) => [name, one.headers.get(name), answer.headers.get(name)] as const)
    .filter(([, before, now]) => before !== now)
    .map(([name, before, now]): Differing => [`${name}: ${before ?? notSent}`, now ?? notSent]);
  const length = answer.headers.get('Content-Length');
  if (status === 200 && length !== null && Number(length) !== one.size) {
    differing.push([`Content-Length: ${one.size}`, length]);
  }
  return answer.size === 0 ? differing : [...differing, ['no body', `${answer.size} bytes`]];
}
