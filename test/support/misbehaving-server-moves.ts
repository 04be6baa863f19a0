import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GoodAnswer } from './server-answers.ts';

/** One request to a server that is about to misbehave. */
export interface Exchange {
  /** The request, its `headers` with it. */
  request: IncomingMessage;
  /** Carries the headers for other origins already. */
  response: ServerResponse;
  /** What a good gateway would answer. */
  good: GoodAnswer;
  /** Which request at its place this is, from 1. */
  attempt: number;
}

/** A way to misbehave. */
export type Fault = (exchange: Exchange) => void;

/** Headers with which a gateway lets pages of every origin read its answers. */
export const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Retry-After, X-Request-Id, Deprecation, Sunset',
  'timing-allow-origin': '*',
};

/** Headers of a JSON answer. */
export const json = { 'content-type': 'application/json; charset=utf-8' };

/** Answers with this body. */
export const answering = (
  body: string | Buffer,
  status = 200,
  headers: Record<string, string> = json,
): Fault => {
  return ({ response }) => response.writeHead(status, headers).end(body);
};

/** Does what a good gateway does. */
export const well: Fault = ({ response, good }) =>
  response.writeHead(200, json).end(JSON.stringify(good));

/** Misbehaves at first, and answers well from the second request on. */
export const once = (fault: Fault): Fault => {
  return (exchange) => (exchange.attempt === 1 ? fault : well)(exchange);
};

/** Answers with a spoilt copy of the good answer. */
export const spoilt = (spoil: (good: GoodAnswer) => unknown): Fault => {
  return ({ response, good }) => response.writeHead(200, json).end(JSON.stringify(spoil(good)));
};

/** Answers with other items in the list. */
export const withItems = (change: (items: unknown[]) => unknown): Fault => {
  return spoilt((good) => ({ ...good, items: change(good.items ?? []) }));
};

/** Answers with a problem (RFC 9457). */
export const refusing = (status: number, headers: Record<string, string> = {}): Fault => {
  const problem = { type: 'about:blank', title: `Refused with ${status}`, status };
  const type = { 'content-type': 'application/problem+json', 'x-request-id': 'request-7' };
  return answering(JSON.stringify(problem), status, { ...type, ...headers });
};

/** Never answers. */
export const silent: Fault = () => undefined;
/** Resets the connection (TCP RST). */
export const reset: Fault = ({ request }) => request.socket.resetAndDestroy();

/** Sends the headers and the beginning of a body, and nothing more. */
export const stalling = (status: number, body = ''): Fault => {
  return ({ response }) => {
    response.writeHead(status, json).flushHeaders();
    response.write(body);
  };
};

/** Sends a chunk again and again, for ever. */
export const writing = (chunk: string, everyMs: number): Fault => {
  return ({ response }) => {
    response.writeHead(200, json);
    const timer = setInterval(() => response.write(chunk), everyMs);
    response.on('close', () => clearInterval(timer));
  };
};

/** Sends a part of the body and closes the connection, which it had promised to keep: WebKit takes any other end for the body's. */
export const cut: Fault = ({ response, request, good }) => {
  response.removeHeader('connection');
  response.writeHead(200, { ...json, 'content-length': '9999' });
  response.write(JSON.stringify(good).slice(0, 40), () => request.socket.destroy());
};

/** Writes to the socket itself. */
export const raw = (text: (body: string) => string): Fault => {
  return ({ request, good }) => request.socket.end(text(JSON.stringify(good)));
};
