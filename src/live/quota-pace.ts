import type { Quota } from '../datasources/mail-source.ts';

// How a quota is spread over its period. The feeds of a credential spend what is left above a reserve, evenly, but for a cushion:
// a part of it that may be used ahead of an even pace, so that a burst of watching is not slowed by what a month can afford.

/** The part of a quota that feeds leave to calls that somebody makes. */
const RESERVE = 0.1;

/** The part of what feeds may spend that may be used ahead of an even pace. */
const CUSHION = 0.25;

/** What a quota lasts where its reset is not known, or nearer: the upstream's is monthly. Milliseconds. */
const PERIOD = 30 * 86_400_000;

/** The time in which a full cushion would be used up, if the pace did not ease off with it. Milliseconds. */
const HURRY = 60_000;

/** The part of the cushion below which thrift begins. */
const THRIFT_BELOW = 0.5;

/** How much slower than wanted a look is at most in order to save the cushion; more only where the quota needs it. */
const MAX_THRIFT = 64;

interface Budget {
  /** Looks that may still be made before the reserve is reached. */
  readonly left: number;
  /** How full the cushion is: 1 at the start of a period, more where less than an even pace was used, never below 0. */
  readonly cushion: number;
  /** Looks a second that use up what is left exactly by the end of the period. */
  readonly even: number;
  /** Looks a second that may be made while the cushion lasts; as much as `even` when it is empty. */
  readonly hurried: number;
}

/** When the quota begins anew, in milliseconds since the epoch; null where that is not known, or over. */
export function resetAhead(quota: Quota, now: number): number | null {
  const reset = quota.resetAt?.getTime() ?? Number.NaN;
  return reset > now ? reset : null;
}

/** The quota as it must be now: whole again, where its reset has passed since it was reported. */
function current(quota: Quota, now: number): Quota {
  const reset = quota.resetAt?.getTime() ?? Number.NaN;
  return reset > quota.observedAt.getTime() && reset <= now ? renewed(quota) : quota;
}

/** The quota as it is after a reset, of which the next is not known yet. */
export function renewed(quota: Quota): Quota {
  return { ...quota, used: 0, remaining: quota.limit, resetAt: null };
}

function budgetOf(reported: Quota, now: number): Budget {
  const quota = current(reported, now);
  // Whole calls: the last one that is made leaves the reserve untouched.
  const left = Math.max(0, quota.remaining - Math.ceil(RESERVE * quota.limit));
  // Without a reset this is always a period away: the pace decays with what is left, and never uses it up.
  const timeLeft = (resetAhead(quota, now) ?? now + PERIOD) - now;
  const spendable = (1 - RESERVE) * quota.limit;
  const whole = Math.max(1, CUSHION * spendable);
  const evenly = ((spendable - whole) * timeLeft) / Math.max(PERIOD, timeLeft);
  const cushion = Math.max(0, left - Math.max(0, evenly)) / whole;
  // What is left is not hurried out in the last seconds, where replies under way would take it below the reserve.
  const even = (left / Math.max(timeLeft, HURRY)) * 1000;
  // With the square, the pace eases off smoothly while the cushion empties, and never empties it.
  const hurried = even + ((whole * cushion ** 2) / HURRY) * 1000;
  return { left, cushion, even, hurried };
}

/**
 * Looks a second that all feeds of a credential may make together at most; 0 where only the reserve is left, infinite where no
 * quota is known.
 */
export function affordableRate(quota: Quota | null, now: number): number {
  return quota ? budgetOf(quota, now).hurried : Number.POSITIVE_INFINITY;
}

/**
 * How many times slower than wanted the feeds of a credential must look, the same for all of them: 1 where nothing holds them
 * back, infinite where only the reserve is left.
 *
 * As the cushion runs low it rises smoothly, before the rate demands it, though never above what the even pace demands.
 * Otherwise a steady demand for more than the quota would keep the cushion empty, and leave a burst nothing to draw on.
 *
 * @param demand looks a second that they want together
 */
export function slowdown(quota: Quota | null, now: number, demand: number): number {
  if (!quota) return 1;
  const { left, cushion, even, hurried } = budgetOf(quota, now);
  if (left === 0) return Number.POSITIVE_INFINITY;
  const thrift = MAX_THRIFT ** Math.max(0, 1 - cushion / THRIFT_BELOW);
  return Math.max(1, demand / hurried, Math.min(thrift, demand / even));
}
