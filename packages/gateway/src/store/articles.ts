import type { Article, ArticleSummary, Translation } from '@kerege/contract';
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { ArticleTable, Tables } from './tables.ts';

/** The counts articles can be ordered by. */
export type CountName = 'views' | 'comments' | 'reactions';

/** Which articles are wanted. */
export interface ArticleFilter {
  /** BCP 47, its regions and scripts included; `*` for every language. */
  lang: string;
  section?: string | undefined;
  tag?: string | undefined;
  /** Published at or after this moment, in milliseconds since 1970. */
  since?: number | undefined;
  url?: string | undefined;
}

/** The place in a list of the newest after which it goes on. */
export interface After {
  publishedAt: number;
  id: string;
}

type Rows = SelectQueryBuilder<Tables, 'article', object>;
type SummaryRow = Pick<ArticleTable, 'id' | 'summary'>;

/** The articles of the store. */
export class Articles {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /**
   * Keeps articles. One that is there already is replaced; a count that is no longer told stays.
   *
   * @param articles - In the contract's shape.
   * @param readAt - When they were read (RFC 3339). An article of this very date was told none: it keeps its first.
   */
  async save(articles: readonly Article[], readAt: string): Promise<void> {
    for (const { body, translations, ...told } of articles) {
      const summary = told.publishedAt === readAt ? await this.#firstDated(told) : told;
      await this.#saveArticle(summary, body);
      await this.#saveTags(summary);
      await this.#saveTranslations(summary.id, translations ?? []);
    }
  }

  /** One article with its body, or null. */
  async get(id: string): Promise<Article | null> {
    const row = await this.#database
      .selectFrom('article')
      .select(['id', 'summary', 'body'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const [summary] = await this.#read([row]);
    return { ...(summary as ArticleSummary), body: JSON.parse(row.body) as Article['body'] };
  }

  /** The newest articles, from a place on. */
  async newest(filter: ArticleFilter, limit: number, after?: After): Promise<ArticleSummary[]> {
    let query = this.#matching(filter);
    if (after) {
      query = query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('published_at', 'id'), '<', tuple(after.publishedAt, after.id)),
      );
    }
    const rows = await query
      .select(['id', 'summary'])
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return this.#read(rows);
  }

  /** The articles with the most of a count; unknown counts last, ties by the newest. */
  async most(count: CountName, filter: ArticleFilter, limit: number): Promise<ArticleSummary[]> {
    const rows = await this.#matching(filter)
      .select(['id', 'summary'])
      .orderBy(sql`${sql.ref(count)} is null`)
      .orderBy(count, 'desc')
      .orderBy('published_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return this.#read(rows);
  }

  #matching({ lang, section, tag, since, url }: ArticleFilter): Rows {
    let query: Rows = this.#database.selectFrom('article');
    if (lang !== '*') {
      const tag = lang.toLowerCase();
      query = query.where(({ eb, or }) =>
        or([eb('lang', '=', tag), eb('lang', 'like', `${tag}-%`)]),
      );
    }
    if (section !== undefined) query = query.where('section', '=', section);
    if (since !== undefined) query = query.where('published_at', '>=', since);
    if (url !== undefined) query = query.where('url', '=', url);
    if (tag === undefined) return query;
    return query.where('id', 'in', (nested) =>
      nested.selectFrom('article_tag').select('article_id').where('tag', '=', tag),
    );
  }

  async #saveArticle(summary: ArticleSummary, body: Article['body']): Promise<void> {
    const { counts, ...rest } = summary;
    const values: ArticleTable = {
      id: summary.id,
      url: summary.url,
      lang: summary.lang.toLowerCase(),
      section: summary.section?.id ?? null,
      published_at: Date.parse(summary.publishedAt),
      views: counts.views,
      comments: counts.comments,
      reactions: counts.reactions,
      summary: JSON.stringify(rest),
      body: JSON.stringify(body),
    };
    const { id, views, comments, reactions, ...others } = values;
    void id;
    await this.#database
      .insertInto('article')
      .values(values)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ fn, ref, val }) => ({
          ...others,
          views: fn.coalesce(val(views), ref('article.views')),
          comments: fn.coalesce(val(comments), ref('article.comments')),
          reactions: fn.coalesce(val(reactions), ref('article.reactions')),
        })),
      )
      .execute();
  }

  async #firstDated(told: ArticleSummary): Promise<ArticleSummary> {
    const known = await this.get(told.id);
    return known ? { ...told, publishedAt: known.publishedAt } : told;
  }

  async #saveTags({ id, tags = [] }: ArticleSummary): Promise<void> {
    await this.#database.deleteFrom('article_tag').where('article_id', '=', id).execute();
    const rows = [...new Set(tags)].map((tag) => ({ article_id: id, tag }));
    if (rows.length > 0) await this.#database.insertInto('article_tag').values(rows).execute();
  }

  /* A feed may tell of translations on one side alone: every two of a story are paired both ways. */
  async #saveTranslations(id: string, translations: readonly Translation[]): Promise<void> {
    const story = [id, ...translations.map((translation) => translation.id)];
    const rows = story.flatMap((one) =>
      story.filter((other) => other !== one).map((other) => ({ article_id: one, other_id: other })),
    );
    if (rows.length === 0) return;
    await this.#database
      .insertInto('translation')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  async #read(rows: readonly SummaryRow[]): Promise<ArticleSummary[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const counts = await this.#database
      .selectFrom('article')
      .select(['id', 'views', 'comments', 'reactions'])
      .where('id', 'in', ids)
      .execute();
    const translations = await this.#database
      .selectFrom('translation')
      .innerJoin('article as other', 'other.id', 'translation.other_id')
      .select(['translation.article_id', 'other.summary', 'other.id', 'other.url'])
      .where('translation.article_id', 'in', ids)
      .orderBy('other.lang')
      .execute();
    return rows.map((row) => {
      const known = counts.find(({ id }) => id === row.id);
      const others = translations
        .filter(({ article_id }) => article_id === row.id)
        .map(({ summary, id, url }) => ({ ...languageOf(summary), id, url }));
      return {
        ...(JSON.parse(row.summary) as Omit<ArticleSummary, 'counts'>),
        ...(others.length > 0 ? { translations: others } : {}),
        counts: {
          views: known?.views ?? null,
          comments: known?.comments ?? null,
          reactions: known?.reactions ?? null,
        },
      };
    });
  }
}

function languageOf(summary: string): Pick<ArticleSummary, 'lang'> {
  const { lang } = JSON.parse(summary) as ArticleSummary;
  return { lang };
}
