import type { Quota } from '../datasources/mail-source.ts';
import { renewed, resetAhead, slowdown } from './quota-pace.ts';

/** How fast a watched inbox is looked at when nothing holds it back. */
export interface PollPace {
  /** Between two looks for a minute after something was asked for. Milliseconds. */
  readonly fastMs: number;
  /** Between two looks afterwards. Milliseconds. */
  readonly slowMs: number;
}

/** What a feed knows when it plans its next look. Instants are milliseconds since the epoch. */
export interface PollSituation {
  readonly now: number;
  /** When the last look ended. */
  readonly lastPollAt: number;
  /** When something was last asked for: a subscription or a wait began, an inbox was made. */
  readonly askedAt: number;
  /** The earliest deadline of those who wait; infinite without. */
  readonly deadline: number;
  /** When the inbox ends; infinite where unknown. */
  readonly expiresAt: number;
  /** Failed looks in a row. */
  readonly failures: number;
  /** The upstream asked not to be called before; 0 without. */
  readonly blockedUntil: number;
  /** Of the credential, as any reply last reported it. */
  readonly quota: Quota | null;
  /** Looks a second that all feeds of the credential want together, this one included. */
  readonly demand: number;
  /** In [0, 1), drawn once for each look. */
  readonly jitter: number;
}

export interface PollPlan {
  /** When to look next, in milliseconds since the epoch; infinite: not before something changes. */
  readonly dueAt: number;
  readonly state: 'LIVE' | 'DELAYED' | 'STALLED';
  /** What holds it back, a sentence for people; null exactly when LIVE. */
  readonly reason: string | null;
}

/** How long after something was asked for the fast pace lasts, and how long it then takes to become the slow one. Milliseconds. */
const FAST_FOR = 60_000;
const RAMP = 10_000;

/** How far a delay is from what is planned, so that feeds do not fall into step. */
const JITTER = 0.08;

/** How long before a deadline the look is due that finds what has come since the last one: time for its reply. Milliseconds. */
const BEFORE_DEADLINE = 300;

/**
 * The part of a delay that must have gone by before a look is made early, for a deadline or for the end of an inbox: so many short
 * waits and short lives cannot run away from the pace either.
 */
const EARLIEST = 0.25;

/** The longest delay that failures alone lead to. Milliseconds. */
const MAX_BACKOFF = 60_000;

/** The time over which feeds come back at most that were all held until the same instant. Milliseconds. */
const MAX_SPREAD = 600_000;

/** A look is delayed, for those who watch, from this many times the wanted delay on. */
const NOTICEABLE = 1.5;

/** It is stalled from this delay on, or from this many times the slow one where that is more. Milliseconds. */
const STALLED_FROM = 60_000;
const STALLED_SLOW = 4;

/**
 * The delay between two looks that nothing holds back, in milliseconds. 1000 divided by it is what the feed adds to the demand of
 * its credential.
 *
 * It is taken from the last look and not from the clock, so that a plan made again while it is waited for stays the same.
 */
export function wantedDelay({ lastPollAt, askedAt }: PollSituation, { fastMs, slowMs }: PollPace): number {
  const ramp = Math.min(1, Math.max(0, (lastPollAt - askedAt - FAST_FOR) / RAMP));
  return Math.max(1, fastMs + (slowMs - fastMs) * ramp);
}

/**
 * Plans the next look at an inbox.
 *
 * A plan is of its moment: whoever follows it plans again, with the same jitter, when it is due (if the quota has become short
 * in the meantime, it is due later) and when something is asked for (then it may be due at once).
 */
export function planPoll(situation: PollSituation, pace: PollPace): PollPlan {
  const { now, lastPollAt, deadline, expiresAt, failures, blockedUntil, quota, jitter } = situation;
  const wanted = wantedDelay(situation, pace);
  const demand = Math.max(situation.demand, 1000 / wanted);
  const variation = 1 - JITTER + 2 * JITTER * jitter;
  const usual = wanted * variation;

  const slowed = usual * slowdown(quota, now, demand);
  const onlyReserve = slowed === Number.POSITIVE_INFINITY;
  const paced = lastPollAt + Math.min(slowed, Math.max(usual, renewal(situation, wanted, demand) - lastPollAt));
  const backoff = failures < 2 ? 0 : Math.min(MAX_BACKOFF, pace.fastMs * 2 ** Math.min(failures - 1, 32)) * variation;
  const retry = lastPollAt + backoff;
  // They come back as if each had waited for a part of its own delay already: together no faster than they go on.
  const unblocked = blockedUntil + jitter * Math.min(slowed, MAX_SPREAD);

  const delay = Math.max(paced, retry, unblocked) - lastPollAt;
  const isHeld = onlyReserve || failures > 1 || delay >= NOTICEABLE * usual;
  const isStalled = onlyReserve || (isHeld && delay >= Math.max(STALLED_FROM, STALLED_SLOW * pace.slowMs));

  const earliest = Math.max(lastPollAt + EARLIEST * slowed, retry);
  const wait = deadline - BEFORE_DEADLINE;
  const end = Math.max(expiresAt, lastPollAt);
  const dueAt = Math.max(
    Math.min(
      Math.max(paced, retry),
      wait >= earliest ? wait : Number.POSITIVE_INFINITY,
      end >= earliest || !isStalled ? end : Number.POSITIVE_INFINITY,
    ),
    unblocked,
  );

  if (!isHeld) return { dueAt, state: 'LIVE', reason: null };
  const reason =
    unblocked > Math.max(paced, retry)
      ? `The mail service asks for fewer calls${until(blockedUntil)}.`
      : quota && paced > retry && (onlyReserve || paced - lastPollAt >= NOTICEABLE * usual)
        ? quotaReason(quota, now, onlyReserve)
        : `The last ${failures} looks failed.`;
  return { dueAt, state: isStalled ? 'STALLED' : 'DELAYED', reason };
}

/** When the feed looks again at the latest because its quota is whole again; infinite where that is not known. */
function renewal({ quota, now, jitter }: PollSituation, wanted: number, demand: number): number {
  const reset = quota && resetAhead(quota, now);
  if (!quota || reset === null) return Number.POSITIVE_INFINITY;
  return reset + jitter * Math.min(MAX_SPREAD, wanted * slowdown(renewed(quota), reset, demand));
}

function quotaReason(quota: Quota, now: number, onlyReserve: boolean): string {
  const reset = resetAhead(quota, now);
  if (onlyReserve) {
    const end = reset === null ? '' : until(reset);
    return `What is left of the account's quota of ${quota.limit} calls is kept for other calls${end}.`;
  }
  return `The account's quota of ${quota.limit} calls is being spread${reset === null ? ' over 30 days' : until(reset)}.`;
}

/** " until …" of an instant that can be written down, otherwise nothing. */
function until(instant: number): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : ` until ${date.toISOString()}`;
}
