import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArguments, findChromium } from '../support/chromium.ts';
import { startGateway, type GatewayProcess } from '../support/gateway-process.ts';
import { startPartner, type PartnerPage, type PartnerServer } from '../support/partner-server.ts';

/** What a page did that nobody should see: errors, console lines, reports of its policies. */
export interface Traces {
  errors: string[];
  lines: string[];
  violations: string[];
}

/** A visit to a partner's page. */
export interface Visit extends Traces {
  page: Page;
}

/** A gateway, a partner and a browser, for the tests of one file. */
export class Stand {
  gateway!: GatewayProcess;
  partner!: PartnerServer;
  browser!: Browser;
  #pages = 0;

  constructor() {
    beforeAll(async () => {
      [this.gateway, this.partner, this.browser] = await Promise.all([
        startGateway(),
        startPartner(),
        chromium.launch({ executablePath: findChromium(), args: chromiumArguments }),
      ]);
    });
    afterAll(async () => {
      await this.browser.close();
      await Promise.all([this.gateway.stop(), this.partner.stop()]);
    });
  }

  /** What a partner pastes, once a page. */
  get script(): string {
    return `<script type="module" src="${this.gateway.url}/v1/embed.js"></script>`;
  }

  /** A page of the partner with the reserve stylesheet and the script in its head. */
  html(body: string, head = this.script): string {
    const reserve = `<link rel="stylesheet" href="${this.gateway.url}/v1/embed.css">`;
    return `<!doctype html><html lang="ru"><head><meta charset="utf-8">${reserve}${head}</head><body>${body}</body></html>`;
  }

  /** Opens a page of the partner and notes what it does. */
  async visit(
    content: string | PartnerPage,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Visit> {
    this.#pages += 1;
    const page = typeof content === 'string' ? { body: content } : content;
    const url = this.partner.put(`/${this.#pages}.html`, page);
    return this.open(url, options, prepare);
  }

  /** Opens any address and notes what its page does. */
  async open(
    url: string,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Visit> {
    const context = await this.browser.newContext(options);
    const page = await context.newPage();
    const traces: Traces = { errors: [], lines: [], violations: [] };
    page.on('pageerror', (error) => traces.errors.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      if (/Content.Security.Policy|Trusted/.test(text)) traces.violations.push(text);
      else traces.lines.push(text);
    });
    await prepare?.(page);
    await page.goto(url);
    return { page, ...traces };
  }
}

/** Waits until every widget of a page stands in a state. */
export async function settled(page: Page, state = 'ready'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const widgets = [...document.querySelectorAll('*')].filter((one) =>
      one.localName.startsWith('kerege-'),
    );
    return widgets.every((one) => (one as unknown as { state: string }).state === wanted);
  }, state);
}

/** The words a reader sees in an element, shadow roots included. */
export function wordsOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    const base = element.shadowRoot?.querySelector<HTMLElement>('.base');
    const text = base?.innerText.trim() ? base.innerText : (element as HTMLElement).innerText;
    return text.replace(/[\s\u00a0]+/g, ' ');
  });
}
