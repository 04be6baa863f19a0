import type { ArticleSummary, Ranking, RateTable } from '@kerege/contract';
import type { WidgetElement } from '@kerege/widgets';

/** A client as a widget takes it. */
export type Client = NonNullable<WidgetElement<unknown>['client']>;

/** The instant the answers count from. */
export const instant = '2025-12-03T18:00:00+05:00';

/** An article with every part a list shows. */
export const article: ArticleSummary = {
  id: 'quake',
  url: 'https://newsroom.example/articles/quake',
  lang: 'ru',
  title: 'Землетрясение в Алматы',
  marker: '❗️',
  summary: 'Толчки почувствовали на верхних этажах.',
  section: { id: 'incidents', title: 'Происшествия' },
  publishedAt: instant,
  counts: { views: 2777, comments: 0, reactions: 174 },
};

/** A ranking of so many articles. */
export function rankingOf(...articles: readonly ArticleSummary[]): Ranking {
  return {
    id: 'latest',
    title: 'Последние новости',
    generatedAt: instant,
    staleAfter: '2999-01-01T00:00:00Z',
    items: articles.map((one, index) => ({ rank: index + 1, previousRank: null, article: one })),
  };
}

/** Cash rates of the sample. */
export const cash: RateTable = {
  quote: 'KZT',
  kind: 'cash',
  source: { id: 'desk', name: 'Обменные пункты Алматы', url: 'https://newsroom.example/rates' },
  asOf: instant,
  staleAfter: '2999-01-01T00:00:00Z',
  items: [
    rate('USD', '503.9', '506.9', { amount: '1.2', direction: 'up', since: '2025-12-02' }),
    rate('EUR', '588.0', '593.0', { amount: '2.5', direction: 'down', since: '2025-12-02' }),
    rate('RUB', '6.55', '6.67', { amount: '0.00', direction: 'same', since: '2025-12-02' }),
  ],
};

/** A newsroom whose answers a test gives one by one, and which remembers how it was asked. */
export class ScriptedNewsroom {
  /** The signals of the questions, in order. */
  readonly signals: AbortSignal[] = [];
  /** What was asked, in order. */
  readonly questions: unknown[] = [];
  readonly #waiting: { resolve(data: unknown): void; reject(error: unknown): void }[] = [];

  /** The client to give to a widget. */
  readonly client = {
    articles: { get: this.#ask, byUrl: this.#ask },
    rankings: { get: this.#ask },
    rates: { latest: this.#ask },
  } as unknown as Client;

  /** How often it was asked. */
  get asked(): number {
    return this.questions.length;
  }

  /** Answers a question that waits: the oldest, or the one in another place. */
  answer(data: unknown, place = 0): void {
    this.#waiting.splice(place, 1)[0]?.resolve(data);
  }

  /** Fails the oldest question that waits. */
  fail(error: unknown = new Error('the newsroom does not answer')): void {
    this.#waiting.shift()?.reject(error);
  }

  get #ask() {
    return (...question: unknown[]): Promise<unknown> => {
      const { signal } = question.at(-1) as { signal: AbortSignal };
      this.questions.push(question.slice(0, -1));
      this.signals.push(signal);
      return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
    };
  }
}

function rate(
  currency: string,
  buy: string,
  sell: string,
  change: RateTable['items'][number]['change'],
): RateTable['items'][number] {
  return { currency, units: 1, buy, sell, official: null, change, recent: [] };
}
