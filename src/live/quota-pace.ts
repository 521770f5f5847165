import type { Quota } from '../datasources/mail-source.ts';

// How a quota is spread over its period. The feeds of a credential spend what is left above a reserve, evenly but for a cushion:
// a part of it that may be used ahead of an even pace, so that a burst of watching is not slowed to what a month can afford.
// Where the reset is not known nothing says how far the period has come: then all of it is cushion, and saved more strictly.

/** The part of a quota that feeds leave to calls that somebody makes. */
const RESERVE = 0.1;

/** The part of what feeds may spend that may be used ahead of an even pace. */
const CUSHION = 0.25;

/** How long a quota lasts where its reset does not say, or is nearer: the upstream's is monthly. Milliseconds. */
const PERIOD = 30 * 86_400_000;

/**
 * The least time that an even pace is made for. What is left is not hurried out at the end of a period, where replies under
 * way could take it below the reserve. Milliseconds.
 */
const LEAST_TIME = 3_600_000;

/** The time in which a full cushion would be used up, if the pace did not ease off with it. Milliseconds. */
const HURRY = 60_000;

/** How full the cushion is when it begins to be saved: it serves ordinary bursts unslowed until then. */
const SAVED_BELOW = 0.5;
const SAVED_BELOW_WITHOUT_RESET = 0.8;

/** How many times slower looks are, at most, in order to save the cushion. The quota itself may ask for more. */
const MAX_THRIFT = 256;

/** How far the upstream's clock may be behind ours, and how soon a reset is that should have come already. Milliseconds. */
const MAX_CLOCK_SKEW = 300_000;
const ANY_MOMENT = 10_000;

interface Budget {
  /** Looks that may still be made before the reserve is reached. */
  readonly left: number;
  /** Looks a second that use up what is left exactly by the end of the period. */
  readonly even: number;
  /** Looks a second that may be made at most; as many as `even` when the cushion is empty. */
  readonly hurried: number;
  /** How many times slower looks are in order to save the cushion, unless that is slower than an even pace. */
  readonly thrift: number;
}

/**
 * When the quota begins anew, as reported: milliseconds since the epoch, or null. A reset that was over when it was reported is
 * taken to be due at any moment, since the upstream's clock may be behind ours; long over, it says nothing.
 */
function resetOf({ resetAt, observedAt }: Quota): number | null {
  const reset = resetAt?.getTime() ?? Number.NaN;
  const observed = observedAt.getTime();
  if (reset > observed) return reset;
  return reset > observed - MAX_CLOCK_SKEW ? observed + ANY_MOMENT : null;
}

/** When the quota begins anew, in milliseconds since the epoch; null where that is not known, or over. */
export function resetAhead(quota: Quota, now: number): number | null {
  const reset = resetOf(quota);
  return reset !== null && reset > now ? reset : null;
}

/** The quota as it must be now: whole again where a reset has come since it was reported, and the next one is not known yet. */
function current(quota: Quota, now: number): Quota {
  const reset = resetOf(quota);
  return reset !== null && reset <= now ? { ...quota, used: 0, remaining: quota.limit, resetAt: null } : quota;
}

function budgetOf(reported: Quota, now: number): Budget {
  const quota = current(reported, now);
  // Whole calls, so that the last one leaves the reserve untouched.
  const left = Math.max(0, quota.remaining - Math.ceil(RESERVE * quota.limit));
  const spendable = (1 - RESERVE) * quota.limit;
  const reset = resetAhead(quota, now);
  // Always a whole period away where it is not known: the pace decays with what is left, and never uses it up.
  const timeLeft = reset === null ? PERIOD : reset - now;
  const even = (left / Math.max(timeLeft, LEAST_TIME)) * 1000;

  const whole = Math.max(1, reset === null ? spendable : CUSHION * spendable);
  const kept = reset === null ? 0 : ((1 - CUSHION) * spendable * timeLeft) / Math.max(PERIOD, timeLeft);
  const cushion = Math.max(0, left - kept) / whole;
  // Cubed, so that however many feeds there are, the pace eases off smoothly and they never empty it.
  const hurried = even + ((whole * cushion ** 3) / HURRY) * 1000;
  const savedBelow = reset === null ? SAVED_BELOW_WITHOUT_RESET : SAVED_BELOW;
  const thrift = MAX_THRIFT ** Math.max(0, 1 - cushion / savedBelow);
  return { left, even, hurried, thrift };
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
 * While the cushion runs low it rises smoothly before the rate demands it, though never above what an even pace demands.
 * Otherwise a steady demand for more than the quota has would keep the cushion empty, and a burst would find nothing in it.
 *
 * @param demand looks a second that they want together
 */
export function slowdown(quota: Quota | null, now: number, demand: number): number {
  if (!quota) return 1;
  const { left, even, hurried, thrift } = budgetOf(quota, now);
  if (left <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(1, demand / hurried, Math.min(thrift, demand / even));
}
