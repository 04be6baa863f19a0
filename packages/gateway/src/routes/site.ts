import { Hono } from 'hono';
import { makeAnswer } from '../http/answer.ts';
import { openHeaders } from '@kerege/contract';
import { Refusal } from '../http/problem.ts';
import { articlePage } from '../site/article-page.ts';
import { notFoundPage } from '../site/not-found-page.ts';
import { partnerPage } from '../site/partner-page.ts';
import type { ApiEnvironment } from './api.ts';
import { siteOf, type Newsroom } from './newsroom.ts';

const page = { type: 'text/html; charset=utf-8', maxAge: 60 };

/** An article's page shows words, links and pictures of feeds, and runs nothing. */
const policy = "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'";

/**
 * The pages for people: a partner's page with the widgets on it, and the newsroom's own articles.
 *
 * @param newsroom - What they are made from.
 * @param picture - Draws a picture of the sample newsroom by its key.
 * @returns The routes, to be mounted.
 */
export function createSite(
  newsroom: Newsroom,
  picture?: (key: string) => string | undefined,
): Hono<ApiEnvironment> {
  const site = new Hono<ApiEnvironment>();
  site.get('/', (context) => {
    const body = partnerPage(newsroom.publicUrl);
    if (body === undefined) throw new Refusal(503, 'not-built', 'Run "npm run build".');
    context.set('made', { answer: makeAnswer({ ...page, body }), maxAge: page.maxAge });
    return context.body(null);
  });
  site.get('/articles/:id', async (context) => {
    const { config, store } = newsroom;
    const who = { name: config.name, url: siteOf(newsroom) };
    const found = await store.articles.get(context.req.param('id'));
    if (!found) {
      const headers = {
        ...openHeaders,
        'Cache-Control': 'no-store',
        'Content-Security-Policy': policy,
      };
      return context.html(notFoundPage(who, config.defaultLanguage), 404, headers);
    }
    const body = articlePage(found, who);
    context.set('made', { answer: makeAnswer({ ...page, body, policy }), maxAge: page.maxAge });
    return context.body(null);
  });
  site.get('/pictures/:file', (context) => {
    const body = picture?.(context.req.param('file').replace(/\.svg$/, ''));
    if (body === undefined) throw new Refusal(404, 'not-found', 'There is no such picture.');
    const answer = makeAnswer({ body, type: 'image/svg+xml; charset=utf-8', maxAge: 86_400 });
    context.set('made', { answer, maxAge: 86_400 });
    return context.body(null);
  });
  site.get('/favicon.ico', (context) => context.body(null, 204));
  return site;
}
