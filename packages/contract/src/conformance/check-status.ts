import { routes } from '../index.ts';
import { checkCaching } from './check-caching.ts';
import type { Endpoint } from './endpoint.ts';
import { inTurn } from './steps.ts';

/* With a scheme, with a password, or of the Internet Protocol: anybody may read the status. */
const address =
  /[a-z][a-z\d+.-]*:\/\/\S|[^\s:@]+:[^\s@]+@\S|\bwww\.\S|\b\d{1,3}(?:\.\d{1,3}){3}\b/i;

/**
 * Checks how the newsroom's sources are told of.
 *
 * @param endpoint - The endpoint of the status.
 */
export async function checkStatus(endpoint: Endpoint<typeof routes.status.answer>): Promise<void> {
  const { sheet } = endpoint;
  await inTurn(
    sheet,
    async () => {
      const answer = await endpoint.get();
      if (!answer) return;
      const { exchange, value } = answer;
      if (value.sources.length === 0) sheet.skip('status.addresses', 'there is no source');
      for (const { name, lastError } of value.sources) {
        for (const text of [name, lastError?.message ?? '']) {
          const isName = !address.test(text);
          sheet.check('status.addresses', exchange, isName, 'no address', text);
        }
      }
    },
    () => checkCaching(endpoint, {}),
  );
}
