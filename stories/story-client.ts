import type { ArticleSummary, RateTable, Ranking } from '@kerege/contract';
import { articles, fixtureInstant, rankings, rates } from '@kerege/contract/fixtures';
import type { WidgetElement } from '@kerege/widgets';

type Client = NonNullable<WidgetElement<unknown>['client']>;

/** How the newsroom behaves in a story. `stale` answers once and fails from then on. */
export type Manner = 'ready' | 'loading' | 'empty' | 'failed' | 'stale';

/** What a client says of an answer that it had not asked for before. */
const meta = { fromCache: false, stale: false, age: 0, requestId: undefined };

/** What a story changes in the sample newsroom's answers. */
export interface Changes {
  ranking?: (ranking: Ranking) => Ranking;
  table?: (table: RateTable) => RateTable;
  article?: (article: ArticleSummary) => ArticleSummary;
}

/**
 * The sample newsroom without a network: what a widget asks is answered from the contract's fixtures.
 *
 * @param manner - How it behaves.
 * @param changes - What it says differently.
 * @returns A client for a widget's `client` property.
 */
export function storyClient(manner: Manner, changes: Changes = {}): Client {
  const answer = answering(manner);
  return {
    articles: {
      get: (id) => {
        const article = articles.find((one) => one.id === id) ?? articles[0];
        if (!article) throw new Error('the sample has no article');
        return answer({ ...article, ...changes.article?.(article), meta });
      },
      byUrl: (url) => {
        const article = articles.find((one) => one.url === url);
        return answer(manner === 'empty' || !article ? null : { ...article, meta });
      },
    },
    rankings: {
      get: (id, query) => {
        const ranking = rankings[id as keyof typeof rankings];
        const items = manner === 'empty' ? [] : ranking.items.slice(0, query?.limit ?? 10);
        return answer({ ...(changes.ranking ?? same)({ ...ranking, items }), meta });
      },
    },
    rates: {
      latest: (query) => {
        const table = rates[query?.kind ?? 'cash'];
        const wanted = query?.currencies ?? table.items.map((rate) => rate.currency);
        const items = wanted.flatMap((code) => table.items.filter((one) => one.currency === code));
        const told = { ...table, items: manner === 'empty' ? [] : items };
        return answer({ ...(changes.table ?? same)(told), meta });
      },
    },
  };
}

function answering(manner: Manner): <Data>(data: Data) => Promise<Data> {
  let asked = 0;
  return (data) => {
    asked += 1;
    if (manner === 'loading') return new Promise(() => undefined);
    const fails = manner === 'failed' || (manner === 'stale' && asked > 1);
    return fails
      ? Promise.reject(new Error('The newsroom does not answer'))
      : Promise.resolve(present(data));
  };
}

/** Counts the sample's instants from now, and finds its pictures beside the stories. */
function present<Data>(data: Data): Data {
  const shift = Date.now() - Date.parse(fixtureInstant);
  const text = JSON.stringify(data)
    .replace(/"(\d{4}-\d\d-\d\dT[\d:]+)\+05:00"/g, (_, local: string) => {
      const moved = new Date(Date.parse(`${local}Z`) + shift).toISOString().slice(0, 19);
      return `"${moved}+05:00"`;
    })
    .replaceAll('https://newsroom.example/pictures/', `${location.origin}/pictures/`);
  return JSON.parse(text) as Data;
}

function same<Data>(data: Data): Data {
  return data;
}
