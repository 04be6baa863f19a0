/** What a page can set for all its widgets. */
export interface Settings {
  /** Address of the gateway, such as `https://news.example`. */
  api?: string;
  /** Language of the widgets' own words (BCP 47). */
  lang?: string;
  /** How widgets are coloured. */
  theme?: 'auto' | 'light' | 'dark';
  /** The partner's name, added to links as `utm_source`. */
  partner?: string;
}

const configured: Settings = {};
const listeners = new Set<() => void>();
let scriptOrigin: string | undefined;

/**
 * Sets defaults for every widget on the page; an attribute on an element still wins. Widgets that
 * are already there follow at once.
 *
 * @param settings - What to set. A key that is left out stays as it is; `undefined` takes it back.
 */
export function configure(settings: {
  [Name in keyof Settings]?: Settings[Name] | undefined;
}): void {
  Object.assign(configured, settings);
  for (const listener of listeners) listener();
}

/**
 * Tells the widgets where their script came from: the last resort for the gateway's address.
 *
 * @param address - The script's own address.
 */
export function rememberScript(address: string): void {
  try {
    const { origin } = new URL(address);
    if (origin !== 'null') scriptOrigin = origin;
  } catch {
    // A script without an address of its own knows no gateway: `api` has to be set.
  }
}

/**
 * Reads a page-wide setting: what `configure()` was given, else `<meta name="kerege:NAME">`, else,
 * for the gateway's address, the origin of the script.
 *
 * @param name - Which setting.
 * @returns Its value, or undefined when nobody set it.
 */
export function setting(name: keyof Settings): string | undefined {
  return configured[name] ?? metaContent(name) ?? (name === 'api' ? scriptOrigin : undefined);
}

/**
 * Calls back whenever `configure()` is called.
 *
 * @param listener - What to call.
 * @returns Stops the calls.
 */
export function onConfigure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function metaContent(name: string): string | undefined {
  const meta = globalThis.document?.querySelector?.(`meta[name="kerege:${name}"]`);
  return meta?.getAttribute('content')?.trim() || undefined;
}
