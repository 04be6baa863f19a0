import type { RateKind } from '@kerege/contract';
import type { Kysely } from 'kysely';
import type { PublishedRates } from '../publication.ts';
import type { RateRowTable, RateTableTable, Tables } from './tables.ts';

/** The rates of the store. */
export class Rates {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** Keeps tables of rates; a day that is there already is replaced. */
  async save(tables: readonly PublishedRates[]): Promise<void> {
    for (const { kind, city = '', day, asOf, source, items } of tables) {
      const table: RateTableTable = {
        ...{ kind, city, day, as_of: asOf },
        ...{ source_id: source.id, source_name: source.name, source_url: source.url ?? null },
      };
      await this.#database
        .insertInto('rate_table')
        .values(table)
        .onConflict((conflict) => conflict.columns(['kind', 'city', 'day']).doUpdateSet(table))
        .execute();
      for (const item of items) await this.#saveRow({ kind, city, day, ...item });
    }
  }

  /** The newest publication of a kind, in a city if one is named; null if there is none. */
  async newest(kind: RateKind, city?: string): Promise<RateTableTable | null> {
    let query = this.#database.selectFrom('rate_table').selectAll().where('kind', '=', kind);
    if (city !== undefined) query = query.where('city', '=', city);
    const row = await query.orderBy('day', 'desc').orderBy('city').limit(1).executeTakeFirst();
    return row ?? null;
  }

  /** The figures of some days, by day; only one currency's if one is named. */
  async rows(
    kind: RateKind,
    city: string,
    from: string,
    to: string,
    currency?: string,
  ): Promise<RateRowTable[]> {
    let query = this.#database
      .selectFrom('rate_row')
      .selectAll()
      .where('kind', '=', kind)
      .where('city', '=', city)
      .where('day', '>=', from)
      .where('day', '<=', to);
    if (currency !== undefined) query = query.where('currency', '=', currency);
    return query.orderBy('day').execute();
  }

  /** The days on which a kind was published, from a day on. */
  async days(kind: RateKind, from: string): Promise<ReadonlySet<string>> {
    const rows = await this.#database
      .selectFrom('rate_table')
      .select('day')
      .where('kind', '=', kind)
      .where('day', '>=', from)
      .execute();
    return new Set(rows.map((row) => row.day));
  }

  /** Every currency there is a rate for. */
  async currencies(): Promise<string[]> {
    const rows = await this.#database
      .selectFrom('rate_row')
      .select('currency')
      .distinct()
      .orderBy('currency')
      .execute();
    return rows.map((row) => row.currency);
  }

  /** Every city there are desk rates for. */
  async cities(): Promise<string[]> {
    const rows = await this.#database
      .selectFrom('rate_table')
      .select('city')
      .distinct()
      .where('city', '!=', '')
      .orderBy('city')
      .execute();
    return rows.map((row) => row.city);
  }

  async #saveRow(row: RateRowTable): Promise<void> {
    const key = ['kind', 'city', 'currency', 'day'] as const;
    await this.#database
      .insertInto('rate_row')
      .values(row)
      .onConflict((conflict) => conflict.columns(key).doUpdateSet(row))
      .execute();
  }
}
