import { ProblemSchema } from '../index.ts';
import type { Exchange } from './asker.ts';
import type { CheckId } from './checks.ts';
import type { Endpoint } from './endpoint.ts';
import type { Sheet } from './sheet.ts';
import { readStrictly } from './strict.ts';

/** What a Problem must be. */
export interface ExpectedProblem {
  /** The check that it belongs to. */
  id: CheckId;
  /** Its HTTP status. */
  status: number;
  /** The parameter that it names. */
  parameter?: string;
}

/**
 * Checks that an answer is a Problem (RFC 9457) of the contract.
 *
 * @param sheet - Where the check is noted.
 * @param exchange - The answer.
 * @param expected - What the Problem must be.
 */
export function checkProblem(
  sheet: Sheet,
  exchange: Exchange,
  { id, status, parameter }: ExpectedProblem,
): void {
  const hold = (holds: boolean, expected: string, got: string) =>
    sheet.check(id, exchange, holds, expected, got);
  if (!hold(exchange.status === status, `status ${status}`, `status ${exchange.status}`)) return;
  const type = exchange.headers.get('Content-Type') ?? 'no Content-Type';
  const mediaType = type.split(';')[0]?.trim().toLowerCase();
  const isProblem = mediaType === 'application/problem+json';
  if (!hold(isProblem, 'application/problem+json', type)) return;
  const { value, faults } = readStrictly(ProblemSchema, exchange.json);
  for (const fault of faults) hold(false, 'a Problem', fault);
  if (!value) return;
  hold(value.status === status, `its status ${status}`, String(value.status));
  hold(value.code !== undefined, 'a code', 'none');
  const requestId = exchange.headers.get('X-Request-Id') ?? value.requestId;
  const isSame = value.requestId !== undefined && value.requestId === requestId;
  hold(isSame, `requestId ${requestId ?? ''}, as in X-Request-Id`, value.requestId ?? 'none');
  if (parameter === undefined) return;
  const named = (value.errors ?? []).map(({ path }) => path);
  hold(named.includes(parameter), `errors that name ${parameter}`, named.join(', ') || 'none');
}

/**
 * Checks that an endpoint refuses what is not there.
 *
 * @param endpoint - The endpoint.
 * @param path - Values for its path that no server has.
 */
export async function checkNotFound(
  endpoint: Endpoint,
  path: Readonly<Record<string, string>>,
): Promise<void> {
  const exchange = await endpoint.ask({ path });
  checkProblem(endpoint.sheet, exchange, { id: 'errors.not-found', status: 404 });
}
