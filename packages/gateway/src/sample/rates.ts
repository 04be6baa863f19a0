import { kazakhDay } from './days.ts';
import { officialCurrencies } from './rates/currencies.ts';
import { walk } from './rates/walk.ts';

/** What an exchange desk pays and asks for `units` of a currency, in tenge; the scale is part of the figure. */
export interface SampleCashRate {
  readonly currency: string;
  readonly units: number;
  readonly buy: string;
  readonly sell: string;
}

/** The National Bank's number for `quant` units of a currency, in tenge, trailing zeros dropped as the bank does. */
export interface SampleOfficialRate {
  readonly currency: string;
  readonly quant: number;
  readonly name: string;
  readonly value: string;
}

/** What was published for one day (`YYYY-MM-DD`, in Kazakhstan). */
export interface SampleRateDay<Item> {
  readonly date: string;
  readonly items: readonly Item[];
}

/** All rates of the sample, each list oldest day first. */
export interface SampleRates {
  readonly cash: readonly SampleRateDay<SampleCashRate>[];
  readonly official: readonly SampleRateDay<SampleOfficialRate>[];
}

/** How many days of rates there are, the instant's own day included. */
export const SAMPLE_RATE_DAYS = 45;

/** The missing publication is the last Wednesday at least so many days ago. */
const MISSING_AT_LEAST_DAYS_BACK = 5;

const WEDNESDAY = 3;

/** Today's cash figures: tenge, the smallest step, and the digits after the point. */
const CASH = [
  { currency: 'USD', buy: 503.9, sell: 506.9, step: 0.1, scale: 1, swing: 0 },
  { currency: 'EUR', buy: 588, sell: 593, step: 0.5, scale: 1, swing: 1 },
  { currency: 'RUB', buy: 6.55, sell: 6.67, step: 0.01, scale: 2, swing: 1 },
];

function cashRates(daysBack: number): SampleCashRate[] {
  return CASH.map(({ currency, buy, sell, step, scale, swing }) => {
    const share = walk(currency, daysBack, swing, 0);
    const figure = (today: number): string =>
      (Math.round((today * share) / step) * step).toFixed(scale);
    return { currency, units: 1, buy: figure(buy), sell: figure(sell) };
  });
}

function officialRates(daysBack: number): SampleOfficialRate[] {
  return officialCurrencies.map(({ currency, quant, name, value, swing }, index) => {
    const start = currency === 'EUR' ? 0 : index;
    const figure = value * walk(currency, daysBack, swing, start);
    return { currency, quant, name, value: String(Math.round(figure * 100) / 100) };
  });
}

function isPublished(day: Date, daysBack: number): boolean {
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const isMissing =
    weekday === WEDNESDAY &&
    daysBack >= MISSING_AT_LEAST_DAYS_BACK &&
    daysBack < MISSING_AT_LEAST_DAYS_BACK + 7;
  return !isMissing;
}

/**
 * The sample's rates: 45 days of cash rates, every day, and the official rates of the same days without the weekends
 * and without one working day. The same instant always gives the same figures; only its day in Kazakhstan counts.
 */
export function sampleRates(now: Date): SampleRates {
  const cash: SampleRateDay<SampleCashRate>[] = [];
  const official: SampleRateDay<SampleOfficialRate>[] = [];
  for (let daysBack = SAMPLE_RATE_DAYS - 1; daysBack >= 0; daysBack -= 1) {
    const day = kazakhDay(now, -daysBack);
    const date = day.toISOString().slice(0, 10);
    cash.push({ date, items: cashRates(daysBack) });
    if (isPublished(day, daysBack)) official.push({ date, items: officialRates(daysBack) });
  }
  return { cash, official };
}
