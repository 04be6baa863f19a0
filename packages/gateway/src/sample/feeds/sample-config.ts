import * as v from 'valibot';
import { join } from 'node:path';
import { ConfigSchema, type Config } from '../../config/config.ts';
import { sampleNewsroom } from '../newsroom.ts';
import { timeZone } from './newsroom.ts';
import { sampleFiles } from './write-sample.ts';

/**
 * The sample newsroom's configuration, as a publisher would write it.
 *
 * @param folder - Where `writeSample` wrote the feeds.
 * @param publicUrl - The gateway's own address: the sample's articles have their pages there.
 */
export function sampleConfig(folder: string, publicUrl: string): Config {
  const { name, languages, defaultLanguage, sections, rates } = sampleNewsroom;
  const at = (file: string): string => join(folder, file);
  return v.parse(ConfigSchema, {
    name,
    url: `${publicUrl}/`,
    publicUrl,
    languages,
    defaultLanguage,
    timeZone,
    quote: rates.quote,
    sections: sections.map(({ id, title }) => {
      return { id, title: title[defaultLanguage], names: [...new Set(Object.values(title))] };
    }),
    sources: [
      { type: 'feed', name: 'newsroom', file: at(sampleFiles.json), language: defaultLanguage },
      { type: 'feed', name: 'newsroom-kk', file: at(sampleFiles.rss), language: 'kk' },
      { type: 'national-bank', name: rates.official.id, file: at(sampleFiles.nationalBank) },
      { type: 'desk-rates', name: rates.desk.id, file: at(sampleFiles.deskRates) },
    ],
  });
}
