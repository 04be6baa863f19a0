import { expect } from '@open-wc/testing';
import { article, rankingOf } from './newsroom.ts';
import { clear, drawn, seen, stage, type Staged } from './page.ts';

/** The page's clock in the test's hand: what would wait for long waits for the test instead. */
class HeldTimers {
  readonly #real = window.setTimeout;
  readonly #now = Date.now;
  #ahead = 0;
  #held = new Map<number, { run: () => void; milliseconds: number }>();
  #next = 1_000_000;

  hold(): void {
    this.#held.clear();
    this.#ahead = 0;
    Date.now = () => this.#now.call(Date) + this.#ahead;
    const clearReal = window.clearTimeout.bind(window);
    window.setTimeout = ((run: () => void, milliseconds = 0) => {
      if (milliseconds < 500) return this.#real.call(window, run, milliseconds);
      this.#held.set((this.#next += 1), { run, milliseconds });
      return this.#next;
    }) as typeof window.setTimeout;
    window.clearTimeout = (timer) => {
      if (!this.#held.delete(Number(timer))) clearReal(timer);
    };
    this.release = () => {
      Date.now = this.#now;
      window.setTimeout = this.#real;
      window.clearTimeout = clearReal;
    };
  }

  release: () => void = () => undefined;

  /** How long each timer that waits was set for, in seconds. */
  get seconds(): number[] {
    return [...this.#held.values()].map(({ milliseconds }) => Math.round(milliseconds / 1000));
  }

  /** Lets so many seconds pass; what was set for as many is run. */
  pass(seconds: number): void {
    this.#ahead += seconds * 1000;
    for (const [timer, { run, milliseconds }] of this.#held) {
      if (Math.round(milliseconds / 1000) !== seconds) continue;
      this.#held.delete(timer);
      run();
    }
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let frame = 0; frame < 120 && !condition(); frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function frames(count: number): Promise<void> {
  let passed = 0;
  await until(() => (passed += 1) > count);
}

describe('the time of a widget', () => {
  const timers = new HeldTimers();
  beforeEach(() => timers.hold());
  afterEach(() => {
    clear();
    timers.release();
  });

  /** Lets minutes pass, one after the other, as a widget wakes each minute. */
  async function minutes(count: number, element: Staged['element']): Promise<void> {
    for (let minute = 0; minute < count; minute += 1) {
      await until(() => timers.seconds.includes(60));
      timers.pass(60);
      await drawn(element);
    }
  }

  it('asks again after the seconds it was given, while it is on the screen', async () => {
    const { element, newsroom } = await stage('kerege-top-list', { refresh: '180' });
    newsroom.answer(rankingOf(article));
    await drawn(element);
    await minutes(2, element);
    expect(newsroom.asked).to.equal(1);
    await minutes(1, element);
    expect(newsroom.asked).to.equal(2);
  });

  it('asks again when the server calls its answer out of date', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    const staleAfter = new Date(Date.now() + 120_000).toISOString();
    newsroom.answer({ ...rankingOf(article), staleAfter });
    await drawn(element);
    await minutes(1, element);
    expect(newsroom.asked).to.equal(1);
    await minutes(1, element);
    expect(newsroom.asked).to.equal(2);
  });

  it('tells the time past anew each minute', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    newsroom.answer(rankingOf({ ...article, publishedAt: new Date(Date.now()).toISOString() }));
    await drawn(element);
    await minutes(2, element);
    expect(seen(element)).to.contain('2 минуты назад');
  });

  it('never asks again when it was told so', async () => {
    const { element, newsroom } = await stage('kerege-top-list', { refresh: '0' });
    newsroom.answer(rankingOf(article));
    await drawn(element);
    await minutes(30, element);
    expect(newsroom.asked).to.equal(1);
  });

  it('sleeps while it is off the screen', async () => {
    const { element, newsroom } = await stage('kerege-top-list', { refresh: '60' });
    newsroom.answer(rankingOf(article));
    await drawn(element);
    await until(() => timers.seconds.includes(60));
    (element.parentElement as HTMLElement).style.marginTop = '9000px';
    await until(() => !timers.seconds.includes(60));
    expect(timers.seconds).not.to.include(60);
  });

  it('tells once that it was seen: half of it, for a second', async () => {
    const { element, newsroom } = await stage('kerege-top-list');
    let impressions = 0;
    element.addEventListener('kerege-impression', () => (impressions += 1));
    newsroom.answer(rankingOf(article));
    await drawn(element);
    await until(() => timers.seconds.includes(1));
    expect(impressions).to.equal(0);
    timers.pass(1);
    await drawn(element);
    expect(impressions).to.equal(1);
    const place = element.parentElement as HTMLElement;
    place.style.marginTop = '9000px';
    await frames(10);
    place.style.marginTop = '0';
    await frames(10);
    timers.pass(1);
    expect(impressions).to.equal(1);
  });
});
