/** A language the sample newsroom writes in (BCP 47). */
export type SampleLanguage = 'ru' | 'kk' | 'en';

/** The words for the days around an article's own day, in that article's language. */
export interface SampleDays {
  /** The year of the article's day. */
  readonly year: number;
  /** The day and month so many days later (or, below zero, earlier): "4 декабря". */
  date(offset: number): string;
  /** The first Saturday and Sunday that lie wholly ahead: "6 и 7 декабря". */
  readonly weekend: string;
}

/** Minutes in an hour, for ages. */
export const HOUR = 60;

/** Minutes in a day, for ages. */
export const DAY = 24 * HOUR;

const MINUTE_IN_MILLISECONDS = 60_000;

/** Kazakhstan keeps one time, UTC+5, all year. */
export const OFFSET_MINUTES = 5 * HOUR;

const SATURDAY = 6;

const MONTHS: Record<SampleLanguage, readonly string[]> = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

const AND: Record<SampleLanguage, string> = { ru: 'и', kk: 'және', en: 'and' };

/** A moment so many minutes before another. */
export function minutesBefore(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() - minutes * MINUTE_IN_MILLISECONDS);
}

/** The calendar day of a moment in Kazakhstan, as a `Date` at midnight UTC. */
export function kazakhDay(instant: Date, offset = 0): Date {
  const local = minutesBefore(instant, -OFFSET_MINUTES);
  return new Date(
    Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + offset),
  );
}

/**
 * The words for the days around a moment.
 *
 * They are counted from the moment an article was published, not from the sample's instant: an article of last night
 * then still means the same tomorrow.
 */
export function sampleDays(published: Date, lang: SampleLanguage): SampleDays {
  const today = kazakhDay(published);
  const untilSaturday = (SATURDAY - today.getUTCDay() + 7) % 7 || 7;
  const month = (day: Date): string => MONTHS[lang][day.getUTCMonth()] ?? '';
  const date = (offset: number): string => {
    const day = kazakhDay(published, offset);
    return `${day.getUTCDate()} ${month(day)}`;
  };
  const saturday = kazakhDay(published, untilSaturday);
  const sunday = kazakhDay(published, untilSaturday + 1);
  const first =
    month(saturday) === month(sunday) ? `${saturday.getUTCDate()}` : date(untilSaturday);
  return {
    year: today.getUTCFullYear(),
    date,
    weekend: `${first} ${AND[lang]} ${date(untilSaturday + 1)}`,
  };
}
