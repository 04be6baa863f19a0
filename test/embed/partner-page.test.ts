import { describe, expect, it } from 'vitest';
import { settled, Stand, wordsOf } from './stand.ts';

const stand = new Stand();

/** The ten of the sample: marker, a word of the title, views, comments, reactions. */
const ten = [
  ['🪿', 'Шаховско', '2 779', '1', '7'],
  ['', 'Жетысу', '2 652', '1', '170'],
  ['❗️', 'Алматы', '2 777', '10', '174'],
  ['⚡️', 'оповещени', '2 805', '27', '108'],
  ['❗️', '14 товаров', '2 830', '3', '28'],
  ['🚫', 'Roblox', '2 702', '9', '66'],
  ['🔖', 'ЛГБТ', '2 418', '5', '149'],
  ['🥩', 'Soğym-FEST', '2 424', '1', '20'],
  ['🌡', 'рогноз', '2 507', '0', '6'],
  ['✍️', 'Токаев', '2 377', '8', '164'],
] as const;

describe("the partner's page that the gateway serves", () => {
  it('shows the ten in their order, with markers and numbers', async () => {
    const { page, errors, lines } = await stand.open(`${stand.gateway.url}/`);
    await page.locator('kerege-article-card').scrollIntoViewIfNeeded();
    await page.locator('kerege-top-list').last().scrollIntoViewIfNeeded();
    await settled(page);
    const items = await page
      .locator('kerege-top-list')
      .first()
      .evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('.item') ?? [])].map((item) => ({
          marker: item.querySelector('.marker')?.textContent ?? '',
          title: item.querySelector('.title')?.textContent ?? '',
          counts: [...item.querySelectorAll('.count [aria-hidden]:not(svg)')].map((count) =>
            (count.textContent ?? '').replace(/\s/g, ' '),
          ),
        })),
      );
    expect(items).toHaveLength(10);
    for (const [index, [marker, word, ...counts]] of ten.entries()) {
      expect(items[index]?.marker).toBe(marker);
      expect(items[index]?.title).toContain(word);
      expect(items[index]?.counts).toEqual(counts);
    }
    expect(errors).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('shows the rates in Russian, with date and source', async () => {
    const { page } = await stand.open(`${stand.gateway.url}/`);
    await page.waitForFunction(
      () => document.querySelector('kerege-currency-ticker')?.state === 'ready',
    );
    const words = await wordsOf(page, 'kerege-currency-ticker');
    expect(words).toContain('503,9 / 506,9');
    expect(words).toContain('588,0 / 593,0');
    expect(words).toContain('6,55 / 6,67');
    expect(words).toMatch(/Источник: .+ \d{1,2} \p{L}+ \d{4}/u);
  });

  it('tells the time in Kazakh where the page is Kazakh', async () => {
    const { page } = await stand.open(`${stand.gateway.url}/`);
    const list = page.locator('kerege-top-list[lang=kk]');
    await list.scrollIntoViewIfNeeded();
    await settled(page);
    const words = await wordsOf(page, 'kerege-top-list[lang=kk]');
    expect(words).toMatch(/\d+ (минут|сағат|күн) бұрын/);
    expect(words).not.toMatch(/назад|ago|M\d\d/);
  });

  it("shows the partner's own links when the script is blocked", async () => {
    const { page } = await stand.open(`${stand.gateway.url}/`, {}, (one) =>
      one.route('**/embed*.js', (route) => route.abort()),
    );
    const links = page.locator(
      'kerege-top-list a, kerege-currency-ticker a, kerege-article-card a',
    );
    expect(await links.count()).toBe(4);
    for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
  });

  it("shows the partner's own links without JavaScript", async () => {
    const { page } = await stand.open(`${stand.gateway.url}/`, { javaScriptEnabled: false });
    expect(await page.locator('kerege-top-list a').first().isVisible()).toBe(true);
  });

  it("leads to the newsroom's own pages", async () => {
    const { page } = await stand.open(`${stand.gateway.url}/`);
    const list = page.locator('kerege-top-list').first();
    await list.scrollIntoViewIfNeeded();
    await list.getByText('Шаховско').click();
    await page.waitForURL('**/articles/**');
    expect(page.url()).toContain('utm_source=podgorny');
    expect(await page.locator('h1').innerText()).toContain('Шаховско');
  });
});
