import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import type { Config } from './config/config.ts';
import { send } from './http/answer.ts';
import { ByteCache } from './http/byte-cache.ts';
import { openHeaders } from '@kerege/contract';
import { questionOf } from './http/parameters.ts';
import { Refusal, sendProblem } from './http/problem.ts';
import { silentLog, type Log } from './log.ts';
import { createApi, type ApiEnvironment } from './routes/api.ts';
import { createEmbed } from './routes/embed.ts';
import type { Newsroom } from './routes/newsroom.ts';
import { createSite } from './routes/site.ts';
import { Schedule } from './schedule.ts';
import { Store } from './store/store.ts';
import { systemClock, type Clock } from './time/clock.ts';

/** What a gateway is made of. */
export interface GatewayOptions {
  /** The newsroom. */
  config: Config;
  /** The folder that holds the store; it must exist. */
  dataDir: string;
  /** The gateway's own address, for everything absolute; never the request's `Host`. */
  publicUrl: string;
  /** Draws a picture of the sample newsroom; absent for a real one. */
  picture?: ((key: string) => string | undefined) | undefined;
  /** What time it is; the machine's clock if absent. */
  clock?: Clock | undefined;
  /** Where it writes what happened; nowhere if absent. */
  log?: Log | undefined;
}

/** A running gateway. It does not listen by itself: `fetch` answers whoever asks. */
export interface Gateway {
  /** Answers a request (Fetch API). */
  fetch(request: Request): Response | Promise<Response>;
  /** Reads every source once, now. */
  ingest(): Promise<void>;
  /** Reads every source on its schedule from now on. */
  start(): void;
  /** Stops the schedules and closes the store. */
  close(): Promise<void>;
}

/**
 * Makes a gateway over a data folder.
 *
 * @param options - What it is made of.
 * @returns The gateway; nothing is read yet.
 * @throws The database's error when the store cannot be opened.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, dataDir, clock = systemClock, log = silentLog, picture } = options;
  const store = await Store.open(dataDir);
  const newsroom: Newsroom = { config, store, clock, publicUrl: options.publicUrl };
  const schedule = new Schedule(newsroom, log);
  return {
    fetch: createFetch(newsroom, log, picture),
    ingest: () => schedule.readAll(),
    start: () => schedule.start(),
    async close() {
      schedule.stop();
      await store.close();
    },
  };
}

/* The byte cache stands in front of the router: what it holds costs no query, no hash and no JSON. */
function createFetch(newsroom: Newsroom, log: Log, picture: GatewayOptions['picture']) {
  const { store, clock } = newsroom;
  const cache = new ByteCache();
  const router = createRouter(newsroom, log, picture);
  return async (request: Request): Promise<Response> => {
    const requestId = randomUUID();
    if (request.method === 'OPTIONS') return preflight(requestId);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const refusal = new Refusal(
        405,
        'method-not-allowed',
        `${request.method} is not answered here.`,
      );
      return sendProblem(refusal, request, requestId);
    }
    const key = questionOf(new URL(request.url));
    const now = clock();
    const kept = cache.get(key, store.revision, now);
    if (kept) return send(kept, request, requestId);
    const { revision } = store;
    const made: { current?: ApiEnvironment['Variables']['made'] } = {};
    const response = await router.fetch(request, { requestId, made });
    if (!made.current) return response;
    const { answer, maxAge } = made.current;
    cache.set(key, answer, revision, now + maxAge * 1000);
    return send(answer, request, requestId);
  };
}

interface Environment extends ApiEnvironment {
  Bindings: { requestId: string; made: { current?: ApiEnvironment['Variables']['made'] } };
}

function createRouter(newsroom: Newsroom, log: Log, picture: GatewayOptions['picture']) {
  const router = new Hono<Environment>({ strict: false });
  router.use(async (context, next) => {
    await next();
    context.env.made.current = context.get('made');
  });
  router.route('/', createApi(newsroom));
  router.route('/', createEmbed());
  router.route('/', createSite(newsroom, picture));
  router.notFound(({ req, env }) =>
    sendProblem(new Refusal(404, 'not-found', 'There is nothing here.'), req.raw, env.requestId),
  );
  router.onError((error, { req, env }) => {
    if (error instanceof Refusal) return sendProblem(error, req.raw, env.requestId);
    log.error({ requestId: env.requestId, error: String(error) }, 'request failed');
    const refusal = new Refusal(500, 'internal', 'Something went wrong here.');
    return sendProblem(refusal, req.raw, env.requestId);
  });
  return router;
}

function preflight(requestId: string): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
      'X-Request-Id': requestId,
    },
  });
}
