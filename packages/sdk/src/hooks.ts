import type { DroppedItem } from '@kerege/contract';
import type { ErrorOfKind } from './errors/is-kerege-error.ts';
import type { KeregeErrorKind } from './errors/kerege-error.ts';

/** An attempt is about to be made. */
export interface RequestEvent {
  /** The HTTP method; the SDK only reads. */
  method: 'GET';
  /** The address. */
  url: string;
  /** Which attempt of the call, from 1. */
  attempt: number;
}

/** The headers of an answer have come, good or not. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  status: number;
  /** Milliseconds since the attempt began. */
  elapsed: number;
  /** The request's identifier, to quote to the newsroom (`X-Request-Id`). */
  requestId: string | undefined;
}

/** An attempt has failed and another will be made. */
export interface RetryEvent extends RequestEvent {
  /** Milliseconds until then. */
  delay: number;
  /** Why the last one failed. */
  error: ErrorOfKind[KeregeErrorKind];
}

/** The server says that an operation will go away. */
export interface DeprecationEvent {
  /** What was asked, by the path of the contract: `/v1/rankings/{id}`. */
  operation: string;
  /** The address. */
  url: string;
  /** Since when it is deprecated, where the server says so (`Deprecation`, RFC 9745). */
  since: Date | undefined;
  /** When it will stop working, where the server says so (`Sunset`, RFC 8594). */
  sunset: Date | undefined;
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

/** Who is told what. What a hook throws or rejects with is written to the console and changes nothing. */
export interface Hooks {
  /** Is told of every attempt. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Is told of the headers of every answer. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Is told when a failed attempt will be made again. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Is told of every question that failed for good, also where an older answer stands in for it. */
  onError?: ((error: ErrorOfKind[KeregeErrorKind]) => void) | undefined;
  /** Is told once for each operation that the server calls deprecated. */
  onDeprecation?: ((event: DeprecationEvent) => void) | undefined;
  /** Is told, once for an answer, which list items were left out because they did not match the contract. */
  onDrop?: ((report: DropReport) => void) | undefined;
}
