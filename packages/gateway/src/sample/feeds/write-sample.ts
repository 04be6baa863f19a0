import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleSetting } from './articles.ts';
import { deskRatesFiles } from './desk-rates.ts';
import { writeDated, writeWhole } from './files.ts';
import { jsonFeed } from './json-feed.ts';
import { nationalBankFiles } from './national-bank.ts';
import { rssFeed } from './rss-feed.ts';

/** Where the sample's feeds stand within their folder. */
export const sampleFiles = {
  json: 'newsroom.json',
  rss: 'kazakh.rss.xml',
  nationalBank: 'national-bank',
  deskRates: 'desk-rates',
} as const;

/**
 * Writes the sample newsroom's feeds in the formats publishers really use. What an earlier run wrote for other days is
 * removed.
 *
 * @param folder - The folder; it is made if it is missing.
 * @param setting - The instant all dates count back from, and the address all links begin with.
 * @throws Node's error when the folder cannot be written to.
 */
export function writeSample(folder: string, setting: SampleSetting): void {
  mkdirSync(folder, { recursive: true });
  writeWhole(folder, { name: sampleFiles.json, text: jsonFeed(setting) });
  writeWhole(folder, { name: sampleFiles.rss, text: rssFeed(setting) });
  writeDated(join(folder, sampleFiles.nationalBank), nationalBankFiles(setting.now));
  writeDated(join(folder, sampleFiles.deskRates), deskRatesFiles(setting.now));
}
