import { openHeaders } from '@kerege/contract';
import { methods, respond } from './respond.ts';
import type { FakeRequest } from './request.ts';

/**
 * Answers whoever asks what may be asked (Fetch Standard, CORS-preflight).
 *
 * @param request - Who asked.
 * @returns The response.
 */
export function sendPreflight(request: FakeRequest): Response {
  return respond(request, 204, null, {
    ...openHeaders,
    Allow: methods,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  });
}
