import { configure, rememberScript } from '../settings/settings.ts';

/*
 * A classic script is not told its own address, and a page can forge what it could be asked for.
 * So the real script elements of the page are searched for this bundle's file name.
 */
const scripts = Document.prototype.getElementsByTagName.call(
  document,
  'script',
) as HTMLCollectionOf<HTMLScriptElement>;
const own = [...scripts].findLast((script) =>
  /\/embed\.classic\.js$/.test(script.src.split('?')[0] ?? ''),
);
if (own) rememberScript(own.src);

declare global {
  interface Window {
    /** The one global of the classic bundle. */
    kerege?: { configure: typeof configure };
  }
}

window.kerege ??= { configure };
