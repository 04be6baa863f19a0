import type { Counts, RankedArticle, Ranking } from '@kerege/contract';
import type { Reader } from '@kerege/sdk/reader';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { oneOf, text, wholeNumber } from '../attributes/converters.ts';
import { bone } from '../element/bone.ts';
import { renderHeading } from '../element/heading.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { icons } from '../icons/icons.ts';
import { renderArticleLink } from '../links/article-link.ts';
import { topListStyles } from './top-list.styles.ts';

const kinds = ['views', 'comments', 'reactions'] as const;

/**
 * A newsroom's list of articles in its own order: the latest, the most viewed, or one it curates.
 *
 * @slot - The page's own content, shown until the list is there, and for good if it never comes.
 * @csspart base - Everything the widget draws.
 * @csspart heading - The heading above the list.
 * @csspart list - The list.
 * @csspart item - One article of the list.
 * @csspart rank - The numeral of its place.
 * @csspart marker - The emoji the newsroom put before the title.
 * @csspart link - The link to the article.
 * @csspart title - The title.
 * @csspart meta - Time and counts.
 * @csspart footer - When the list was made.
 * @csspart notice - The sentence when there is nothing, or something failed.
 * @csspart retry - The button that asks again.
 * @cssprop --kerege-ink - Colour of the text.
 * @cssprop --kerege-ink-muted - Colour of what is beside the text.
 * @cssprop --kerege-hairline - Colour of the lines.
 * @cssprop --kerege-surface - Colour of the bones while loading.
 * @cssprop --kerege-accent - Colour of the numerals.
 * @cssprop --kerege-focus - Colour of the focus ring.
 * @cssprop --kerege-font - Font family; the page's own when not set.
 * @cssprop --kerege-radius - Rounding of corners.
 * @cssprop [--kerege-title-lines=2] - Lines after which a title is clamped.
 * @fires kerege-load - An answer was loaded; `detail.data` is the ranking.
 * @fires kerege-error - Loading failed; `detail.error` says why.
 * @fires kerege-click - A link was used; cancel it to stay on the page.
 * @fires kerege-impression - Half of the list was on the screen for a second; once.
 * @tag kerege-top-list
 */
export class TopListElement extends WidgetElement<Ranking> {
  static override styles = [...WidgetElement.styles, topListStyles];
  static override properties: PropertyDeclarations = {
    ranking: { converter: text },
    period: { converter: oneOf('period', ['', '24h', '7d', '30d']) },
    section: { converter: text },
    limit: { converter: wholeNumber('limit', 1, 20, 10) },
  };

  /** Which list: `latest`, `most-viewed`, `most-discussed`, `most-reacted`, or one the newsroom curates. */
  ranking: string | undefined;
  /** Rank by growth within `24h`, `7d` or `30d`; by totals when absent. */
  period: '' | '24h' | '7d' | '30d' = '';
  /** Only articles of this section. */
  section: string | undefined;
  /** How many articles, 1 to 20. */
  limit = 10;

  protected readonly subject = 'list';

  protected key(): string {
    return ['ranking', this.#id, this.period, this.section, this.limit].join(' ');
  }

  protected load(client: Reader, signal: AbortSignal): Promise<Ranking> {
    const { section, limit, contentLang: lang } = this;
    const period = this.period || undefined;
    return client.rankings.get(this.#id, { period, section, lang, limit }, { signal });
  }

  protected isEmpty(ranking: Ranking): boolean {
    return ranking.items.length === 0;
  }

  protected staleAfter(ranking: Ranking): string {
    return ranking.staleAfter;
  }

  protected renderReady(ranking: Ranking): TemplateResult {
    const { phrases, formats } = this.locale;
    return html`${this.#renderHeading(ranking)}
      <ol part="list" class="list" role="list" lang=${ranking.items[0]?.article.lang ?? nothing}>
        ${ranking.items.slice(0, this.limit).map((item) => this.#renderItem(item))}
      </ol>
      <p part="footer" class="footer">
        ${phrases.updated(formats.relative(ranking.generatedAt, Date.now()))}
      </p>`;
  }

  protected renderPending(): TemplateResult {
    return html`${this.#renderHeading()}
      <ol class="list">
        ${Array.from(
          { length: this.limit },
          (_, index) =>
            html`<li class="item">
              <span class="rank">${index + 1}</span>
              <span class="marker"></span>
              <div class="text">${bone('long')}${bone('middle')}</div>
              <div class="meta">${bone('short')}</div>
            </li>`,
        )}
      </ol>
      <p class="footer">${bone('short')}</p>`;
  }

  get #id(): string {
    return this.ranking ?? 'latest';
  }

  #renderHeading(ranking?: Ranking): unknown {
    const known: Readonly<Record<string, string>> = this.locale.phrases.rankings;
    const own = Object.hasOwn(known, this.#id) ? known[this.#id] : ranking?.title;
    return renderHeading(this.heading ?? own ?? '\u00a0', this.headingLevel);
  }

  #renderItem({ rank, article }: RankedArticle): TemplateResult {
    const { formats } = this.locale;
    return html`<li part="item" class="item">
      <span part="rank" class="rank" aria-hidden="true">${rank}</span>
      <span part="marker" class="marker" aria-hidden="true">${article.marker}</span>
      <div class="text">
        ${renderArticleLink(
          this,
          article,
          html`<span part="title" class="title" lang=${article.lang}>${article.title}</span>`,
          this.links,
        )}
      </div>
      <p part="meta" class="meta">
        <time datetime=${article.publishedAt}
          >${formats.relative(article.publishedAt, Date.now())}</time
        >
        ${kinds.map((kind) => this.#renderCount(kind, article.counts[kind]))}
      </p>
    </li>`;
  }

  #renderCount(kind: keyof Counts & (typeof kinds)[number], count: number | null): unknown {
    if (count === null) return nothing;
    const { phrases, formats } = this.locale;
    return html`<span class="count ${kind}"
      ><svg viewBox="0 0 16 16" aria-hidden="true">${icons[kind]}</svg
      ><span aria-hidden="true">${formats.number(count)}</span
      ><span class="spoken">${phrases[kind](count)}</span></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kerege-top-list': TopListElement;
  }
}
