import { isGatewayError } from '../errors.ts';
import type { PollBudget } from './poll-budget.ts';
import type { PollPace, PollPlan, PollSituation } from './poll-policy.ts';
import { planPoll, wantedDelay } from './poll-policy.ts';
import { isWish } from './wish.ts';

/** The longest rest without looking whether there is more quota by now, or more to share it with. Milliseconds. */
const MAX_REST = 15_000;

/** The longest that an upstream's wish not to be called is heeded for. Milliseconds. */
const MAX_BLOCK = 3_600_000;

export interface PollClockOptions {
  readonly pace: PollPace;
  readonly budget: PollBudget;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
}

/**
 * Looks of different feeds are begun together, as often as this. Each wakes the process several times, to send, to receive and to
 * go on; thousands that come one by one spend more on that than on all that they do. Milliseconds.
 */
const BEAT = 25;

/** The instant itself, or the next beat after it, where that is far enough away to make no difference. */
function onTheBeat(instant: number, now: number): number {
  return instant - now < 10 * BEAT ? instant : Math.ceil(instant / BEAT) * BEAT;
}

/** When one feed looks next: what the policy says of what has happened to it, and the rest until then. */
export class PollClock {
  readonly #options: PollClockOptions;
  readonly #deadlines = new Set<{ readonly at: number }>();
  #askedAt: number;
  #lastPollAt: number;
  #expiresAt = Number.POSITIVE_INFINITY;
  #failures = 0;
  #blockedUntil = 0;
  #jitter: number;
  #wake = () => {};
  #isDemanded = false;
  #isStopped = false;

  constructor(options: PollClockOptions) {
    this.#options = options;
    this.#askedAt = options.now();
    this.#lastPollAt = this.#askedAt;
    this.#jitter = options.random();
  }

  /** Notes that somebody wants something of the inbox now, who so is served fast. */
  ask(): void {
    this.#askedAt = this.#options.now();
    this.#wake();
  }

  /** Has the next look be due at once, whatever holds it back: somebody asks, for whom the reserve is kept. */
  demand(): void {
    this.#isDemanded = true;
    this.#wake();
  }

  /** Whether the upstream has asked for fewer calls, by whichever call of the credential. */
  get isRefused(): boolean {
    return this.#options.budget.blockedUntil > this.#options.now();
  }

  /** How long a look is as good as a new one. Milliseconds. */
  get freshFor(): number {
    return 2 * this.#options.pace.fastMs;
  }

  /** Notes that somebody waits until then; call what it returns when that is over. */
  awaitUntil(at: number): () => void {
    const deadline = { at };
    this.#deadlines.add(deadline);
    this.ask();
    return () => this.#deadlines.delete(deadline);
  }

  expireAt(expiresAt: number): void {
    this.#expiresAt = expiresAt;
  }

  noteAnswer(): void {
    this.#failures = 0;
    this.#blockedUntil = 0;
    this.#options.budget.noteAnswer();
    this.#notePoll();
  }

  noteFailure(error: unknown): void {
    const { budget, now, random } = this.#options;
    this.#failures += 1;
    const retryAfter = isGatewayError(error) ? error.retryAfter : undefined;
    if (isGatewayError(error) && isWish(error.code, error.context.reason))
      budget.noteRefusal(now(), retryAfter, random());
    else if (retryAfter !== undefined) this.#blockedUntil = now() + retryAfter * 1000;
    this.#notePoll();
  }

  plan(): PollPlan {
    const { pace, budget, now } = this.#options;
    // A clock that was set back would have the next look wait for the time to come again.
    this.#lastPollAt = Math.min(this.#lastPollAt, now());
    this.#askedAt = Math.min(this.#askedAt, now());
    const situation: Omit<PollSituation, 'demand'> = {
      now: now(),
      lastPollAt: this.#lastPollAt,
      askedAt: this.#askedAt,
      deadline: [...this.#deadlines].reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY),
      expiresAt: this.#expiresAt,
      failures: this.#failures,
      blockedUntil: Math.min(Math.max(this.#blockedUntil, budget.blockedUntil), now() + MAX_BLOCK),
      quota: budget.quota,
      jitter: this.#jitter,
    };
    if (!this.#isStopped) budget.want(this, 1000 / wantedDelay({ ...situation, demand: 0 }, pace));
    const plan = planPoll({ ...situation, demand: budget.demand }, pace);
    return this.#isDemanded ? { ...plan, dueAt: Math.min(plan.dueAt, situation.now) } : plan;
  }

  /** Comes back at that moment, or before it to plan anew; at once after `stop`. */
  async rest(until: number): Promise<void> {
    if (this.#isStopped) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const now = this.#options.now();
    const timer = setTimeout(resolve, Math.max(0, Math.min(onTheBeat(until, now) - now, MAX_REST)));
    this.#wake = resolve;
    await promise;
    clearTimeout(timer);
  }

  /** Ends the rest, and leaves the budget to the others. */
  stop(): void {
    this.#isStopped = true;
    this.#options.budget.leave(this);
    this.#wake();
  }

  #notePoll(): void {
    this.#isDemanded = false;
    this.#lastPollAt = this.#options.now();
    this.#jitter = this.#options.random();
  }
}
