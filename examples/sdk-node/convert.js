// Converts a sum as an exchange desk does.
import { isKeregeError } from '@kerege/sdk';
import { client } from './client.js';

const [amount, from, to, ...rest] = process.argv.slice(2);
if (!to || rest.length > 0) {
  console.error('Say how much, from which currency and to which: node convert.js 100 USD KZT');
  process.exit(1);
}
try {
  const sum = await client.rates.convert({ amount, from, to });
  console.log(`${amount} ${from} = ${sum} ${to}`);
} catch (error) {
  // A RangeError names the argument that cannot be used, the SDK's own errors say what happened on the way.
  if (!(error instanceof RangeError || isKeregeError(error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
