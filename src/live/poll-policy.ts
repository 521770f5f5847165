import type { Quota } from '../datasources/mail-source.ts';
import { resetAhead, slowdown } from './quota-pace.ts';

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
const RAMP = 3_000;

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
 * What counts is how long ago something was asked for when the last look ended, and not now: so a plan made again while it is
 * waited for stays the same. Only a feed that is held for more than a minute becomes slow without having looked.
 */
export function wantedDelay({ now, lastPollAt, askedAt }: PollSituation, { fastMs, slowMs }: PollPace): number {
  const since = Math.max(lastPollAt, now - FAST_FOR) - askedAt;
  const ramp = Math.min(1, Math.max(0, (since - FAST_FOR) / RAMP));
  return Math.max(1, fastMs + (slowMs - fastMs) * ramp);
}

/**
 * Plans the next look at an inbox.
 *
 * A plan is of its moment. Whoever follows it plans again, with the same jitter: when it is due (if the quota has become short
 * in the meantime, it is due later), when something is asked for (then it may be due at once), and now and then in a long
 * wait (what holds it back may have eased).
 */
export function planPoll(situation: PollSituation, pace: PollPace): PollPlan {
  const { now, lastPollAt, deadline, expiresAt, failures, blockedUntil, quota, jitter } = situation;
  const wanted = wantedDelay(situation, pace);
  const demand = Math.max(situation.demand, 1000 / wanted);
  const variation = 1 - JITTER + 2 * JITTER * jitter;
  const usual = wanted * variation;
  /** When it is due after an instant that many were held until: as if each had waited for a part of its delay already. */
  const dueAfter = (instant: number) =>
    instant + jitter * Math.min(MAX_SPREAD, wanted * slowdown(quota, Math.max(now, instant), demand));

  // Each thing that holds a look back, as the instant until which it does.
  const slowed = usual * slowdown(quota, now, demand);
  const onlyReserve = slowed === Number.POSITIVE_INFINITY;
  const reset = quota && resetAhead(quota, now);
  const renewed = reset === null ? Number.POSITIVE_INFINITY : Math.max(lastPollAt + usual, dueAfter(reset));
  const paced = Math.min(lastPollAt + slowed, renewed);
  const backoff = failures < 2 ? 0 : Math.min(MAX_BACKOFF, pace.fastMs * 2 ** Math.min(failures - 1, 32));
  const retried = lastPollAt + backoff * variation;
  const unblocked = blockedUntil > lastPollAt ? dueAfter(blockedUntil) : lastPollAt;

  const regular = Math.max(paced, retried);
  const delay = Math.max(regular, unblocked) - lastPollAt;
  const isHeld = onlyReserve || failures > 1 || delay >= NOTICEABLE * usual;
  const isStalled = onlyReserve || (isHeld && delay >= Math.max(STALLED_FROM, STALLED_SLOW * pace.slowMs));

  // Two looks are made before their time where they can be afforded: shortly before a deadline, and when the inbox ends.
  const earliest = Math.max(lastPollAt + EARLIEST * slowed, retried);
  const last = Math.max(lastPollAt, expiresAt);
  const early = Math.min(
    deadline - BEFORE_DEADLINE >= earliest ? deadline - BEFORE_DEADLINE : Number.POSITIVE_INFINITY,
    last >= earliest || !isStalled ? last : Number.POSITIVE_INFINITY,
  );
  const dueAt = Math.max(Math.min(regular, early), unblocked);

  if (!isHeld) return { dueAt, state: 'LIVE', reason: null };
  const state = isStalled ? 'STALLED' : 'DELAYED';
  if (unblocked > regular)
    return { dueAt, state, reason: `The mail service asks for fewer calls${until(blockedUntil)}.` };
  if (failures > 1 && retried >= paced) return { dueAt, state, reason: `The last ${failures} looks failed.` };
  if (quota && (onlyReserve || paced - lastPollAt >= NOTICEABLE * usual))
    return { dueAt, state, reason: quotaReason(quota.limit, reset, onlyReserve) };
  return { dueAt, state, reason: `The last ${failures} looks failed.` };
}

function quotaReason(limit: number, reset: number | null, onlyReserve: boolean): string {
  const end = reset === null ? '' : until(reset);
  return onlyReserve
    ? `What is left of the account's quota of ${limit} calls is kept for other calls${end}.`
    : `The account's quota of ${limit} calls is being spread${end || ' over 30 days'}.`;
}

/** " until …" of an instant that can be written down, otherwise nothing. */
function until(instant: number): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : ` until ${date.toISOString()}`;
}
