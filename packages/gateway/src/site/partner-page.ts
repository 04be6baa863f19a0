import { readFileSync } from 'node:fs';
import { escapeHtml } from './escape.ts';

/** Where the example page believes the gateway to be. */
const exampleAddress = 'http://localhost:8787';

let example: string | undefined;

function readExample(): string | undefined {
  try {
    return readFileSync(new URL('../../dist/site/index.html', import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * The partner's page with the widgets on it: `examples/script-tag/index.html`, led to this gateway.
 *
 * @param publicUrl - The gateway's own address, without a slash at its end.
 * @returns An HTML document, or undefined where the packages were not built.
 */
export function partnerPage(publicUrl: string): string | undefined {
  example ??= readExample();
  return example?.replaceAll(exampleAddress, () => escapeHtml(publicUrl));
}
