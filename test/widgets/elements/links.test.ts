import { expect } from '@open-wc/testing';
import { article, rankingOf } from './newsroom.ts';
import { clear, drawn, seen, stage } from './page.ts';

describe('links', () => {
  afterEach(clear);

  for (const url of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://newsroom.example/1',
    'file:///etc/passwd',
    '//newsroom.example/x',
    '',
  ]) {
    it(`shows the title but no link for ${JSON.stringify(url)}`, async () => {
      const { element, newsroom } = await stage('kerege-top-list');
      newsroom.answer(rankingOf({ ...article, url }));
      await drawn(element);
      expect(seen(element)).to.contain(article.title);
      expect(element.shadowRoot?.querySelector('a')).to.equal(null);
    });
  }

  it('never makes markup of a text', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.answer(rankingOf({ ...article, title: '<img src=x onerror=alert(1)>' }));
    await drawn(element);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    expect(seen(element)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('shows no picture from an address that is none', async () => {
    const { element, newsroom } = await stage('kerege-article-card', { 'article-id': 'quake' });
    newsroom.answer({ ...article, image: { url: 'javascript:alert(1)', alt: '' } });
    await drawn(element);
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('opens elsewhere when the page wants it, and says so', async () => {
    const { element, newsroom } = await stage('kerege-top-list', { 'link-target': '_blank' });
    newsroom.answer(rankingOf(article));
    await drawn(element);
    const link = element.shadowRoot?.querySelector('a');
    expect(link?.target).to.equal('_blank');
    expect(link?.rel).to.equal('noopener');
    expect(link?.textContent).to.contain('новом окне');
  });

  it('keeps the whole title as the name of the link', async () => {
    const title = 'Длинное название '.repeat(20).trim();
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.answer(rankingOf({ ...article, title }));
    await drawn(element);
    expect(element.shadowRoot?.querySelector('a')?.textContent?.trim()).to.equal(title);
  });
});
