import { describe, expect, it } from 'vitest';
import type { Answer } from '../../packages/gateway/src/http/answer.ts';
import { ByteCache } from '../../packages/gateway/src/http/byte-cache.ts';

const answer = (bytes: number): Answer => ({ body: new Uint8Array(bytes), headers: {} });

describe('the byte cache', () => {
  it('keeps an answer until its time is over or something has changed', () => {
    const cache = new ByteCache();
    const kept = answer(1);
    cache.set('a', kept, 1, 100);
    expect(cache.get('a', 1, 99)).toBe(kept);
    expect(cache.get('a', 1, 100)).toBeUndefined();
    cache.set('a', kept, 1, 100);
    expect(cache.get('a', 2, 50)).toBeUndefined();
    expect(cache.get('a', 1, 50)).toBeUndefined();
  });

  it('lets the oldest go when there are too many', () => {
    const cache = new ByteCache(2);
    for (const key of ['a', 'b', 'c']) cache.set(key, answer(1), 1, 100);
    expect(['a', 'b', 'c'].map((key) => cache.get(key, 1, 0) !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('lets the oldest go when they are too large together, counting one that is replaced once', () => {
    const cache = new ByteCache(10, 10);
    for (let round = 0; round < 5; round += 1) cache.set('a', answer(4), 1, 100);
    cache.set('b', answer(6), 1, 100);
    expect(cache.get('a', 1, 0)).toBeDefined();
    cache.set('c', answer(1), 1, 100);
    expect(cache.get('a', 1, 0)).toBeUndefined();
    expect(cache.get('b', 1, 0)).toBeDefined();
  });

  it('does not keep one that is larger than all that may be kept', () => {
    const cache = new ByteCache(10, 10);
    cache.set('a', answer(11), 1, 100);
    expect(cache.get('a', 1, 0)).toBeUndefined();
  });
});
