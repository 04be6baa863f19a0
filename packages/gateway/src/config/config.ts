import { isWebAddress } from '@kerege/contract';
import { Cron } from 'croner';
import * as v from 'valibot';
import { isTimeZone } from '../time/zone.ts';

const Text = v.pipe(v.string(), v.nonEmpty('some text'));
const Address = v.pipe(v.string(), v.check(isWebAddress, 'an http(s) address'));
const Identifier = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'a-z, 0-9 and -'));
const Language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a BCP 47 tag'));

const Schedule = v.pipe(
  v.string(),
  v.check((pattern) => {
    try {
      new Cron(pattern, { paused: true });
      return true;
    } catch {
      return false;
    }
  }, 'a cron pattern such as "*/5 * * * *"'),
);

/** Says whether an item is the first in its list with its name. */
function isFirst<Key extends string>(key: Key) {
  return <Item extends Record<Key, string>>(item: Item, index: number, items: Item[]): boolean =>
    items.findIndex((other) => other[key] === item[key]) === index;
}

/** What every source has: a name, where it is, when it is read. */
const common = {
  name: Text,
  url: v.optional(Address),
  file: v.optional(Text),
  schedule: v.optional(Schedule, '*/5 * * * *'),
  allowPrivate: v.optional(v.boolean(), false),
};

const FeedSource = v.strictObject({
  ...common,
  type: v.literal('feed'),
  language: v.optional(Language),
});

const NationalBankSource = v.strictObject({
  ...common,
  type: v.literal('national-bank'),
  title: v.optional(Text, 'Национальный Банк Казахстана'),
  site: v.optional(Address, 'https://nationalbank.kz'),
  schedule: v.optional(Schedule, '*/20 9-19 * * 1-5'),
});

const DeskRatesSource = v.strictObject({ ...common, type: v.literal('desk-rates') });

const Source = v.pipe(
  v.variant('type', [FeedSource, NationalBankSource, DeskRatesSource]),
  v.check(
    ({ url, file }) => (url === undefined) !== (file === undefined),
    'either url or file, and not both',
  ),
);

const Section = v.strictObject({
  id: Identifier,
  title: Text,
  names: v.optional(v.array(Text), []),
});

const Settings = v.strictObject({
  name: Text,
  url: v.optional(Address),
  publicUrl: v.optional(Address),
  languages: v.optional(v.pipe(v.array(Language), v.nonEmpty('at least one language'))),
  defaultLanguage: v.optional(Language),
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'an IANA zone')), 'Asia/Almaty'),
  quote: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'an ISO 4217 code')), 'KZT'),
  sections: v.optional(
    v.pipe(v.array(Section), v.checkItems(isFirst('id'), 'an id that no other section has')),
    [],
  ),
  sources: v.pipe(
    v.array(Source),
    v.nonEmpty('at least one source'),
    v.checkItems(isFirst('name'), 'a name that no other source has'),
  ),
});

/** The shape of `kerege.config.json`. */
export const ConfigSchema = v.pipe(
  Settings,
  // Whichever of the two is missing follows from the other.
  v.transform((settings) => {
    const languages = settings.languages ?? [settings.defaultLanguage ?? 'ru'];
    return {
      ...settings,
      languages,
      defaultLanguage: settings.defaultLanguage ?? languages[0] ?? 'ru',
    };
  }),
  v.forward(
    v.check(
      ({ languages, defaultLanguage }) => languages.includes(defaultLanguage),
      'one of the languages',
    ),
    ['defaultLanguage'],
  ),
);

/** The settings there are at the root, in a section and in each type of source: for telling a misspelt one. */
export const settingNames = {
  root: Object.keys(Settings.entries),
  section: Object.keys(Section.entries),
  source: Object.fromEntries(
    [FeedSource, NationalBankSource, DeskRatesSource].map(({ entries }) => {
      return [entries.type.literal, Object.keys(entries)];
    }),
  ),
};

/** A newsroom's configuration, every default filled in. */
export type Config = v.InferOutput<typeof ConfigSchema>;
/** One source of the newsroom. */
export type SourceConfig = v.InferOutput<typeof Source>;
/** A section, and the words by which feeds call it. */
export type SectionConfig = v.InferOutput<typeof Section>;
