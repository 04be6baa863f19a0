import { expect } from '@open-wc/testing';
import { article, rankingOf } from './newsroom.ts';
import { clear, drawn, stage } from './page.ts';

describe('what a widget tells the page', () => {
  afterEach(clear);

  it('sends kerege-load with the answer, across shadow roots', async () => {
    const heard: unknown[] = [];
    const listener = (event: CustomEvent<{ data: unknown }>): unknown =>
      heard.push(event.detail.data);
    document.addEventListener('kerege-load', listener as EventListener);
    const { element, newsroom } = await stage('kerege-top-list');
    const ranking = rankingOf(article);
    newsroom.answer(ranking);
    await drawn(element);
    document.removeEventListener('kerege-load', listener as EventListener);
    expect(heard).to.deep.equal([ranking]);
  });

  it('sends kerege-error each time, and writes one console line', async () => {
    const lines: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => lines.push(words.join(' '));
    let errors = 0;
    const { element, newsroom } = await stage('kerege-top-list');
    element.addEventListener('kerege-error', () => (errors += 1));
    newsroom.fail();
    await drawn(element);
    void element.refresh();
    newsroom.fail();
    await drawn(element);
    console.warn = warn;
    expect(errors).to.equal(2);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<kerege-top-list>').and.contain('does not answer');
  });

  it('sends kerege-click, which keeps the link from being followed when cancelled', async () => {
    const { element, newsroom } = await stage('kerege-top-list', { partner: 'alatau' });
    newsroom.answer(rankingOf(article));
    await drawn(element);
    let url = '';
    element.addEventListener('kerege-click', (event) => {
      url = event.detail.url;
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    element.shadowRoot?.querySelector('a')?.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(url).to.equal(`${article.url}?utm_source=alatau&utm_medium=kerege`);
  });

  it('mirrors its state for stylesheets', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    expect(element.matches(':state(pending)')).to.equal(true);
    newsroom.answer(rankingOf(article));
    await drawn(element);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.matches(':state(pending)')).to.equal(false);
  });
});
