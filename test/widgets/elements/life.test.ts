import { expect } from '@open-wc/testing';
import { article, rankingOf } from './newsroom.ts';
import { clear, drawn, seen, stage } from './page.ts';

describe('the life of a widget', () => {
  afterEach(clear);

  it('shows the shape of the list while it waits', async () => {
    const { element } = await stage('kerege-top-list', { limit: '3' });
    expect(element.state).to.equal('pending');
    expect(element.shadowRoot?.querySelectorAll('.item')).to.have.length(3);
    expect(element.shadowRoot?.querySelector('[aria-busy="true"]')).not.to.equal(null);
  });

  it('shows the list once it is there', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.answer(rankingOf(article));
    await drawn(element);
    expect(element.state).to.equal('ready');
    expect(seen(element)).to.contain('Землетрясение в Алматы');
  });

  it('says so when there is nothing to show', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.answer(rankingOf());
    await drawn(element);
    expect(element.state).to.equal('empty');
    expect(seen(element)).not.to.equal('');
  });

  it('says so when it failed, and asks again by the button', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.fail();
    await drawn(element);
    expect(element.state).to.equal('failed');
    element.shadowRoot?.querySelector('button')?.click();
    await drawn(element);
    expect(newsroom.asked).to.equal(2);
    newsroom.answer(rankingOf(article));
    await drawn(element);
    expect(seen(element)).to.contain('Землетрясение в Алматы');
  });

  it('keeps the button and its focus while it asks again', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.fail();
    await drawn(element);
    const button = element.shadowRoot?.querySelector('button');
    button?.focus();
    button?.click();
    await drawn(element);
    expect(element.shadowRoot?.activeElement).to.equal(button);
    button?.click();
    expect(newsroom.asked, 'while it asks, the button does nothing').to.equal(2);
  });

  it('keeps the focus in the widget when the button has done its work', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.fail();
    await drawn(element);
    const button = element.shadowRoot?.querySelector('button');
    button?.focus();
    button?.click();
    newsroom.answer(rankingOf(article));
    await drawn(element);
    await drawn(element);
    expect(document.activeElement).to.equal(element);
  });

  it('says once that a list is out of date, and once that asking again failed', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.answer({ ...rankingOf(article), staleAfter: '2020-01-01T00:00:00Z' });
    await drawn(element);
    expect(seen(element).match(/устарели/g)).to.have.length(1);
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
    void element.refresh();
    newsroom.fail();
    await drawn(element);
    expect(seen(element).match(/устарели/g)).to.have.length(1);
    expect(element.shadowRoot?.querySelector('button')).not.to.equal(null);
  });

  it('says that there is no such article, and offers no retry', async () => {
    const { element, newsroom } = await stage('kerege-article-card', { 'article-id': 'none' });
    newsroom.fail(Object.assign(new Error('Not Found'), { kind: 'http', status: 404 }));
    await drawn(element);
    expect(element.state).to.equal('empty');
    expect(seen(element)).to.contain('Статья не найдена');
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
  });

  it('keeps the last list when a refresh fails', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.answer(rankingOf(article));
    await drawn(element);
    void element.refresh();
    newsroom.fail();
    await drawn(element);
    expect(element.state).to.equal('failed');
    expect(seen(element)).to.contain('Землетрясение в Алматы');
    expect(element.shadowRoot?.querySelector('button')).not.to.equal(null);
  });

  it("shows the page's own content until the list is there", async () => {
    const { element, newsroom } = await stage('kerege-top-list', {}, 'Новости на нашем сайте');
    expect(seen(element)).to.contain('Новости на нашем сайте');
    newsroom.answer(rankingOf(article));
    await drawn(element);
    expect(seen(element)).not.to.contain('Новости на нашем сайте');
  });

  it("leaves the page's own content when the list never comes", async () => {
    const { element, newsroom } = await stage('kerege-top-list', {}, 'Новости на нашем сайте');
    newsroom.fail();
    await drawn(element);
    expect(seen(element)).to.contain('Новости на нашем сайте');
    expect(element.shadowRoot?.querySelector('button.small')).not.to.equal(null);
  });

  it('lets the latest question win', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    element.setAttribute('section', 'sport');
    await element.updateComplete;
    expect(newsroom.signals[0]?.aborted).to.equal(true);
    newsroom.answer(rankingOf({ ...article, title: 'Последний вопрос' }), 1);
    await drawn(element);
    newsroom.answer(rankingOf({ ...article, title: 'Прежний вопрос' }));
    await drawn(element);
    expect(seen(element)).to.contain('Последний вопрос').and.not.contain('Прежний вопрос');
  });

  it('asks once, however often it is moved', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    for (let turn = 0; turn < 100; turn += 1) document.body.append(element);
    await drawn(element);
    expect(newsroom.asked).to.equal(1);
    newsroom.answer(rankingOf(article));
    await drawn(element);
    expect(seen(element)).to.contain('Землетрясение в Алматы');
    element.remove();
  });

  it('ends its request when it is taken out of the page', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    element.remove();
    await drawn(element);
    expect(newsroom.signals[0]?.aborted).to.equal(true);
  });

  it('asks nothing before it comes near the screen', async () => {
    const { element, newsroom } = await stage('kerege-top-list', { loading: 'lazy' });
    const place = element.parentElement as HTMLElement;
    place.style.marginTop = '9000px';
    element.remove();
    const far = await stage('kerege-top-list', { loading: 'lazy' });
    (far.element.parentElement as HTMLElement).style.marginTop = '9000px';
    await drawn(far.element);
    expect(far.newsroom.asked).to.equal(0);
    expect(newsroom.asked).to.be.at.most(1);
    far.element.scrollIntoView();
    for (let turn = 0; turn < 100 && far.newsroom.asked === 0; turn += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(far.newsroom.asked).to.equal(1);
  });

  it('asks once when it is refreshed before it comes near the screen', async () => {
    const { element, newsroom } = await stage('kerege-top-list', { loading: 'lazy' });
    void element.refresh();
    element.setAttribute('loading', 'eager');
    await drawn(element);
    expect(newsroom.asked).to.equal(1);
  });

  it('keeps what the page gave to a card that names no article, through a refresh too', async () => {
    const lines: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => lines.push(line);
    const element = document.createElement('kerege-article-card');
    element.loading = 'eager';
    element.data = article;
    document.body.append(element);
    await drawn(element);
    await element.refresh();
    await drawn(element);
    console.warn = warn;
    expect(element.state).to.equal('ready');
    expect(seen(element)).to.contain(article.title);
    expect(lines).to.deep.equal([]);
    element.data = undefined;
    await drawn(element);
    expect(seen(element)).not.to.contain(article.title);
    element.remove();
  });

  it('asks again once the page takes back what it gave', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.answer(rankingOf(article));
    await drawn(element);
    element.data = undefined;
    await drawn(element);
    expect(newsroom.asked).to.equal(2);
  });

  it('shows what the page gives it, without asking', async () => {
    const { element, newsroom } = await stage('kerege-top-list', { loading: 'lazy' });
    element.data = rankingOf({ ...article, title: 'Дано страницей' });
    await drawn(element);
    expect(seen(element)).to.contain('Дано страницей');
    expect(newsroom.asked).to.equal(0);
  });
});
