import type { Answer } from './answer.ts';

interface Entry {
  answer: Answer;
  revision: number;
  until: number;
}

/** Answers in bytes, kept until the store changes or their time is over; the oldest go first. */
export class ByteCache {
  readonly #entries = new Map<string, Entry>();
  readonly #mostEntries: number;
  readonly #mostBytes: number;
  #bytes = 0;

  /**
   * @param mostEntries - How many answers are kept at the most.
   * @param mostBytes - How many bytes of bodies are kept at the most.
   */
  constructor(mostEntries = 2000, mostBytes = 32_000_000) {
    this.#mostEntries = mostEntries;
    this.#mostBytes = mostBytes;
  }

  /** The answer to a question, unless it is of another revision or its time is over. */
  get(key: string, revision: number, now: number): Answer | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.revision === revision && now < entry.until) return entry.answer;
    this.#drop(key, entry);
    return undefined;
  }

  /** Keeps an answer until a moment, in milliseconds since 1970. */
  set(key: string, answer: Answer, revision: number, until: number): void {
    const old = this.#entries.get(key);
    if (old) this.#drop(key, old);
    this.#entries.set(key, { answer, revision, until });
    this.#bytes += answer.body.byteLength;
    for (const [first, entry] of this.#entries) {
      if (this.#entries.size <= this.#mostEntries && this.#bytes <= this.#mostBytes) return;
      this.#drop(first, entry);
    }
  }

  #drop(key: string, { answer }: Entry): void {
    this.#entries.delete(key);
    this.#bytes -= answer.body.byteLength;
  }
}
