import type { Kysely } from 'kysely';
import type { SourceTable, Tables } from './tables.ts';

/** How the sources are doing. */
export class Sources {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** What is known of each source that was ever read, by its name. */
  async all(): Promise<ReadonlyMap<string, SourceTable>> {
    const rows = await this.#database.selectFrom('source').selectAll().execute();
    return new Map(rows.map((row) => [row.name, row]));
  }

  /** Notes that a source was read. */
  async succeeded(name: string, now: string): Promise<void> {
    await this.#note({ name, last_success: now });
  }

  /** Notes that a source could not be read. */
  async failed(name: string, message: string, now: string): Promise<void> {
    await this.#note({ name, last_error_at: now, last_error: message });
  }

  async #note(values: Partial<SourceTable> & { name: string }): Promise<void> {
    await this.#database
      .insertInto('source')
      .values(values)
      .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
      .execute();
  }
}
