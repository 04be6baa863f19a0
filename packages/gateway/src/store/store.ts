import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { join } from 'node:path';
import type { Publication } from '../publication.ts';
import { Articles } from './articles.ts';
import * as first from './migrations/0001-first.ts';
import { openSqlite } from './node-sqlite.ts';
import { Rates } from './rates.ts';
import { Sources } from './sources.ts';
import type { Tables } from './tables.ts';

/** Everything a newsroom has published, in one SQL database. */
export class Store {
  /** Articles, by every order they can be asked in. */
  readonly articles: Articles;
  /** Rates, day by day. */
  readonly rates: Rates;
  /** How the sources are doing. */
  readonly sources: Sources;
  /** Grows with every change: what was answered from an older revision is to be answered anew. */
  revision = 0;
  readonly #database: Kysely<Tables>;

  private constructor(database: Kysely<Tables>) {
    this.#database = database;
    this.articles = new Articles(database);
    this.rates = new Rates(database);
    this.sources = new Sources(database);
  }

  /**
   * Opens the store of a data folder and brings its tables up to date.
   *
   * @param folder - The data folder; it must exist.
   * @returns The store.
   * @throws The database's error when the file cannot be used.
   */
  static async open(folder: string): Promise<Store> {
    const database = new Kysely<Tables>({
      dialect: new SqliteDialect({ database: openSqlite(join(folder, 'kerege.sqlite')) }),
    });
    const migrator = new Migrator({
      db: database,
      provider: { getMigrations: () => Promise.resolve({ '0001-first': first }) },
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
    return new Store(database);
  }

  /**
   * Keeps what a source published. All of it is kept or none.
   *
   * @param name - The source's name.
   * @param publication - What it published.
   * @param now - When it was read (RFC 3339).
   */
  async save(name: string, publication: Publication, now: string): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      await new Articles(transaction).save(publication.articles, now);
      await new Rates(transaction).save(publication.rates);
      await new Sources(transaction).succeeded(name, now);
    });
    this.revision += 1;
  }

  /**
   * Notes that a source could not be read. What it published before stays.
   *
   * @param name - The source's name.
   * @param message - Why, without its address.
   * @param now - When (RFC 3339).
   */
  async fail(name: string, message: string, now: string): Promise<void> {
    await this.sources.failed(name, message, now);
    this.revision += 1;
  }

  /** Closes the database. */
  async close(): Promise<void> {
    await this.#database.destroy();
  }
}
