import { describe, expect, test } from 'vitest';
import type { Quota } from '../../src/datasources/mail-source.ts';
import type { PollSituation } from '../../src/live/poll-policy.ts';
import { planPoll, wantedDelay } from '../../src/live/poll-policy.ts';

const PACE = { fastMs: 2_000, slowMs: 15_000 };
const NOW = Date.parse('2026-06-01T00:00:00Z');
const RESET = '2026-07-01T00:00:00.000Z';
const DAY = 86_400_000;

/** A feed that has just looked, an hour after it was made, in the middle of its variation. */
function situation(changes: Partial<PollSituation> = {}): PollSituation {
  return {
    now: NOW,
    lastPollAt: NOW,
    askedAt: NOW - 3_600_000,
    deadline: Number.POSITIVE_INFINITY,
    expiresAt: Number.POSITIVE_INFINITY,
    failures: 0,
    blockedUntil: 0,
    quota: null,
    demand: 0,
    jitter: 0.5,
    ...changes,
  };
}

const quota = (remaining: number, resetAt: string | null = RESET, limit = 50_000): Quota => ({
  limit,
  used: limit - remaining,
  remaining,
  resetAt: resetAt === null ? null : new Date(resetAt),
  observedAt: new Date(NOW),
});

const plan = (changes?: Partial<PollSituation>) => planPoll(situation(changes), PACE);
const delayOf = (changes?: Partial<PollSituation>) => plan(changes).dueAt - (changes?.lastPollAt ?? NOW);
const LIVE = { state: 'LIVE', reason: null };

describe('when nothing holds it back', () => {
  test('an inbox is looked at fast for a minute after something was asked for, and soon slowly', () => {
    const delays = [0, 30, 60, 61.5, 63, 600].map((age) => delayOf({ askedAt: NOW - age * 1_000 }));
    expect(delays).toEqual([2_000, 2_000, 2_000, 8_500, 15_000, 15_000]);
    expect(plan()).toMatchObject(LIVE);
  });

  test('a wait that begins between two looks makes the next one due at the fast pace, at once where that is over', () => {
    const lastPollAt = NOW - 5_000;
    expect(plan({ lastPollAt }).dueAt).toBe(NOW + 10_000);
    expect(plan({ lastPollAt, askedAt: NOW }).dueAt).toBe(NOW - 3_000);
  });

  test('looks are varied a little, so that feeds come out of step', () => {
    expect(delayOf({ jitter: 0 })).toBeCloseTo(15_000 * 0.92);
    expect(delayOf({ jitter: 0.999 })).toBeCloseTo(15_000 * 1.08, -2);
  });

  test('one pace for fast and slow is the pace at all times', () => {
    const even = { fastMs: 100, slowMs: 100 };
    for (const age of [0, 1, 62, 3_600])
      expect(planPoll(situation({ askedAt: NOW - age * 1_000 }), even).dueAt).toBe(NOW + 100);
  });

  test('a feed that has been held for more than a minute wants the slow pace, without having looked', () => {
    const wanted = (idle: number) =>
      wantedDelay(situation({ lastPollAt: NOW - idle, askedAt: NOW - idle - 1_000 }), PACE);
    expect([0, 60_000, 119_000, 200_000].map(wanted)).toEqual([2_000, 2_000, 2_000, 15_000]);
  });
});

describe('before somebody gives up, and before the inbox ends', () => {
  test('a look is due shortly before the deadline', () => {
    expect(delayOf({ deadline: NOW + 10_000 })).toBe(9_700);
  });

  test('the deadline changes nothing where a look is due before it, or has only just been made', () => {
    expect(delayOf({ deadline: NOW + 60_000 })).toBe(15_000);
    expect(delayOf({ deadline: NOW + 300 })).toBe(15_000);
    expect(delayOf({ deadline: NOW + 2_000 })).toBe(15_000);
    expect(delayOf({ deadline: NOW - 1_000 })).toBe(15_000);
  });

  test('the last look is when the inbox ends, and at once where that is over', () => {
    expect(delayOf({ expiresAt: NOW + 1_000 })).toBe(1_000);
    expect(delayOf({ expiresAt: NOW - 1_000 })).toBe(0);
  });
});

describe('after failures', () => {
  test('the first one is no news, and is followed by the usual look', () => {
    expect(plan({ failures: 1 })).toEqual({ dueAt: NOW + 15_000, ...LIVE });
  });

  test('more of them double the delay, up to a minute', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 1_000].map((failures) => delayOf({ failures, askedAt: NOW }));
    expect(delays).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  test('people are told how many', () => {
    expect(plan({ failures: 3 })).toMatchObject({ state: 'DELAYED', reason: 'The last 3 looks failed.' });
    expect(plan({ failures: 9 })).toMatchObject({ state: 'STALLED', reason: 'The last 9 looks failed.' });
  });

  test('a deadline does not make a retry come sooner', () => {
    expect(delayOf({ failures: 5, askedAt: NOW, deadline: NOW + 20_000 })).toBe(32_000);
  });
});

describe('when the upstream asks for fewer calls', () => {
  const blockedUntil = NOW + 30_000;

  test('none is made until then, and the feeds come back one by one', () => {
    const delays = [0, 0.5, 0.9].map((jitter) => delayOf({ blockedUntil, jitter }));
    expect(delays).toEqual([30_000, 37_500, 43_500]);
    expect(plan({ blockedUntil })).toMatchObject({
      state: 'DELAYED',
      reason: 'The mail service asks for fewer calls until 2026-06-01T00:00:30.000Z.',
    });
    expect(plan({ blockedUntil: NOW + DAY }).state).toBe('STALLED');
  });

  test('neither a deadline nor the end of the inbox has a look made before', () => {
    expect(delayOf({ blockedUntil, deadline: NOW + 20_000, expiresAt: NOW + 10_000 })).toBe(37_500);
  });

  test('a block that was over before the last look means nothing', () => {
    expect(plan({ blockedUntil: NOW - 1, deadline: NOW + 5_000 })).toEqual({ dueAt: NOW + 4_700, ...LIVE });
  });

  test('a time that no calendar has is not written down', () => {
    expect(plan({ blockedUntil: 1e300 })).toMatchObject({ reason: 'The mail service asks for fewer calls.' });
  });
});

describe('on a quota', () => {
  test('fifty inboxes of one test run are not slowed where the quota is fresh', () => {
    expect(plan({ quota: quota(50_000), askedAt: NOW, demand: 25 })).toEqual({ dueAt: NOW + 2_000, ...LIVE });
  });

  test('feeds that want more than it affords are slowed alike, and told why', () => {
    const short = { quota: quota(30_000), demand: 1 };
    expect(plan(short)).toMatchObject({
      state: 'STALLED',
      reason: `The account's quota of 50000 calls is being spread until ${RESET}.`,
    });
    expect(delayOf(short) / 15_000).toBeCloseTo(delayOf({ ...short, askedAt: NOW }) / 2_000);
    expect(plan({ quota: quota(43_000), askedAt: NOW }).state).toBe('DELAYED');
  });

  test('a feed alone is slowed to an even pace, when more than that has been used', () => {
    const left = 25_000;
    expect(delayOf({ quota: quota(left + 5_000), askedAt: NOW, demand: 0.5 })).toBeCloseTo((30 * DAY) / left);
  });

  test('only the reserve is left to other calls, and feeds go on after the reset', () => {
    const empty = { quota: quota(5_000), deadline: NOW + 60_000, expiresAt: NOW + 600_000 };
    expect(plan({ ...empty, jitter: 0 })).toEqual({
      dueAt: Date.parse(RESET),
      state: 'STALLED',
      reason: `What is left of the account's quota of 50000 calls is kept for other calls until ${RESET}.`,
    });
    expect(plan({ ...empty, jitter: 0.5 }).dueAt).toBe(Date.parse(RESET) + 7_500);
  });

  test('a look that its quota puts off past the reset is due after the reset', () => {
    expect(plan({ quota: quota(5_001), demand: 100, jitter: 0 }).dueAt).toBe(Date.parse(RESET));
  });

  test('it is whole again once its reset has come', () => {
    const later = Date.parse(RESET) + 1;
    const slept = { quota: quota(5_000), now: later, lastPollAt: NOW };
    expect(planPoll(situation(slept), PACE)).toEqual({ dueAt: NOW + 15_000, ...LIVE });
  });

  test('a reset that was just over when it was reported is due at any moment; long over, it is not known', () => {
    const reported = (before: number) => ({ ...quota(5_000), resetAt: new Date(NOW - before) });
    expect([0, 60_000].map((before) => delayOf({ quota: reported(before), jitter: 0, askedAt: NOW }))).toEqual([
      10_000, 10_000,
    ]);
    expect(delayOf({ quota: reported(DAY) })).toBe(Number.POSITIVE_INFINITY);
  });

  test('without a reset it is spread over thirty days, and feeds stop for good where only the reserve is left', () => {
    expect(plan({ quota: quota(20_000, null), demand: 10 }).reason).toBe(
      "The account's quota of 50000 calls is being spread over 30 days.",
    );
    expect(plan({ quota: quota(5_000, null) })).toEqual({
      dueAt: Number.POSITIVE_INFINITY,
      state: 'STALLED',
      reason: "What is left of the account's quota of 50000 calls is kept for other calls.",
    });
  });

  test('the end of an inbox is looked at where a quarter of the slowed delay has gone by', () => {
    const short = { quota: quota(30_000), demand: 1 };
    const delay = delayOf(short);
    expect(delayOf({ ...short, expiresAt: NOW + 0.3 * delay })).toBeCloseTo(0.3 * delay);
    expect(delayOf({ ...short, expiresAt: NOW + 0.2 * delay })).toBe(delay);
  });
});
