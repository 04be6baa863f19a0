import type { ArticleSummary, Image } from '@kerege/contract';
import type { Reader } from '@kerege/sdk/reader';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { text } from '../attributes/converters.ts';
import { warnOnce } from '../attributes/warn-once.ts';
import { bone } from '../element/bone.ts';
import { renderHeading } from '../element/heading.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { renderArticleLink } from '../links/article-link.ts';
import { safeAddress } from '../links/link.ts';
import { articleCardStyles } from './article-card.styles.ts';

/**
 * One article: its picture, section, title, first words and date. Named by `article-id` or by `href`.
 *
 * @slot - The page's own content, shown until the article is there, and for good if it never comes.
 * @csspart base - Everything the widget draws.
 * @csspart heading - The heading above the card, where the page gives one.
 * @csspart card - The card.
 * @csspart image - The picture.
 * @csspart section - The name of the section.
 * @csspart link - The link to the article.
 * @csspart title - The title.
 * @csspart marker - The emoji the newsroom put before the title.
 * @csspart summary - The first words.
 * @csspart meta - Date and authors.
 * @csspart correction - A correction, update or retraction.
 * @csspart notice - The sentence when there is nothing, or something failed.
 * @csspart retry - The button that asks again.
 * @cssprop --kerege-ink - Colour of the text.
 * @cssprop --kerege-ink-muted - Colour of what is beside the text.
 * @cssprop --kerege-hairline - Colour of the lines.
 * @cssprop --kerege-surface - Colour of the bones while loading.
 * @cssprop --kerege-accent - Colour of the section's name.
 * @cssprop --kerege-fall - Colour of a notice's label.
 * @cssprop --kerege-focus - Colour of the focus ring.
 * @cssprop --kerege-font - Font family; the page's own when not set.
 * @cssprop --kerege-radius - Rounding of corners.
 * @fires kerege-load - An answer was loaded; `detail.data` is the article, or null when there is none.
 * @fires kerege-error - Loading failed; `detail.error` says why.
 * @fires kerege-click - The link was used; cancel it to stay on the page.
 * @fires kerege-impression - Half of the card was on the screen for a second; once.
 * @tag kerege-article-card
 */
export class ArticleCardElement extends WidgetElement<ArticleSummary | null> {
  static override styles = [...WidgetElement.styles, articleCardStyles];
  static override properties: PropertyDeclarations = {
    articleId: { attribute: 'article-id', converter: text },
    href: { converter: text },
  };

  /** The article's identifier. */
  articleId: string | undefined;
  /** The article's own address, where its identifier is not known. */
  href: string | undefined;

  protected readonly subject = 'article';

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.key() === null && this.data === undefined) {
      warnOnce('<kerege-article-card> needs article-id or href');
    }
  }

  protected key(): string | null {
    if (this.articleId !== undefined) return `article ${this.articleId}`;
    return this.href === undefined ? null : `article at ${this.href}`;
  }

  protected async load(client: Reader, signal: AbortSignal): Promise<ArticleSummary | null> {
    if (this.articleId === undefined) return client.articles.byUrl(this.href ?? '', { signal });
    try {
      return await client.articles.get(this.articleId, { signal });
    } catch (error) {
      // That there is no such article is an answer, not a failure: asking again would not help.
      if ((error as { status?: unknown }).status === 404) return null;
      throw error;
    }
  }

  protected isEmpty(article: ArticleSummary | null): boolean {
    return article === null;
  }

  protected staleAfter(): undefined {
    return undefined;
  }

  protected renderReady(article: ArticleSummary | null): unknown {
    if (article === null) return nothing;
    return html`${renderHeading(this.heading ?? '', this.headingLevel)}
      <article part="card" class="card" lang=${article.lang} aria-labelledby="title">
        ${article.image ? this.#renderImage(article.image) : nothing}
        <div class="words">
          ${
            article.section
              ? html`<p part="section" class="section">${article.section.title}</p>`
              : nothing
          }
          <div class="headline">
            ${
              article.marker
                ? html`<span part="marker" class="marker" aria-hidden="true"
                    >${article.marker}</span
                  >`
                : nothing
            }
            ${renderArticleLink(
              this,
              article,
              html`<span part="title" class="title" id="title">${article.title}</span>`,
              this.links,
            )}
          </div>
          ${
            article.summary
              ? html`<p part="summary" class="summary">${article.summary}</p>`
              : nothing
          }
          ${this.#renderNotice(article)} ${this.#renderMeta(article)}
        </div>
      </article>`;
  }

  protected renderPending(): TemplateResult {
    return html`${renderHeading(this.heading ?? '', this.headingLevel)}
      <div class="card">
        <div class="frame"></div>
        <div class="words">
          <p class="section">${bone('short')}</p>
          <div class="headline">
            <span class="title">${bone('long')}${bone('middle')}</span>
          </div>
          <p class="summary">${bone('long')}${bone('long')}${bone('short')}</p>
        </div>
      </div>`;
  }

  #renderImage(image: Image): unknown {
    const source = safeAddress(image.url);
    if (source === undefined) return nothing;
    const sizes = (image.sources ?? []).flatMap(({ url, width }) => {
      const address = safeAddress(url);
      return address === undefined ? [] : `${address} ${width}w`;
    });
    return html`<div class="frame">
      <img
        part="image"
        src=${source}
        srcset=${sizes.join(', ') || nothing}
        sizes=${sizes.length > 0 ? '(min-width: 600px) 40vw, 100vw' : nothing}
        alt=${image.alt}
        loading="lazy"
        decoding="async"
        referrerpolicy="origin"
        @error=${(event: Event) => (event.target as HTMLElement).remove()}
      />
    </div>`;
  }

  #renderNotice({ notice }: ArticleSummary): unknown {
    if (!notice) return nothing;
    const labels: Readonly<Record<string, string>> = this.locale.phrases.notices;
    const label = Object.hasOwn(labels, notice.kind) ? labels[notice.kind] : undefined;
    return html`<p part="correction" class="correction ${notice.kind === 'update' ? '' : 'grave'}">
      ${label ? html`<b lang=${this.locale.language}>${label}.</b>` : nothing} ${notice.text}
    </p>`;
  }

  #renderMeta(article: ArticleSummary): TemplateResult {
    const { phrases, formats } = this.locale;
    return html`<p part="meta" class="meta" lang=${this.locale.language}>
      <time datetime=${article.publishedAt}>${formats.date(article.publishedAt)}</time>
      ${article.authors?.length ? html`<span>${phrases.by(article.authors)}</span>` : nothing}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kerege-article-card': ArticleCardElement;
  }
}
