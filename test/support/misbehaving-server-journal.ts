import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asked, Journal } from './misbehaving-server-places.ts';

/** What was asked, place by place. */
export interface WrittenJournal {
  /** Notes a request, and says which of its place it is, from 1. */
  note(path: string, request: IncomingMessage, response: ServerResponse): number;
  read: Journal;
}

/** Begins a journal with nothing in it. */
export function createJournal(): WrittenJournal {
  const places = new Map<string, Asked[]>();
  const waiting = new Set<() => void>();
  const at = (path: string): Asked[] => {
    const entries = places.get(path) ?? [];
    places.set(path, entries);
    return entries;
  };
  return {
    note(path, request, response) {
      const { method = '', url = '', headers } = request;
      const entry: Asked = { method, url: url.slice(path.length), headers, closed: false };
      response.once('close', () => (entry.closed = true));
      const count = at(path).push(entry);
      for (const look of waiting) look();
      return count;
    },
    read(path, atLeast) {
      return new Promise((resolve) => {
        const look = (): void => {
          if (at(path).length < atLeast) return;
          waiting.delete(look);
          resolve(at(path).map((entry) => ({ ...entry })));
        };
        waiting.add(look);
        look();
      });
    },
  };
}
