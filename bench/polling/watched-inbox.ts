import type { Quota } from '../../src/datasources/mail-source.ts';
import type { Life } from './life.ts';
import type { Policy, Standing } from './policies.ts';

/** A feed of the simulation. */
export class WatchedInbox {
  readonly life: Life;
  readonly delays: (number | null)[];
  readonly #policy: Policy;
  looks = 0;
  #state: 'NEW' | 'LOOKING' | 'IDLE' | 'OVER' = 'NEW';
  /** Counts the sleeps, so that one that is over before its time wakes nobody. */
  #sleeps = 0;
  #lastPollAt: number;
  #askedAt: number;
  #deadline = Number.POSITIVE_INFINITY;
  #quietLooks = 0;
  #jitter = 0;
  #demand = 0;

  constructor(life: Life, policy: Policy) {
    this.life = life;
    this.delays = life.mails.map(() => null);
    this.#policy = policy;
    this.#lastPollAt = life.start;
    this.#askedAt = life.start;
    // Who waits from the start asks for nothing new.
    if (life.wait && life.wait.from <= life.start) this.#deadline = life.wait.until;
  }

  get isIdle(): boolean {
    return this.#state === 'IDLE';
  }

  /** Looks a second that it would like, as of when something was last done with it. */
  get demand(): number {
    return this.#demand;
  }

  /** How long the last look is over, in milliseconds. */
  idleFor(now: number): number {
    return now - this.#lastPollAt;
  }

  begin(now: number): void {
    this.looks += 1;
    this.#state = 'LOOKING';
    this.age(now);
  }

  /** Has time go by, which changes what it would like. */
  age(now: number): void {
    this.#demand = 1000 / this.#policy.wantedDelay(this.#standing(now, null, 0));
  }

  /** Takes the list that the upstream had at one time, at another. */
  seeListOf(beganAt: number, now: number, jitter: number): void {
    if (this.#state === 'OVER') return;
    let isQuiet = true;
    for (const [index, at] of this.life.mails.entries()) {
      if (at > beganAt || this.delays[index] !== null) continue;
      this.delays[index] = now - at;
      isQuiet = false;
    }
    this.#quietLooks = isQuiet ? this.#quietLooks + 1 : 0;
    if (!isQuiet) this.#deadline = Number.POSITIVE_INFINITY;
    this.#lastPollAt = now;
    this.#jitter = jitter;
    this.#state = 'IDLE';
    this.age(now);
    if (beganAt >= this.life.end) this.stop();
  }

  ask(now: number, deadline: number): void {
    this.#askedAt = now;
    this.#deadline = deadline;
    this.age(now);
  }

  stop(): void {
    this.#state = 'OVER';
    this.#demand = 0;
  }

  /** Begins a sleep; whether it is the newest one is what the function says. */
  sleep(): () => boolean {
    this.#sleeps += 1;
    const sleep = this.#sleeps;
    return () => sleep === this.#sleeps;
  }

  /** When the next look is due; never, where the inbox is over before. */
  dueAt(now: number, quota: Quota | null, demand: number): number {
    const dueAt = this.#policy.dueAt(this.#standing(now, quota, demand));
    return dueAt > this.life.end && now < this.life.end ? Number.POSITIVE_INFINITY : dueAt;
  }

  /** The delay that would follow on a look that ended now. */
  delayAfterLook(now: number, quota: Quota | null, demand: number): number {
    const standing = { ...this.#standing(now, quota, demand), lastPollAt: now, jitter: 0.5 };
    return this.#policy.dueAt(standing) - now;
  }

  #standing(now: number, quota: Quota | null, demand: number): Standing {
    return {
      now,
      lastPollAt: this.#lastPollAt,
      askedAt: this.#askedAt,
      deadline: this.#deadline,
      expiresAt: this.life.expires ? this.life.end : Number.POSITIVE_INFINITY,
      failures: 0,
      blockedUntil: 0,
      quota,
      demand,
      jitter: this.#jitter,
      quietLooks: this.#quietLooks,
    };
  }
}
