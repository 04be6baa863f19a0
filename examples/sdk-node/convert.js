// Converts a sum as an exchange desk does.
import { createClient, isKeregeError } from '@kerege/sdk';

const [amount, from, to, ...rest] = process.argv.slice(2);
if (!to || rest.length > 0) {
  console.error('Say how much, from which currency and to which: node convert.js 100 USD KZT');
  process.exit(1);
}
const baseUrl = process.env.KEREGE_API ?? 'http://localhost:8787';
const client = createClient({ baseUrl });
try {
  const sum = await client.rates.convert({ amount, from, to });
  console.log(`${amount} ${from} = ${sum} ${to}`);
} catch (error) {
  // A RangeError names the argument that cannot be used, the SDK's own errors say what happened on the way.
  if (!(error instanceof RangeError || isKeregeError(error))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
