import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quota } from '../../src/datasources/mail-source.ts';
import type { PollPace, PollSituation } from '../../src/live/poll-policy.ts';
import { planPoll, wantedDelay } from '../../src/live/poll-policy.ts';
import { affordableRate } from '../../src/live/quota-pace.ts';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const DAY = 86_400_000;

const around = (before: number, after: number) => fc.integer({ min: NOW - before, max: NOW + after });
const orNever = (instant: fc.Arbitrary<number>) => fc.oneof(instant, fc.constant(Number.POSITIVE_INFINITY));

const anyQuota: fc.Arbitrary<Quota> = fc
  .record({
    limit: fc.oneof(fc.nat(100), fc.nat(1_000_000), fc.constant(50_000)),
    part: fc.double({ min: 0, max: 1.2, noNaN: true }),
    resetAt: fc.option(around(40 * DAY, 90 * DAY)),
    observedAt: around(40 * DAY, 0),
  })
  .map(({ limit, part, resetAt, observedAt }) => ({
    limit,
    used: Math.max(0, limit - Math.floor(part * limit)),
    remaining: Math.floor(part * limit),
    resetAt: resetAt === null ? null : new Date(resetAt),
    observedAt: new Date(observedAt),
  }));

const anySituation: fc.Arbitrary<PollSituation> = fc.record({
  now: fc.constant(NOW),
  lastPollAt: around(5 * DAY, 1_000),
  askedAt: around(5 * DAY, 1_000),
  deadline: orNever(around(100_000, 100_000)),
  expiresAt: orNever(around(100_000, 600_000)),
  failures: fc.oneof(fc.nat(3), fc.nat(2_000)),
  blockedUntil: fc.oneof(fc.constant(0), around(100_000, 100_000), around(0, 30 * DAY)),
  quota: fc.option(anyQuota),
  demand: fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true })),
  jitter: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

const anyPace: fc.Arbitrary<PollPace> = fc
  .tuple(fc.integer({ min: 20, max: 60_000 }), fc.integer({ min: 0, max: 60_000 }))
  .map(([fastMs, more]) => ({ fastMs, slowMs: fastMs + more }));

/** Holds a statement about any situation and pace. */
function always(statement: (situation: PollSituation, pace: PollPace) => void): void {
  fc.assert(fc.property(anySituation, anyPace, statement), { numRuns: 2_000 });
}

describe('any plan', () => {
  test('is for a time after the last look, with a reason exactly where the feed is not live', () => {
    always((situation, pace) => {
      const { dueAt, state, reason } = planPoll(situation, pace);
      expect(dueAt).toBeGreaterThanOrEqual(situation.lastPollAt);
      expect(reason === null).toBe(state === 'LIVE');
      const wanted = wantedDelay(situation, pace);
      expect(wanted).toBeGreaterThanOrEqual(pace.fastMs);
      expect(wanted).toBeLessThanOrEqual(pace.slowMs);
    });
  });

  test('is never for sooner with fewer calls left', () => {
    always((situation, pace) => {
      const { quota } = situation;
      if (!quota) return;
      const less = { ...quota, remaining: Math.floor(quota.remaining * 0.9) };
      expect(planPoll({ ...situation, quota: less }, pace).dueAt).toBeGreaterThanOrEqual(
        planPoll(situation, pace).dueAt,
      );
    });
  });

  test('is never for sooner with more demand', () => {
    always((situation, pace) => {
      const more = { ...situation, demand: situation.demand * 1.5 + 0.01 };
      expect(planPoll(more, pace).dueAt).toBeGreaterThanOrEqual(planPoll(situation, pace).dueAt);
    });
  });

  test('is never for sooner with more failures', () => {
    always((situation, pace) => {
      const more = { ...situation, failures: situation.failures + 1 };
      expect(planPoll(more, pace).dueAt).toBeGreaterThanOrEqual(planPoll(situation, pace).dueAt);
    });
  });

  test('is never for a time before the upstream may be called again', () => {
    always((situation, pace) => {
      if (situation.blockedUntil <= situation.lastPollAt) return;
      expect(planPoll(situation, pace).dueAt).toBeGreaterThanOrEqual(situation.blockedUntil);
    });
  });

  test('spends nothing of the reserve', () => {
    always((situation, pace) => {
      const { quota } = situation;
      if (!quota || (quota.resetAt && quota.resetAt.getTime() <= NOW)) return;
      const spent = { ...quota, remaining: Math.min(quota.remaining, Math.ceil(quota.limit / 10)) };
      const { dueAt, state } = planPoll({ ...situation, quota: spent }, pace);
      expect(dueAt).toBeGreaterThanOrEqual(quota.resetAt?.getTime() ?? Number.POSITIVE_INFINITY);
      expect(state).toBe('STALLED');
    });
  });

  test('is for the end of the inbox at the latest, unless it stalls or the upstream asks for fewer calls', () => {
    always((situation, pace) => {
      const { dueAt, state } = planPoll({ ...situation, blockedUntil: 0 }, pace);
      if (state === 'STALLED') return;
      expect(dueAt).toBeLessThanOrEqual(Math.max(situation.lastPollAt, situation.expiresAt));
    });
  });

  test('is the same when it is made again within a minute, where no quota holds it', () => {
    always((situation, pace) => {
      const at = { ...situation, lastPollAt: NOW, quota: null };
      const plan = planPoll(at, pace);
      expect(planPoll({ ...at, now: Math.min(plan.dueAt, NOW + 60_000) }, pace)).toEqual(plan);
    });
  });
});

describe('the rate that a quota affords', () => {
  const month = (remaining: number, hasReset = true): Quota => ({
    limit: 50_000,
    used: 50_000 - remaining,
    remaining,
    resetAt: hasReset ? new Date(NOW + 30 * DAY) : null,
    observedAt: new Date(NOW),
  });

  test('is infinite without a quota, and 0 where only the reserve is left', () => {
    expect(affordableRate(null, NOW)).toBe(Number.POSITIVE_INFINITY);
    expect(affordableRate(month(5_000), NOW)).toBe(0);
  });

  test('is a number of at least 0 for any quota at any time', () => {
    fc.assert(
      fc.property(anyQuota, around(100 * DAY, 100 * DAY), (quota, now) => {
        const rate = affordableRate(quota, now);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });

  test.each([true, false])(
    'has no cliff: a call less or an hour more changes it little; its reset is known: %s',
    (hasReset) => {
      const changes: number[] = [];
      for (let remaining = 5_200; remaining < 50_000; remaining += 100) {
        for (let day = 0; day < 29; day += 1) {
          const now = NOW + day * DAY;
          const rate = affordableRate(month(remaining, hasReset), now);
          changes.push(rate / affordableRate(month(remaining - 1, hasReset), now));
          const later = affordableRate(month(remaining, hasReset), now + 3_600_000) / rate;
          changes.push(later, 1 / later);
        }
      }
      expect(Math.max(...changes)).toBeLessThan(1.5);
    },
  );

  test.each([true, false])('is never so high that a month of it takes all; its reset is known: %s', (hasReset) => {
    const step = 10_000;
    let remaining = 50_000;
    for (let now = NOW; now < NOW + 30 * DAY; now += step) {
      remaining -= (affordableRate(month(remaining, hasReset), now) * step) / 1_000;
    }
    expect(remaining).toBeGreaterThan(5_000);
  });
});
