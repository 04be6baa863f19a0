import { Cron } from 'croner';
import type { SourceConfig } from './config/config.ts';
import { reasonOf } from './failure.ts';
import { readSource } from './ingest/read-source.ts';
import type { Log } from './log.ts';
import type { Newsroom } from './routes/newsroom.ts';
import { formatInstant } from './time/zone.ts';

/** Reads the sources: all of them once, and each on its schedule. */
export class Schedule {
  readonly #newsroom: Newsroom;
  readonly #log: Log;
  #jobs: Cron[] = [];

  constructor(newsroom: Newsroom, log: Log) {
    this.#newsroom = newsroom;
    this.#log = log;
  }

  /** Reads every source once. A source that fails is noted, and the others go on. */
  async readAll(): Promise<void> {
    for (const source of this.#newsroom.config.sources) await this.#read(source);
  }

  /** Reads each source at its times from now on; a reading that takes long is not overtaken by the next. */
  start(): void {
    const { sources, timeZone } = this.#newsroom.config;
    this.#jobs = sources.map(
      (source) =>
        new Cron(source.schedule, { timezone: timeZone, protect: true, unref: true }, () =>
          this.#read(source),
        ),
    );
  }

  /** Stops. */
  stop(): void {
    for (const job of this.#jobs) job.stop();
    this.#jobs = [];
  }

  async #read(source: SourceConfig): Promise<void> {
    const { config, store, clock } = this.#newsroom;
    const now = clock();
    const moment = formatInstant(now, config.timeZone);
    try {
      const publication = await readSource(source, { config, now, log: this.#log });
      await store.save(source.name, publication, moment);
      const { articles, rates } = publication;
      const read = { source: source.name, articles: articles.length, rates: rates.length };
      this.#log.info(read, 'source read');
    } catch (error) {
      const reason = reasonOf(error);
      this.#log.warn({ source: source.name, reason }, 'source could not be read');
      await this.#note(source, reason, moment);
    }
  }

  /* A store that takes nothing more (a full disk) still answers: a failure to write ends neither it nor the others. */
  async #note(source: SourceConfig, reason: string, moment: string): Promise<void> {
    try {
      await this.#newsroom.store.fail(source.name, reason, moment);
    } catch (error) {
      const fields = { source: source.name, reason: reasonOf(error) };
      this.#log.error(fields, 'failure of a source could not be noted');
    }
  }
}
