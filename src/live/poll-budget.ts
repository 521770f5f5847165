import type { Quota } from '../datasources/mail-source.ts';

/** The first and the longest pause after a refusal that does not say how long. Milliseconds. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/** What the feeds of one credential share: its quota, what they want of it together, and the upstream's wish not to be called. */
export class PollBudget {
  readonly #quota: () => Quota | null;
  readonly #wanted = new Map<object, number>();
  #demand = 0;
  #blockedUntil = 0;
  #refusals = 0;

  constructor(quota: () => Quota | null) {
    this.#quota = quota;
  }

  get quota(): Quota | null {
    return this.#quota();
  }

  /** Looks a second that all of them want together. */
  get demand(): number {
    return this.#demand;
  }

  /** Before this moment none of them is to call. Milliseconds since the epoch. */
  get blockedUntil(): number {
    return this.#blockedUntil;
  }

  /** Notes how many looks a second a feed wants. */
  want(feed: object, rate: number): void {
    this.#demand += rate - (this.#wanted.get(feed) ?? 0);
    this.#wanted.set(feed, rate);
  }

  leave(feed: object): void {
    this.#demand -= this.#wanted.get(feed) ?? 0;
    this.#wanted.delete(feed);
    // What sums of fractions leave over.
    if (this.#wanted.size === 0) this.#demand = 0;
  }

  noteAnswer(): void {
    this.#refusals = 0;
  }

  /**
   * Notes that the upstream asked for fewer calls. Feeds that were under way at the same time hear the same refusal: one that
   * does not say how long, during a pause, makes it no longer.
   *
   * @param retryAfter seconds, where the upstream said
   * @param jitter in [0, 1)
   */
  noteRefusal(now: number, retryAfter: number | undefined, jitter: number): void {
    if (retryAfter !== undefined) {
      this.#blockedUntil = Math.max(this.#blockedUntil, now + retryAfter * 1000);
    } else if (now >= this.#blockedUntil) {
      const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#refusals);
      this.#refusals = Math.min(this.#refusals + 1, 10);
      this.#blockedUntil = now + pause * (0.5 + jitter / 2);
    }
  }
}
