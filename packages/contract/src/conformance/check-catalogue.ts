import type { Catalogue } from '../index.ts';
import { routes } from '../index.ts';
import { checkCaching } from './check-caching.ts';
import type { Endpoint } from './endpoint.ts';
import { inTurn } from './steps.ts';

/**
 * Checks the catalogue.
 *
 * @param endpoint - Its endpoint.
 * @returns What the newsroom offers; undefined when that could not be read.
 */
export async function checkCatalogue(
  endpoint: Endpoint<typeof routes.catalogue.answer>,
): Promise<Catalogue | undefined> {
  let catalogue: Catalogue | undefined;
  await inTurn(
    endpoint.sheet,
    async () => {
      const answer = await endpoint.get();
      catalogue = answer?.value;
      if (!answer) return;
      const { languages, defaultLanguage } = answer.value;
      endpoint.sheet.check(
        'catalogue.default-language',
        answer.exchange,
        languages.includes(defaultLanguage),
        `one of ${languages.join(', ') || 'none'}`,
        defaultLanguage,
      );
    },
    () => checkCaching(endpoint, {}),
    // A browser tells where the page is from; that must not come back.
    async () => {
      await endpoint.ask({}, { headers: { Origin: 'https://partner.example' } });
    },
  );
  return catalogue;
}
