import { text, wholeNumber } from '../reading/checked.ts';

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
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** An absolute `http:` or `https:` address (WHATWG URL). */
export const WebAddressSchema = text({ test: isWebAddress }, 'an http(s) address');

const dayPattern = /^\d{4}-\d\d-\d\d$/;
const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/* Date.parse takes the 31st of February for the 3rd of March. */
function isOnCalendar(text: string): boolean {
  const day = Number(text.slice(8, 10));
  if (Number.isNaN(Date.parse(text))) return false;
  return day < 29 || new Date(text.slice(0, 10)).getUTCDate() === day;
}

/** A moment as an RFC 3339 timestamp with an offset, shown in that same offset. */
export const InstantSchema = text(
  { test: (instant) => instantPattern.test(instant) && isOnCalendar(instant) },
  'an RFC 3339 instant with an offset',
);

/** A calendar day, `YYYY-MM-DD` (RFC 3339 full-date). */
export const DaySchema = text(
  { test: (day) => dayPattern.test(day) && isOnCalendar(day) },
  'a day of the form YYYY-MM-DD',
);

/** A language tag (BCP 47), such as `ru`, `kk` or `kk-Cyrl-KZ`. */
export const LanguageTagSchema = text(
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  'a BCP 47 language tag',
);

/** A currency code (ISO 4217): three capital letters. */
export const CurrencyCodeSchema = text(/^[A-Z]{3}$/, 'an ISO 4217 currency code');

/** A non-negative decimal as a string, its scale kept: `"588.0"`. */
export const DecimalSchema = text(/^\d{1,18}(\.\d{1,12})?$/, 'a decimal string');

/** An identifier that needs no escaping in a path (RFC 3986 unreserved characters). */
export const IdentifierSchema = text(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/, 'an identifier');

/** Where the next page of a list begins, in the words of the gateway that gave it. */
export const CursorSchema = text(/^[A-Za-z0-9_-]{1,512}$/, 'a cursor');

/** A whole number from 1: a place, a size, how many. */
export const PositiveSchema = wholeNumber(1);
