// Prints the ten articles that are read most.
import { isKeregeError } from '@kerege/sdk';
import { client } from './client.js';

try {
  const { title, items } = await client.rankings.get('most-viewed', { limit: 10 });
  console.log(title);
  for (const { rank, article } of items) {
    console.log(`${String(rank).padStart(2)}. ${article.title} (${article.counts.views ?? '–'})`);
  }
} catch (error) {
  if (!isKeregeError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
