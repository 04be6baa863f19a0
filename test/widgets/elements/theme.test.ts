import { expect } from '@open-wc/testing';
import { article, rankingOf } from './newsroom.ts';
import { clear, drawn, stage } from './page.ts';

/** The colours of a widget on a page whose text is of some colour. */
async function coloursOn(color: string): Promise<string> {
  const { element, newsroom } = await stage('kerege-top-list');
  (element.parentElement as HTMLElement).style.color = color;
  const place = element.parentElement;
  element.remove();
  place?.append(element);
  newsroom.answer(rankingOf(article));
  await drawn(element);
  return element.shadowRoot?.querySelector('.base')?.className ?? '';
}

describe('the colours of a widget', () => {
  afterEach(clear);

  for (const color of [
    '#eee',
    'rgb(236 238 241 / 90%)',
    'oklch(0.95 0 0)',
    'oklab(95% 0 0)',
    'lab(95 0 0)',
    'lch(95 0 0)',
    'color(srgb 0.9 0.9 0.9)',
    'color(display-p3 0.9 0.9 0.9)',
  ]) {
    it(`are dark where the page's text is ${color}`, async () => {
      expect(await coloursOn(color)).to.contain('dark');
    });
  }

  for (const color of ['#222', 'oklch(0.2 0 0)', 'lab(15 0 0)', 'color(display-p3 0.1 0.1 0.1)']) {
    it(`are light where the page's text is ${color}`, async () => {
      expect(await coloursOn(color)).to.contain('light');
    });
  }

  it('are what the page asks for by name', async () => {
    const { element } = await stage('kerege-top-list', { theme: 'dark' });
    expect(element.shadowRoot?.querySelector('.base')?.className).to.contain('dark');
  });
});
