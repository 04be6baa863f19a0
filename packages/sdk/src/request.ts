import { read, type DroppedItem, type Route } from '@kerege/contract';
import { addressOf, type PathValues } from './address.ts';
import { ContractError } from './errors/contract-error.ts';
import type { Transport } from './transport.ts';

/** What every call takes last. */
export interface CallOptions {
  /** Ends the call: it rejects at once with the platform's `AbortError`, and asks nothing more. */
  signal?: AbortSignal | undefined;
}

/** List items of one answer that were left out because they did not match the contract. */
export interface DropReport {
  /** The HTTP method. */
  method: 'GET';
  /** The address that was asked. */
  url: string;
  /** Each item's place and what was wrong with it. */
  dropped: readonly DroppedItem[];
}

/** What a question consists of, besides its endpoint. */
export interface Question {
  /** Values of the parameters in the path. */
  params?: PathValues;
  /** Values of the query's parameters. */
  query?: object | undefined;
}

/** What an endpoint answers. */
export type AnswerOf<Endpoint extends Route> = NonNullable<Endpoint['answer']['~types']>['output'];

/** Asks an endpoint of the contract. */
export type Request = <Endpoint extends Route>(
  route: Endpoint,
  question: Question,
  options: CallOptions | undefined,
) => Promise<AnswerOf<Endpoint>>;

/** What stands the same in every question of a client. */
export interface RequestSettings {
  /** What `readBase` gave. */
  base: URL;
  /** Language of the content where a call names none. */
  lang?: string | undefined;
  /** Is told what was dropped, once for an answer. */
  onDrop?: ((report: DropReport) => void) | undefined;
}

/**
 * Makes the one function that resources ask with.
 *
 * @param transport - Touches the network.
 * @param settings - What stands the same in every question.
 * @returns A function that checks the question, asks it, and checks the answer.
 */
export function createRequest(transport: Transport, settings: RequestSettings): Request {
  const { base, lang, onDrop } = settings;
  return async (route, { params = {}, query = {} }, options) => {
    const url = addressOf(base, route, params, [['lang', lang], ...Object.entries(query)]);
    const reading = read(route.answer, await transport(url, options?.signal));
    if (!reading.ok) throw new ContractError(url, reading.problems);
    if (reading.dropped.length > 0) {
      onDrop?.({ method: 'GET', url, dropped: reading.dropped });
    }
    return reading.value;
  };
}
