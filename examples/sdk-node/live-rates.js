// Prints what exchange desks pay and ask, and again whenever that changes, until Ctrl-C.
import { isKeregeError } from '@kerege/sdk';
import { client } from './client.js';

const currencies = process.argv.length > 2 ? process.argv.slice(2) : ['USD', 'EUR', 'RUB'];
const controller = new AbortController();
process.once('SIGINT', () => controller.abort());
try {
  const tables = client.rates.watch({ currencies }, { signal: controller.signal });
  for await (const { asOf, quote, items } of tables) {
    console.log(asOf);
    for (const { units, currency, buy, sell } of items) {
      console.log(`${units} ${currency}  ${buy ?? '–'}  ${sell ?? '–'} ${quote}`);
    }
  }
} catch (error) {
  // The end that was asked for is no failure.
  if (!controller.signal.aborted) {
    if (!(error instanceof RangeError || isKeregeError(error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
