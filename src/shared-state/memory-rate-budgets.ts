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

/**
 * Budgets of one process, by the generic cell rate algorithm (ITU-T I.371): of each key it is known when its budget will be full
 * again, and nothing else. So there are no windows that all begin anew at once, and no timers; a key that is forgotten after
 * that time was as good as forgotten.
 */
export class MemoryRateBudgets implements RateBudgets {
  readonly policy: RatePolicy;
  readonly #fullAt: LRUCache<string, number>;
  readonly #now: () => number;

  constructor({ maxKeys, now = () => performance.now(), quota, windowMs }: MemoryRateBudgetsOptions) {
    this.policy = { quota, windowMs };
    this.#fullAt = new LRUCache({ max: maxKeys });
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
    if (isSpent) this.#fullAt.set(key, now + owed + pointMs);
    return {
      isGranted,
      remaining: Math.floor(isSpent ? left - 1 : left),
      fullInMs: isSpent ? owed + pointMs : owed,
      grantInMs: isGranted ? 0 : owed + pointMs - windowMs,
    };
  }
}
