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

  /** Keeps tables of rates; what a source published for a day before is replaced. */
  async save(tables: readonly PublishedRates[]): Promise<void> {
    for (const { kind, city = '', day, asOf, source, items } of tables) {
      const key = { kind, city, source_id: source.id, day };
      const table = { as_of: asOf, source_name: source.name, source_url: source.url ?? null };
      for (const name of ['rate_row', 'rate_table'] as const) {
        await this.#database
          .deleteFrom(name)
          .where((where) => where.and(key))
          .execute();
      }
      await this.#database
        .insertInto('rate_table')
        .values({ ...key, ...table })
        .execute();
      const rows = items.map((item) => ({ ...key, ...item }));
      if (rows.length > 0) await this.#database.insertInto('rate_row').values(rows).execute();
    }
  }

  /**
   * The newest publication of a kind.
   *
   * @param kind - Desk rates or the central bank's.
   * @param until - The last day that counts, `YYYY-MM-DD`: what is for a later day is not yet in force.
   * @param city - Only desks of this city.
   * @returns The publication, or null if there is none.
   */
  async newest(kind: RateKind, until: string, city?: string): Promise<RateTableTable | null> {
    let query = this.#database
      .selectFrom('rate_table')
      .selectAll()
      .where('kind', '=', kind)
      .where('day', '<=', until);
    if (city !== undefined) query = query.where('city', '=', city);
    const row = await query
      .orderBy('day', 'desc')
      .orderBy('as_of', 'desc')
      .orderBy('city')
      .limit(1)
      .executeTakeFirst();
    return row ?? null;
  }

  /**
   * What the source of one publication published over some days, by day.
   *
   * @param table - The publication.
   * @param from - The first day, `YYYY-MM-DD`.
   * @param to - The last day, `YYYY-MM-DD`.
   * @param currency - Only this currency.
   * @returns The figures.
   */
  async rows(
    { kind, city, source_id }: RateTableTable,
    from: string,
    to: string,
    currency?: string,
  ): Promise<RateRowTable[]> {
    let query = this.#database
      .selectFrom('rate_row')
      .selectAll()
      .where((where) => where.and({ kind, city, source_id }))
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
}
