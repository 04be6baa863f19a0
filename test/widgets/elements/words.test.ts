import { expect } from '@open-wc/testing';
import { article, cash, rankingOf } from './newsroom.ts';
import { clear, drawn, heard, seen, stage } from './page.ts';

const anHourAgo = (): string => new Date(Date.now() - 3_600_000).toISOString();

describe('the words of the widgets', () => {
  afterEach(clear);

  for (const [lang, time] of [
    ['ru', '1 час назад'],
    ['kk', '1 сағат бұрын'],
    ['en', '1 hour ago'],
  ] as const) {
    it(`tells the time past in ${lang}`, async () => {
      const { element, newsroom } = await stage('kerege-top-list', { lang });
      newsroom.answer(rankingOf({ ...article, publishedAt: anHourAgo() }));
      await drawn(element);
      expect(seen(element)).to.contain(time);
    });
  }

  it('follows the language of the page while it lives', async () => {
    const { element, newsroom } = await stage('kerege-currency-ticker');
    newsroom.answer(cash);
    await drawn(element);
    expect(seen(element)).to.contain('503,9 / 506,9');
    (element.parentElement as HTMLElement).lang = 'en';
    await drawn(element);
    expect(seen(element)).to.contain('503.9 / 506.9');
  });

  it('shows marker, title and counts, and a zero as a number', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.answer(rankingOf(article));
    await drawn(element);
    expect(element.shadowRoot?.querySelector('.marker')?.textContent).to.equal('❗️');
    expect(seen(element)).to.match(/2\s777 .*\b0 .*174/);
    expect(heard(element)).to.contain('0 комментариев').and.contain('174 реакции');
  });

  it('shows no count that nobody knows', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    const counts = { views: null, comments: 3, reactions: null };
    newsroom.answer(rankingOf({ ...article, counts }));
    await drawn(element);
    expect(element.shadowRoot?.querySelectorAll('.count')).to.have.length(1);
  });

  it('tells the change of a rate by sign, word and class', async () => {
    const { element, newsroom } = await stage('kerege-currency-ticker');
    newsroom.answer(cash);
    await drawn(element);
    const changes = [...(element.shadowRoot?.querySelectorAll('.change') ?? [])];
    expect(changes.map((one) => one.textContent?.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '+1,2 рост',
      '−2,5 снижение',
      'без изменений',
    ]);
    expect(changes.map((one) => one.className.trim())).to.deep.equal([
      'change up',
      'change down',
      'change same',
    ]);
  });

  it('always shows the date and the source of the rates', async () => {
    const { element, newsroom } = await stage('kerege-currency-ticker');
    newsroom.answer(cash);
    await drawn(element);
    expect(seen(element)).to.contain('Обменные пункты Алматы').and.contain('3 декабря 2025');
  });

  it('asks for the currencies it was given, in their order', async () => {
    const { newsroom } = await stage('kerege-currency-ticker', { currencies: ' rub, USD ,,usd' });
    expect(newsroom.questions[0]).to.deep.equal([
      { currencies: ['RUB', 'USD'], kind: 'cash', city: undefined },
    ]);
  });

  it('asks for both tables when both are wanted', async () => {
    const { element, newsroom } = await stage('kerege-currency-ticker', { kind: 'both' });
    expect(newsroom.asked).to.equal(2);
    newsroom.answer(cash);
    newsroom.answer({ ...cash, kind: 'official', validUntil: '2025-12-04T09:00:00+05:00' });
    await drawn(element);
    expect(element.shadowRoot?.querySelectorAll('ul')).to.have.length(2);
  });

  it('falls back and warns once on a value it does not know', async () => {
    const lines: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => lines.push(line);
    await stage('kerege-top-list', { density: 'cosy', limit: '99' });
    await stage('kerege-top-list', { density: 'cosy', limit: '99' });
    console.warn = warn;
    expect(lines).to.have.length(2);
    expect(lines.join()).to.contain('density="cosy"').and.contain('limit="99"');
  });
});
