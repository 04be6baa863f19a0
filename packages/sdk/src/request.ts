import { read, type Route } from '@kerege/contract';
import { throwIfAborted } from './abort.ts';
import { addressOf, type PathValues } from './address.ts';
import { ContractError } from './errors/contract-error.ts';
import { method } from './simple-get.ts';
import type { Tell } from './tell.ts';
import type { Asking, Meta, Reply, Transport } from './exchange.ts';

/** What every call takes last. */
export interface CallOptions {
  /** Ends the call: it rejects at once with the platform's `AbortError`, and asks nothing more. */
  signal?: AbortSignal | undefined;
}

/** What a question consists of, besides its endpoint. */
export interface Question {
  /** Values of the parameters in the path. */
  params?: PathValues;
  /** Values of the query's parameters. */
  query?: object | undefined;
}

/** An answer of the contract, and where it came from. It is the caller's own: changing it changes no other. */
export type Answer<Value> = Value & {
  /** Where the answer came from. */
  readonly meta: Meta;
};

/** What an endpoint answers. */
export type AnswerOf<Endpoint extends Route> = Answer<
  NonNullable<Endpoint['answer']['~types']>['output']
>;

/** Asks an endpoint of the contract. */
export type Request = <Endpoint extends Route>(
  route: Endpoint,
  question: Question,
  options: CallOptions | undefined,
) => Promise<AnswerOf<Endpoint>>;

/** Writes a question down: where to ask, and how to read the answer. Throws a RangeError that names the parameter it refuses. */
export type Prepare = (route: Route, question: Question) => Omit<Asking, 'signal'>;

/** What stands the same in every question of a client. */
export interface RequestSettings {
  /** What `readBase` gave. */
  base: URL;
  /** Language of the content where a call names none. */
  lang?: string | undefined;
  /** Tells the client's hook what was dropped, once for an answer. */
  tell?: Tell | undefined;
}

/**
 * Makes the function that writes questions down.
 *
 * @param settings - What stands the same in every question.
 * @returns That function.
 */
export function createPrepare({ base, lang, tell }: RequestSettings): Prepare {
  return (route, question) => {
    // A page may have added a query to Object.prototype.
    const own: object = { __proto__: null, ...question };
    const { params = {}, query } = own as Question;
    const url = addressOf(base, route, params, query ?? {}, lang);
    const accept = (json: unknown): unknown => {
      const reading = read(route.answer, json);
      if (!reading.ok) throw new ContractError(url, reading.problems);
      const { dropped, value } = reading;
      if (dropped.length > 0) tell?.('onDrop', { method, url, dropped });
      return value;
    };
    return { url, operation: route.path, accept };
  };
}

/**
 * Makes the one function that resources ask with.
 *
 * @param transport - Touches the network.
 * @param prepare - Writes questions down.
 * @returns A function that checks the question, asks it, and checks the answer.
 */
export function createRequest(transport: Transport, prepare: Prepare): Request {
  return async <Endpoint extends Route>(
    route: Endpoint,
    question: Question,
    options: CallOptions | undefined,
  ) => {
    const signal = options?.signal;
    const asking = prepare(route, question);
    throwIfAborted(signal);
    return answerOf<AnswerOf<Endpoint>>(await transport({ ...asking, signal }));
  };
}

/**
 * Makes an answer of a reply.
 *
 * @param reply - What the transport gave, for this caller alone.
 * @returns Its value, which says where it came from.
 */
export function answerOf<Value>({ value, meta }: Reply): Value {
  return { ...(value as object), meta } as Value;
}
