import type * as v from 'valibot';
import type { Route } from '../index.ts';
import type { Asker, Exchange, Sending } from './asker.ts';
import type { CheckId } from './checks.ts';
import type { Sheet } from './sheet.ts';
import { readStrictly } from './strict.ts';

/** What is asked of an endpoint: the values in its path and its query. */
export interface Question {
  /** Values of the path's parameters, by name. */
  path?: Readonly<Record<string, string>>;
  /** The query, as strings. */
  query?: Readonly<Record<string, string>>;
}

/** A good answer of an endpoint. */
export interface Answer<Value> {
  /** How it came. */
  exchange: Exchange;
  /** The body as clients read it. */
  value: Value;
}

/**
 * The items of a list as they were sent. What clients have to drop still counts, and still has its place.
 *
 * @param exchange - The answer that the list came with.
 * @returns The items; nothing when there is no list.
 */
export function sentItems({ json }: Exchange): Record<string, unknown>[] {
  const { items } = (json ?? {}) as { items?: unknown };
  return Array.isArray(items) ? items.map((item) => (item ?? {}) as Record<string, unknown>) : [];
}

/** One endpoint of the server that is checked, and the sheet of its checks. */
export class Endpoint<Schema extends v.GenericSchema = v.GenericSchema> {
  /** The endpoint as the contract has it. */
  readonly route: Route<string, v.GenericSchema, Schema>;
  /** What came of its checks. */
  readonly sheet: Sheet;
  readonly #asker: Asker;
  readonly #base: string;

  /**
   * @param route - The endpoint as the contract has it.
   * @param sheet - Where its checks are noted.
   * @param asker - Asks the server.
   * @param base - The server's address, without a slash at its end.
   */
  constructor(
    route: Route<string, v.GenericSchema, Schema>,
    sheet: Sheet,
    asker: Asker,
    base: string,
  ) {
    this.route = route;
    this.sheet = sheet;
    this.#asker = asker;
    this.#base = base;
  }

  /** The absolute address of a question. */
  address({ path = {}, query = {} }: Question): string {
    const own = this.route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? ''),
    );
    const search = new URLSearchParams(query).toString();
    return this.#base + own + (search === '' ? '' : `?${search}`);
  }

  /** Asks, and judges nothing. */
  ask(question: Question, sending?: Sending): Promise<Exchange> {
    return this.#asker.ask(this.address(question), sending);
  }

  /** Asks for a good answer, and judges its status, its type and its shape. */
  async get(question: Question = {}): Promise<Answer<v.InferOutput<Schema>> | undefined> {
    return this.judge(await this.ask(question));
  }

  /** Judges status, type and shape of what should be a good answer. */
  judge(exchange: Exchange): Answer<v.InferOutput<Schema>> | undefined {
    const { sheet } = this;
    const { status, headers, json } = exchange;
    if (!sheet.check('answer.status', exchange, status === 200, '200', String(status))) return;
    const type = headers.get('Content-Type');
    const isJson =
      type?.toLowerCase().replaceAll(/[\s"]/g, '') === 'application/json;charset=utf-8';
    const expected = 'application/json; charset=utf-8';
    sheet.check('answer.type', exchange, isJson, expected, type ?? 'no Content-Type');
    if (!sheet.check('answer.shape', exchange, json !== undefined, 'JSON', 'something else'))
      return;
    const { value, faults } = readStrictly(this.route.answer, json);
    for (const fault of faults) {
      sheet.check('answer.shape', exchange, false, 'what the contract describes', fault);
    }
    return value === undefined ? undefined : { exchange, value };
  }

  /** Notes that several checks had nothing to check with. */
  skip(reason: string, ...ids: readonly CheckId[]): void {
    for (const id of ids) this.sheet.skip(id, reason);
  }
}
