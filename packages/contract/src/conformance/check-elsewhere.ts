import type { Asker } from './asker.ts';
import { checkProblem } from './check-problem.ts';
import type { Sheet } from './sheet.ts';

/**
 * Checks what a server says to addresses and methods that it does not have.
 *
 * @param sheet - Where the checks are noted.
 * @param asker - Asks the server.
 * @param base - The server's address, without a slash at its end.
 */
export async function checkElsewhere(sheet: Sheet, asker: Asker, base: string): Promise<void> {
  const unknown = await asker.ask(`${base}/v1/kerege-conformance/no-such-path`);
  checkProblem(sheet, unknown, { id: 'errors.path', status: 404 });
  // Nothing can be pushed to the catalogue, and there is nothing in this request to be stored.
  const posted = await asker.ask(`${base}/v1`, { method: 'POST' });
  checkProblem(sheet, posted, { id: 'errors.method', status: 405 });
  const allow = posted.headers.get('Allow') ?? 'none';
  const isAllowed = posted.status !== 405 || /\bGET\b/.test(allow);
  sheet.check('errors.method', posted, isAllowed, 'Allow: GET, HEAD', allow);
}
