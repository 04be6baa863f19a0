import type { Reader } from '@kerege/sdk/reader';
import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { oneOf, text, wholeNumber } from '../attributes/converters.ts';
import { ImpressionController } from '../controllers/impression-controller.ts';
import { LocaleController } from '../controllers/locale-controller.ts';
import { RefreshController } from '../controllers/refresh-controller.ts';
import { ResourceController, type ResourceState } from '../controllers/resource-controller.ts';
import { ThemeController } from '../controllers/theme-controller.ts';
import { VisibilityController } from '../controllers/visibility-controller.ts';
import type { LinkManners } from '../links/article-link.ts';
import type { Subject } from '../locales/index.ts';
import { clientFor } from '../settings/clients.ts';
import { onConfigure, setting } from '../settings/settings.ts';
import { version } from '../version.ts';
import { emit } from './events.ts';
import { frameStyles } from './frame.styles.ts';
import { hasOwnContent, renderFrame } from './frame.ts';
import { mirrorState } from './mirror-state.ts';
import { reportFailure } from './report-failure.ts';
import { resetStyles } from './reset.styles.ts';
import { tokens } from './tokens.styles.ts';

/**
 * What every widget is: a question, five states drawn by one switch, and the page's own content until
 * there is something better. An element adds its properties, `key()`, `load()` and `renderReady()`.
 */
export abstract class WidgetElement<Data> extends LitElement {
  /** The version that registered, so that two versions on one page can be told apart. */
  static readonly version: string = version;
  static override styles = [tokens, resetStyles, frameStyles];
  static override properties: PropertyDeclarations = {
    api: { converter: text },
    contentLang: { attribute: 'content-lang', converter: text },
    theme: { converter: oneOf('theme', ['auto', 'light', 'dark']) },
    density: { converter: oneOf('density', ['comfortable', 'compact']) },
    loading: { converter: oneOf('loading', ['lazy', 'eager']) },
    refreshSeconds: {
      attribute: 'refresh',
      converter: wholeNumber('refresh', 0, 86_400, undefined),
    },
    heading: {},
    headingLevel: { attribute: 'heading-level', converter: wholeNumber('heading-level', 2, 6, 2) },
    linkTarget: { attribute: 'link-target', converter: text },
    partner: { converter: text },
    client: { attribute: false },
  };

  /** Address of the gateway; without it the page's setting, then the script's own origin. */
  api: string | undefined;
  /** Language of the content (BCP 47, `*` for all); without it the newsroom's default. */
  contentLang: string | undefined;
  /** Colours: `light`, `dark`, or as the page around it. */
  theme: 'auto' | 'light' | 'dark' | undefined;
  /** How much room there is between things. */
  density: 'comfortable' | 'compact' = 'comfortable';
  /** Whether to wait until the widget is near the screen. */
  loading: 'lazy' | 'eager' = 'lazy';
  /** Seconds between refreshes, 0 for never; without it the server's own freshness. */
  refreshSeconds: number | undefined;
  /** Heading above the widget; empty for none, absent for the widget's own. */
  heading: string | undefined;
  /** Level of the heading in the page's outline, 2 to 6. */
  headingLevel = 2;
  /** Where links open, as `target` of a link. */
  linkTarget: string | undefined;
  /** The partner's name, added to links as `utm_source`. */
  partner: string | undefined;
  /** The client that asks; without it one for the gateway's address. */
  client: Reader | undefined;

  /** The widget's own words and formats. */
  protected readonly locale = new LocaleController(this);
  readonly #visibility = new VisibilityController(this);
  readonly #theme = new ThemeController(this);
  readonly #resource = new ResourceController<Data>(this, {
    load: (signal) => this.load(this.#client(), signal),
    isEmpty: (data) => this.isEmpty(data),
    loaded: (data) => emit(this, 'kerege-load', { data }),
    failed: (error) => reportFailure(this, error),
  });
  readonly #internals = this.attachInternals?.();
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    new RefreshController(this, {
      due: () => this.#due(),
      watched: () => this.#visibility.onScreen && this.#resource.state !== 'pending',
      refresh: () => void this.refresh(),
    });
    new ImpressionController(
      this,
      () => this.#visibility.halfVisible && this.#resource.data !== undefined,
      () => emit(this, 'kerege-impression', null),
    );
  }

  /** Where the widget stands: `idle`, `pending`, `ready`, `empty` or `failed`. */
  get state(): ResourceState {
    return this.#resource.state;
  }

  /** What the widget shows. Setting it shows that at once, and nothing is asked until the next refresh. */
  get data(): Data | undefined {
    return this.#resource.data;
  }
  set data(data: Data | undefined) {
    this.#resource.adopt(this.#question(), data);
  }

  /**
   * Asks again now, keeping what is shown until the answer is there.
   *
   * @returns When the answer or the failure has been taken.
   */
  async refresh(): Promise<void> {
    await this.#resource.again(this.#question());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onConfigure(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** What is asked, in words that differ when the question does; null when an attribute is missing. */
  protected abstract key(): string | null;
  /** Asks. */
  protected abstract load(client: Reader, signal: AbortSignal): Promise<Data>;
  /** Says whether an answer has nothing to show. */
  protected abstract isEmpty(data: Data): boolean;
  /** From when the answer is out of date (RFC 3339), or undefined when the server does not say. */
  protected abstract staleAfter(data: Data): string | undefined;
  /** Draws an answer. */
  protected abstract renderReady(data: Data): unknown;
  /** Draws the shape of an answer, in its final size. */
  protected abstract renderPending(): TemplateResult;
  /** What the sentences of emptiness and failure speak of. */
  protected abstract readonly subject: Subject;

  protected override willUpdate(): void {
    if (this.#visibility.near || this.loading === 'eager')
      void this.#resource.ask(this.#question());
    mirrorState(this.#internals, this.#resource.state, this.#resource.stale);
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      // A page that breaks drawing (XHTML, a hostile built-in) keeps its own content.
      this.renderRoot.replaceChildren(document.createElement('slot'));
      if (this.#resource.state !== 'failed') this.#resource.fail(error);
    }
  }

  protected override render(): TemplateResult {
    const { state, data, error } = this.#resource;
    return html`<section
      part="base"
      class="base ${this.#colours()} ${this.density}"
      lang=${this.locale.language}
      aria-busy=${state === 'pending' ? 'true' : 'false'}
      tabindex="-1"
    >
      ${renderFrame({
        state,
        troubled: error !== undefined,
        overdue: this.#staleAt() < Date.now(),
        ownContent: hasOwnContent(this),
        phrases: this.locale.phrases,
        subject: this.subject,
        ready: data !== undefined && state !== 'empty' ? () => this.renderReady(data) : null,
        pending: this.key() === null ? null : () => this.renderPending(),
        retry: () => void this.#retry(),
        contentChanged: () => this.requestUpdate(),
      })}
    </section>`;
  }

  /** How the links of this widget behave. */
  protected get links(): LinkManners {
    return {
      target: this.linkTarget,
      partner: this.partner ?? setting('partner'),
      newWindow: this.locale.phrases.newWindow,
    };
  }

  /* The button goes when the answer is there; the focus it had stays in the widget. */
  async #retry(): Promise<void> {
    const { activeElement } = this.renderRoot as ShadowRoot;
    await this.refresh();
    await this.updateComplete;
    if (activeElement?.isConnected === false && document.activeElement === document.body) {
      this.renderRoot.querySelector<HTMLElement>('.base')?.focus({ preventScroll: true });
    }
  }

  #staleAt(): number {
    const { data } = this.#resource;
    const until = data === undefined ? undefined : this.staleAfter(data);
    return until === undefined ? Infinity : Date.parse(until);
  }

  #colours(): 'light' | 'dark' {
    const theme = this.theme ?? setting('theme') ?? 'auto';
    if (theme === 'light' || theme === 'dark') return theme;
    return this.#theme.darkPage ? 'dark' : 'light';
  }

  #question(): string | null {
    const key = this.key();
    return key === null ? null : JSON.stringify([this.#api(), this.contentLang, key]);
  }

  #api(): string | undefined {
    return this.api ?? setting('api');
  }

  #client(): Reader {
    if (this.client) return this.client;
    const api = this.#api();
    if (api === undefined) throw new TypeError('the attribute "api" is missing');
    return clientFor(api);
  }

  #due(): number | null {
    const { state, settledAt } = this.#resource;
    const seconds = this.refreshSeconds ?? (state === 'failed' ? 60 : undefined);
    if (settledAt === 0 || seconds === 0) return null;
    if (seconds !== undefined) return settledAt + seconds * 1000 - Date.now();
    const stale = this.#staleAt();
    return stale === Infinity ? null : Math.max(stale, settledAt + 30_000) - Date.now();
  }
}
