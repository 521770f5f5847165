import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PollBudget } from '../../src/live/poll-budget.ts';

const budget = () => new PollBudget(() => null);

describe('the demand on a budget', () => {
  test('is the sum of what each feed wanted last, and nothing once all have left', () => {
    const feeds = [{}, {}, {}, {}];
    const call = fc.record({ feed: fc.nat(3), rate: fc.option(fc.double({ min: 0, max: 10, noNaN: true })) });
    fc.assert(
      fc.property(fc.array(call), (calls) => {
        const shared = budget();
        const wanted = new Map<object, number>();
        for (const { feed: at, rate } of calls) {
          const feed = feeds[at] as object;
          if (rate === null) {
            shared.leave(feed);
            wanted.delete(feed);
          } else {
            shared.want(feed, rate);
            wanted.set(feed, rate);
          }
          expect(shared.demand).toBeCloseTo([...wanted.values()].reduce((sum, one) => sum + one, 0));
        }
        for (const feed of feeds) shared.leave(feed);
        expect(shared.demand).toBe(0);
      }),
    );
  });
});

describe('a refusal', () => {
  test('keeps all feeds from calling for as long as it says, and a shorter one does not cut that short', () => {
    const shared = budget();
    shared.noteRefusal(1_000, 30, 0);
    expect(shared.blockedUntil).toBe(31_000);
    shared.noteRefusal(2_000, 5, 0);
    expect(shared.blockedUntil).toBe(31_000);
    shared.noteRefusal(3_000, 60, 0);
    expect(shared.blockedUntil).toBe(63_000);
  });

  test('that does not say how long makes pauses that double up to a minute', () => {
    const shared = budget();
    const pauses = Array.from({ length: 8 }, () => {
      const now = shared.blockedUntil;
      shared.noteRefusal(now, undefined, 1);
      return shared.blockedUntil - now;
    });
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  test('is at least half a pause, by chance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (jitter) => {
        const shared = budget();
        shared.noteRefusal(0, undefined, jitter);
        expect(shared.blockedUntil).toBeGreaterThanOrEqual(1_000);
        expect(shared.blockedUntil).toBeLessThanOrEqual(2_000);
      }),
    );
  });

  test('that many feeds hear at once counts once', () => {
    const shared = budget();
    for (let i = 0; i < 100; i += 1) shared.noteRefusal(i, undefined, 0.5);
    expect(shared.blockedUntil).toBe(1_500);
    shared.noteRefusal(1_500, undefined, 0.5);
    expect(shared.blockedUntil).toBe(4_500);
  });

  test('after an answer is the first again', () => {
    const shared = budget();
    for (let i = 0; i < 5; i += 1) shared.noteRefusal(shared.blockedUntil, undefined, 0);
    shared.noteAnswer();
    const now = shared.blockedUntil;
    shared.noteRefusal(now, undefined, 0);
    expect(shared.blockedUntil - now).toBe(1_000);
  });
});
