import type { Rate, RateTable } from '@kerege/contract';
import type { Reader } from '@kerege/sdk/reader';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { list, oneOf, text } from '../attributes/converters.ts';
import { bone } from '../element/bone.ts';
import { renderHeading } from '../element/heading.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { safeAddress } from '../links/link.ts';
import { currencyTickerStyles } from './currency-ticker.styles.ts';

const usual = ['USD', 'EUR', 'RUB'] as const;

/**
 * Exchange rates: what desks pay and ask, or what the central bank publishes, with the change, the
 * date and the source of the figures.
 *
 * @slot - The page's own content, shown until the rates are there, and for good if they never come.
 * @csspart base - Everything the widget draws.
 * @csspart heading - The heading above the rates.
 * @csspart list - The rates.
 * @csspart item - One currency.
 * @csspart currency - Its code.
 * @csspart name - Its name.
 * @csspart figures - What it costs.
 * @csspart change - How that moved.
 * @csspart footer - Source and date of the figures.
 * @csspart notice - The sentence when there is nothing, or something failed.
 * @csspart retry - The button that asks again.
 * @cssprop --kerege-ink - Colour of the text.
 * @cssprop --kerege-ink-muted - Colour of what is beside the text.
 * @cssprop --kerege-hairline - Colour of the lines.
 * @cssprop --kerege-surface - Colour of the bones while loading.
 * @cssprop --kerege-rise - Colour of a rise.
 * @cssprop --kerege-fall - Colour of a fall.
 * @cssprop --kerege-focus - Colour of the focus ring.
 * @cssprop --kerege-font - Font family; the page's own when not set.
 * @cssprop --kerege-radius - Rounding of corners.
 * @fires kerege-load - An answer was loaded; `detail.data` is the rate tables.
 * @fires kerege-error - Loading failed; `detail.error` says why.
 * @fires kerege-impression - Half of the rates were on the screen for a second; once.
 * @tag kerege-currency-ticker
 */
export class CurrencyTickerElement extends WidgetElement<readonly RateTable[]> {
  static override styles = [...WidgetElement.styles, currencyTickerStyles];
  static override properties: PropertyDeclarations = {
    currencies: { converter: list },
    kind: { converter: oneOf('kind', ['cash', 'official', 'both']) },
    city: { converter: text },
  };

  /** Which currencies, in this order: ISO 4217 codes separated by commas; USD, EUR and RUB when absent. */
  currencies: readonly string[] | undefined;
  /** Desk rates, the central bank's, or both side by side. */
  kind: 'cash' | 'official' | 'both' = 'cash';
  /** City of the exchange desks. */
  city: string | undefined;

  protected readonly subject = 'rates';

  protected key(): string {
    return ['rates', this.#codes.join(), this.kind, this.city].join(' ');
  }

  protected load(client: Reader, signal: AbortSignal): Promise<readonly RateTable[]> {
    const { city } = this;
    const currencies = [...this.#codes];
    const kinds = this.kind === 'both' ? (['cash', 'official'] as const) : [this.kind];
    return Promise.all(
      kinds.map((kind) => client.rates.latest({ currencies, kind, city }, { signal })),
    );
  }

  protected isEmpty(tables: readonly RateTable[]): boolean {
    return tables.every((table) => table.items.length === 0);
  }

  protected staleAfter(tables: readonly RateTable[]): string | undefined {
    const moments = tables.map((table) => table.staleAfter);
    return moments.sort((one, other) => Date.parse(one) - Date.parse(other))[0];
  }

  protected renderReady(tables: readonly RateTable[]): TemplateResult {
    return html`${this.#renderHeading()}
      <div class="tables">${tables.map((table) => this.#renderTable(table))}</div>`;
  }

  protected renderPending(): TemplateResult {
    return html`${this.#renderHeading()}
      <div class="tables">
        <div>
          <p class="legend">${bone('short')}</p>
          <ul class="list">
            ${this.#codes.map(
              (code) =>
                html`<li class="item">
                  <span class="currency">${code}</span>
                  <span class="name">${bone('short')}</span>
                  <span class="figures">${bone('middle')}</span>
                  <span class="change">${bone('short')}</span>
                </li>`,
            )}
          </ul>
          <p class="footer">${bone('middle')}</p>
        </div>
      </div>`;
  }

  get #codes(): readonly string[] {
    const codes = this.currencies?.map((code) => code.toUpperCase()) ?? usual;
    return [...new Set(codes)].slice(0, 50);
  }

  #renderHeading(): unknown {
    return renderHeading(this.heading ?? this.locale.phrases.rates, this.headingLevel);
  }

  #renderTable(table: RateTable): TemplateResult {
    const { phrases } = this.locale;
    const official = table.kind === 'official';
    return html`<div>
      <p class="legend" aria-hidden="true">
        ${official ? phrases.official : html`${phrases.buy} / ${phrases.sell}`}
      </p>
      <ul
        part="list"
        class="list"
        role="list"
        aria-label=${phrases.captions[official ? 'official' : 'cash']}
      >
        ${table.items.slice(0, 50).map((rate) => this.#renderRate(rate, official))}
      </ul>
      ${this.#renderFooter(table)}
    </div>`;
  }

  #renderRate(rate: Rate, official: boolean): TemplateResult {
    const { phrases, formats } = this.locale;
    return html`<li part="item" class="item">
      <span part="currency" class="currency" translate="no">${rate.currency}</span>
      <span part="name" class="name"
        >${formats.currencyName(rate.currency)}${
          rate.units > 1 ? html`, ${phrases.perUnits(formats.number(rate.units))}` : nothing
        }</span
      >
      ${
        official
          ? html`<span part="figures" class="figures">${this.#figure(rate.official)}</span>`
          : html`<span part="figures" class="figures" aria-hidden="true"
                >${this.#figure(rate.buy)} / ${this.#figure(rate.sell)}</span
              ><span class="spoken"
                >${phrases.buy} ${this.#spoken(rate.buy)}, ${phrases.sell}
                ${this.#spoken(rate.sell)}</span
              >`
      }
      ${this.#renderChange(rate)}
    </li>`;
  }

  #renderChange({ change }: Rate): TemplateResult {
    const { phrases, formats } = this.locale;
    const words: Readonly<Record<string, string>> = phrases.changes;
    if (!change || !Object.hasOwn(words, change.direction)) {
      return html`<span part="change" class="change"></span>`;
    }
    const sign = change.direction === 'down' ? '-' : '';
    // CLDR's sign is a hyphen; beside figures a true minus is as wide as a plus.
    const amount =
      change.direction === 'same'
        ? ''
        : formats.signed(sign + change.amount).replace('-', '\u2212');
    return html`<span part="change" class="change ${change.direction}"
      ><span>${amount}</span> <span>${words[change.direction]}</span></span
    >`;
  }

  #renderFooter(table: RateTable): TemplateResult {
    const { phrases, formats } = this.locale;
    const url = safeAddress(table.source.url);
    const name = phrases.source(table.source.name);
    const day = formats.date(table.asOf);
    const until = table.validUntil && formats.date(table.validUntil);
    return html`<p part="footer" class="footer">
      ${url ? html`<a href=${url} referrerpolicy="origin">${name}</a>` : html`<span>${name}</span>`}
      <time datetime=${table.asOf}
        >${
          until ? phrases.validity(day, until) : phrases.asOf(`${day}, ${formats.time(table.asOf)}`)
        }</time
      >
    </p>`;
  }

  #figure(value: string | null): string {
    return value === null ? '\u2014' : this.locale.formats.decimal(value);
  }

  #spoken(value: string | null): string {
    return value === null ? this.locale.phrases.unknown : this.locale.formats.decimal(value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kerege-currency-ticker': CurrencyTickerElement;
  }
}
