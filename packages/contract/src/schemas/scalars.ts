import * as v from 'valibot';

/**
 * Says whether a string is an absolute `http:` or `https:` address. Every link and picture passes this,
 * in the contract and again in the view, so that data never becomes a `javascript:` link.
 *
 * @param address - Any string.
 * @returns True for an address the URL parser reads and whose scheme is http or https.
 */
export function isWebAddress(address: string): boolean {
  return parseWebAddress(address) !== null;
}

/**
 * Reads an absolute `http:` or `https:` address.
 *
 * @param address - Any string.
 * @returns The parsed address, or null for everything else. Never throws.
 */
export function parseWebAddress(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** An absolute `http:` or `https:` address (WHATWG URL). */
export const WebAddressSchema = v.pipe(v.string(), v.check(isWebAddress, 'not an http(s) address'));

/* Date.parse takes the 31st of February for the 3rd of March. */
function isDay(text: string): boolean {
  return new Date(text).getUTCDate() === Number(text.slice(8));
}

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** A moment as an RFC 3339 timestamp with an offset, shown in that same offset. */
export const InstantSchema = v.pipe(
  v.string(),
  v.check(
    (text) =>
      instantPattern.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    'not an RFC 3339 instant with an offset',
  ),
);

/** A calendar day, `YYYY-MM-DD` (RFC 3339 full-date). */
export const DaySchema = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text),
    'not a day of the form YYYY-MM-DD',
  ),
);

/** A language tag (BCP 47), such as `ru`, `kk` or `kk-Cyrl-KZ`. */
export const LanguageTagSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'not a BCP 47 language tag'),
);

/** A currency code (ISO 4217): three capital letters. */
export const CurrencyCodeSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'not an ISO 4217 currency code'),
);

/** A non-negative decimal as a string, its scale kept: `"588.0"`. */
export const DecimalSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,18}(\.\d{1,12})?$/, 'not a decimal string'),
);

/** An identifier that needs no escaping in a path (RFC 3986 unreserved characters). */
export const IdentifierSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/, 'not an identifier'),
);
