import { LRUCache } from 'lru-cache';
import type { RateBudgets, RatePolicy, RateStanding } from './rate-budgets.ts';

export interface MemoryRateBudgetsOptions extends RatePolicy {
  /** Of more keys, the one that spent longest ago is forgotten, and has its full budget again. */
  readonly maxKeys: number;
  /** Milliseconds of a clock that nobody sets. */
  readonly now?: () => number;
}

/** Sums of parts of milliseconds are not exact. Milliseconds. */
const TOLERANCE = 1e-3;

/** Room for keys is taken when it is made, 28 bytes for each, so it is made for so many and grows by so much when it is full. */
const FIRST_ROOM = 1000;
const ROOM_FACTOR = 10;

/**
 * Budgets of one process, by the generic cell rate algorithm (ITU-T I.371): of each key it is known when its budget will be full
 * again, and nothing else. So there are no windows that all begin anew at once, and no timers; a key that is forgotten after
 * that time was as good as forgotten.
 */
export class MemoryRateBudgets implements RateBudgets {
  readonly policy: RatePolicy;
  #fullAt: LRUCache<string, number>;
  readonly #maxKeys: number;
  readonly #now: () => number;

  constructor({ maxKeys, now = () => performance.now(), quota, windowMs }: MemoryRateBudgetsOptions) {
    this.policy = { quota, windowMs };
    this.#maxKeys = maxKeys;
    this.#fullAt = new LRUCache({ max: Math.min(FIRST_ROOM, maxKeys) });
    this.#now = now;
  }

  /** Keys that are remembered. */
  get size(): number {
    return this.#fullAt.size;
  }

  spend(key: string): RateStanding {
    return this.#standing(key, true);
  }

  look(key: string): RateStanding {
    return this.#standing(key, false);
  }

  #standing(key: string, isSpending: boolean): RateStanding {
    const { quota, windowMs } = this.policy;
    const pointMs = windowMs / quota;
    const now = this.#now();
    // Never more than a window ahead, even if the clock went back.
    const owed = Math.min(Math.max(0, (this.#fullAt.get(key) ?? now) - now), windowMs);
    const left = (windowMs - owed + TOLERANCE) / pointMs;
    const isGranted = left >= 1;
    const isSpent = isGranted && isSpending;
    if (isSpent) this.#set(key, now + owed + pointMs);
    return {
      isGranted,
      remaining: Math.floor(isSpent ? left - 1 : left),
      fullInMs: isSpent ? owed + pointMs : owed,
      grantInMs: isGranted ? 0 : owed + pointMs - windowMs,
    };
  }

  #set(key: string, fullAt: number): void {
    if (this.#fullAt.size === this.#fullAt.max && this.#fullAt.max < this.#maxKeys) {
      const larger = new LRUCache<string, number>({ max: Math.min(ROOM_FACTOR * this.#fullAt.max, this.#maxKeys) });
      larger.load(this.#fullAt.dump());
      this.#fullAt = larger;
    }
    this.#fullAt.set(key, fullAt);
  }
}
