/** Takes the README's picture: the three widgets on a page, as the sample newsroom feeds them. */
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from './chromium.ts';
import { ensurePackages } from './debian.ts';
import { startGateway } from './gateway-process.ts';
import { startPartner } from './partner-server.ts';

const file = new URL('../../.github/kerege.png', import.meta.url).pathname;

ensurePackages({
  'fonts-inter': '/usr/share/doc/fonts-inter',
  'fonts-noto-color-emoji': '/usr/share/doc/fonts-noto-color-emoji',
});
const [gateway, partner] = await Promise.all([startGateway(), startPartner()]);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: chromiumArguments,
});
try {
  const url = partner.put('/', {
    body: `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<link rel="stylesheet" href="${gateway.url}/v1/embed.css">
<script type="module" src="${gateway.url}/v1/embed.js"></script>
<style>
  body { margin: 0; padding: 40px; display: grid; grid-template-columns: 7fr 5fr; gap: 36px 56px;
    background: #fffefb; color: #16181d; font-family: Inter, system-ui, sans-serif }
  kerege-currency-ticker { grid-column: 1 / -1 }
</style>
<kerege-top-list limit="5" loading="eager"></kerege-top-list>
<kerege-article-card article-id="almaty-earthquake" loading="eager"></kerege-article-card>
<kerege-currency-ticker loading="eager"></kerege-currency-ticker>
</html>`,
  });
  const page = await browser.newPage({
    viewport: { width: 1120, height: 760 },
    deviceScaleFactor: 1.5,
  });
  await page.goto(url);
  await page.waitForFunction(() =>
    [...document.body.children].every(
      (one) => (one as unknown as { state: string }).state === 'ready',
    ),
  );
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, fullPage: true });
  console.log(`wrote ${file}`);
} finally {
  await browser.close();
  await Promise.all([gateway.stop(), partner.stop()]);
}
