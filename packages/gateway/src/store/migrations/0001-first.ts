import type { Kysely } from 'kysely';

/** Articles, their tags and translations; rates day by day; sources. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('article')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('section', 'text')
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('views', 'integer')
    .addColumn('comments', 'integer')
    .addColumn('reactions', 'integer')
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('article_url').on('article').column('url').execute();
  await schema
    .createIndex('article_newest')
    .on('article')
    .columns(['lang', 'published_at', 'id'])
    .execute();
  for (const count of ['views', 'comments', 'reactions']) {
    await schema
      .createIndex(`article_${count}`)
      .on('article')
      .columns(['lang', count, 'published_at'])
      .execute();
  }
  await createPairs(database);
  await createRates(database);
  await schema
    .createTable('source')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('last_success', 'text')
    .addColumn('last_error_at', 'text')
    .addColumn('last_error', 'text')
    .execute();
}

async function createPairs({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('article_tag')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('tag', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_tag_key', ['tag', 'article_id'])
    .execute();
  await schema
    .createTable('translation')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('other_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('translation_key', ['article_id', 'other_id'])
    .execute();
}

async function createRates({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('rate_table')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('as_of', 'text', (column) => column.notNull())
    .addColumn('source_id', 'text', (column) => column.notNull())
    .addColumn('source_name', 'text', (column) => column.notNull())
    .addColumn('source_url', 'text')
    .addPrimaryKeyConstraint('rate_table_key', ['kind', 'city', 'source_id', 'day'])
    .execute();
  await schema
    .createTable('rate_row')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('source_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('units', 'integer', (column) => column.notNull())
    .addColumn('buy', 'text')
    .addColumn('sell', 'text')
    .addColumn('official', 'text')
    .addPrimaryKeyConstraint('rate_row_key', ['kind', 'city', 'source_id', 'currency', 'day'])
    .execute();
}
