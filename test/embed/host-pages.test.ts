import { describe, expect, it } from 'vitest';
import { settled, Stand, wordsOf } from './stand.ts';

const stand = new Stand();
const list = '<kerege-top-list limit="3" loading="eager"><a href="/">Новости</a></kerege-top-list>';
const ticker = '<kerege-currency-ticker loading="eager"></kerege-currency-ticker>';

describe('on a page with a strict policy', () => {
  it('renders without one violation when only its own origins are allowed', async () => {
    const { url } = stand.gateway;
    const policy = `default-src 'none'; script-src ${url}; connect-src ${url}; img-src ${url}`;
    const { page, violations, errors } = await stand.visit({
      body: `<!doctype html><html lang="ru"><head>${stand.script}</head><body>${list}${ticker}</body></html>`,
      headers: { 'content-security-policy': policy },
    });
    await settled(page);
    expect(await wordsOf(page, 'kerege-currency-ticker')).toContain('503,9 / 506,9');
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('renders under Trusted Types with the policy name that is documented', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types kerege";
    const { page, violations, errors } = await stand.visit({
      body: stand.html(list),
      headers: { 'content-security-policy': policy },
    });
    await settled(page);
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
  });

  it("leaves the page's own content where no policy is allowed", async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    const { page, errors } = await stand.visit({
      body: stand.html(list),
      headers: { 'content-security-policy': policy },
    });
    await settled(page, 'failed');
    expect(await page.getByText('Новости').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe("on a page with other people's scripts", () => {
  it.each([
    ['the module twice', (script: string) => script + script.replace('embed.js', 'embed.js?2')],
    [
      'module and classic',
      (script: string) =>
        script + script.replace('type="module" ', '').replace('embed.js', 'embed.classic.js'),
    ],
  ])('is loaded by %s without an error', async (_, head) => {
    const { page, errors, lines } = await stand.visit(stand.html(list, head(stand.script)));
    await settled(page);
    expect(errors).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('warns once when its name is taken by another', async () => {
    const taken = `<script>customElements.define('kerege-top-list', class extends HTMLElement {})</script>`;
    const { page, errors, lines } = await stand.visit(stand.html(ticker, taken + stand.script));
    await settled(page);
    expect(errors).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('<kerege-top-list> is already defined');
  });

  it.each([
    [
      'adds to Object.prototype',
      'Object.prototype.mode = "no-cors"; Object.prototype.extra = () => 1;',
    ],
    [
      'adds to Array.prototype',
      'Array.prototype.toJSON = function () { return "x" }; Array.prototype.extra = 1;',
    ],
    [
      'freezes what is built in',
      '[Object, Array, Function, Promise].forEach((one) => Object.freeze(one.prototype));',
    ],
    ['has no Intl', 'delete window.Intl;'],
    ['has no console', 'delete window.console;'],
  ])('renders on a page that %s', async (_, code) => {
    const { page, errors } = await stand.visit(
      stand.html(list + ticker, `<script>${code}</script>${stand.script}`),
    );
    await settled(page);
    expect(await wordsOf(page, 'kerege-currency-ticker')).toContain('503,9 / 506,9');
    expect(errors).toEqual([]);
  });

  it('renders where elements are named after what scripts look for', async () => {
    const clobber =
      '<a id="litElementPolyfillSupport"></a><a id="litHtmlPolyfillSupport"></a><a id="reactiveElementPolyfillSupport"></a><img name="currentScript"><form id="customElements"></form><a id="kerege"></a>';
    const { page, errors } = await stand.visit(stand.html(clobber + list));
    await settled(page);
    expect(errors).toEqual([]);
  });

  it("keeps the page's own content where there are no custom elements", async () => {
    const { page, errors } = await stand.visit(
      stand.html(list, `<script>delete window.customElements</script>${stand.script}`),
    );
    await page.waitForLoadState('load');
    expect(await page.getByText('Новости').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('leaves no global behind, and the classic bundle the one that is documented', async () => {
    const globals = async (head: string): Promise<string[]> => {
      const { page } = await stand.visit(stand.html(list, head));
      await page.waitForLoadState('networkidle');
      return page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    };
    const bare = await globals('');
    const added = async (head: string) =>
      (await globals(head)).filter((name) => !bare.includes(name));
    expect(await added(stand.script)).toEqual([]);
    const classic = `<script src="${stand.gateway.url}/v1/embed.classic.js" defer></script>`;
    expect(await added(classic)).toEqual(['kerege']);
  });
});

describe("on a page with other people's styles", () => {
  it('draws no text under 11 px and nothing over the edge of a narrow column', async () => {
    const css = `html { font-size: 62.5% } * { letter-spacing: .3em !important; text-transform: uppercase !important; line-height: 3 !important }`;
    const { page } = await stand.visit(
      stand.html(`<div style="width:240px">${list}${ticker}</div><style>${css}</style>`),
    );
    await settled(page);
    const { smallest, widest } = await page.evaluate(() => {
      const inside = [...document.querySelectorAll('kerege-top-list, kerege-currency-ticker')]
        .flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((one) => !one.closest('.spoken, svg'));
      return {
        smallest: Math.min(...inside.map((one) => parseFloat(getComputedStyle(one).fontSize))),
        widest: Math.max(...inside.map((one) => one.getBoundingClientRect().right)),
      };
    });
    expect(smallest).toBeGreaterThanOrEqual(11);
    expect(widest).toBeLessThanOrEqual(8 + 240 + 2);
  });

  it('reads right on a page in windows-1251', async () => {
    const head = `<meta charset="windows-1251">${stand.script}`;
    const body = Buffer.from(
      `<!doctype html><html lang="ru"><head>${head}</head><body>${ticker}</body></html>`,
    );
    const { page } = await stand.visit({ body, type: 'text/html; charset=windows-1251' });
    await settled(page);
    expect(await wordsOf(page, 'kerege-currency-ticker')).toContain('Курсы валют');
  });

  it('prints dark on white from a dark page', async () => {
    const dark = '<style>body { background: #111; color: #eee }</style>';
    const { page } = await stand.visit(stand.html(dark + list));
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const ink = await page.locator('.base').evaluate((base) => getComputedStyle(base).color);
    expect(ink).toBe('rgb(20, 23, 28)');
  });

  it('is dark on a dark page', async () => {
    const dark = '<style>body { background: #111; color: #eee }</style>';
    const { page } = await stand.visit(stand.html(dark + list));
    await settled(page);
    const classes = await page.locator('.base').getAttribute('class');
    expect(classes).toContain('dark');
  });
});

describe('towards the network', () => {
  it('asks by simple requests, without cookies and with no more referrer than the origin', async () => {
    const requests: { url: string; method: string; headers: Record<string, string> }[] = [];
    const { page } = await stand.visit(stand.html(list + ticker), {}, (one) => {
      one.on('request', (request) => {
        if (!request.url().includes('/v1/r')) return;
        requests.push({ url: request.url(), method: request.method(), headers: request.headers() });
      });
      return Promise.resolve();
    });
    await settled(page);
    expect(requests).toHaveLength(2);
    for (const { method, headers } of requests) {
      expect(method).toBe('GET');
      expect(headers['cookie']).toBeUndefined();
      expect(headers['referer']).toBe(`${stand.partner.url}/`);
    }
  });

  it('asks once for a hundred widgets with the same question', async () => {
    let asked = 0;
    const { page } = await stand.visit(stand.html(list.repeat(100)), {}, (one) => {
      one.on('request', (request) => {
        if (request.url().includes('/v1/rankings/')) asked += 1;
      });
      return Promise.resolve();
    });
    await settled(page);
    expect(await page.locator('kerege-top-list').count()).toBe(100);
    expect(asked).toBe(1);
  });

  it('says so in one line when the gateway does not answer, and keeps the page', async () => {
    const { page, errors, lines } = await stand.visit(stand.html(list), {}, (one) =>
      one.route('**/v1/rankings/**', (route) => route.fulfill({ status: 404, body: '' })),
    );
    await settled(page, 'failed');
    expect(await page.getByText('Новости').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    expect(lines.filter((line) => line.startsWith('Kerege:'))).toHaveLength(1);
  });
});

describe('the room that is reserved', () => {
  it.each([240, 280, 360, 700, 900])('keeps a page of %i px from moving', async (width) => {
    const card =
      '<kerege-article-card loading="eager" article-id="almaty-earthquake"></kerege-article-card>';
    const body = `<p>Выше</p>${list}<p>Между</p>${ticker}<p>Ниже</p>${card}<p>Конец</p>`;
    const watch = `<script>
      window.shift = 0;
      new PerformanceObserver((entries) => {
        for (const { value } of entries.getEntries()) window.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    </script>`;
    const viewport = { width, height: 1800 };
    const { page } = await stand.visit(
      stand.html(body, watch + stand.script),
      { viewport },
      (one) =>
        one.route(/\/v1\/(rates|rankings|articles)/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 150));
          await route.continue();
        }),
    );
    await settled(page);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  });
});
