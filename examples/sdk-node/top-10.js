// Prints the ten articles that are read most.
import { createClient } from '@kerege/sdk';

const baseUrl = process.env.KEREGE_API ?? 'http://localhost:8787';
const client = createClient({ baseUrl });
const { title, items } = await client.rankings.get('most-viewed', { limit: 10 });
console.log(title);
for (const { rank, article } of items) {
  console.log(`${String(rank).padStart(2)}. ${article.title} (${article.counts.views ?? '–'})`);
}
