/** One question. */
export interface Asking {
  /** The address. */
  url: string;
  /** What is asked there, by the path of the contract: `/v1/rankings/{id}`. */
  operation: string;
  /** Checks the parsed JSON of a good answer; throws a ContractError. */
  accept(json: unknown): unknown;
  /** Ends the question. */
  signal: AbortSignal | undefined;
  /** Validator of the answer at hand; when it still holds, the reply has no value. */
  etag?: string | null | undefined;
  /** True to be given nothing that the server calls stale, unless it fails. */
  live?: boolean | undefined;
}

/** Where an answer came from. */
export interface Meta {
  /** True when the client had it: this call waited for no network. */
  fromCache: boolean;
  /** True when it is older than the server promised for it. */
  stale: boolean;
  /** Seconds since the server gave it. */
  age: number;
  /** The request's identifier, to quote to the newsroom (`X-Request-Id`). */
  requestId: string | undefined;
}

/** A good answer. */
export interface Reply {
  /** What the contract made of it; undefined when the validator still holds. */
  value: unknown;
  /** Bytes of the body. */
  size: number;
  /** Its headers. */
  headers: Headers;
  /** Where it came from. */
  meta: Meta;
}

/** Asks an address. The cache is one too, around another. */
export type Transport = (asking: Asking) => Promise<Reply>;
