import { deprecationOf } from './deprecation.ts';
import type { KeregeError } from './errors/kerege-error.ts';
import type { DropReport, Hooks, RequestEvent, RetryEvent } from './hooks.ts';
import { requestIdOf } from './request-id.ts';

/** What a client does, seen from beside. */
export interface Observer {
  /** An attempt begins. */
  request(event: RequestEvent): void;
  /** Headers have come. */
  response(event: RequestEvent, operation: string, response: Response, elapsed: number): void;
  /** Another attempt follows. */
  retry(event: RetryEvent): void;
  /** A question has failed. */
  error(error: KeregeError): void;
  /** List items were left out. */
  drop(report: DropReport): void;
}

/**
 * Makes an observer that tells a client's hooks. What a hook throws is written to the console: who observes must not break
 * what is observed.
 *
 * @param hooks - Who is told what.
 * @returns The observer.
 */
export function createObserver(hooks: Hooks): Observer {
  const deprecated = new Set<string>();
  const tell = <Event>(hook: ((event: Event) => void) | undefined, event: Event): void => {
    try {
      hook?.(event);
    } catch (error) {
      console.error(error);
    }
  };
  return {
    request: (event) => tell(hooks.onRequest, event),
    response(event, operation, { status, headers }, elapsed) {
      tell(hooks.onResponse, { ...event, status, elapsed, requestId: requestIdOf(headers) });
      const deprecation = deprecationOf(headers);
      if (!deprecation || deprecated.has(operation)) return;
      deprecated.add(operation);
      tell(hooks.onDeprecation, { operation, url: event.url, ...deprecation });
    },
    retry: (event) => tell(hooks.onRetry, event),
    error: (error) => tell(hooks.onError, error),
    drop: (report) => tell(hooks.onDrop, report),
  };
}
