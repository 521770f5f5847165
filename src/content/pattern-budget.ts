/** How long patterns may run at a stretch, and how much of all time they may take after that. Milliseconds; a share. */
const CAPACITY = 200;
const SHARE = 0.1;

/** Thrown when the patterns of one operation have taken more time than they may. */
export class PatternBudgetExceeded extends Error {
  override readonly name = 'PatternBudgetExceeded';
}

/**
 * The time that the regular expressions of one operation may take of the one thread there is: some at a stretch, and a small
 * share from then on, so that a subscription can go on for ever and a query over many messages cannot hold up the others.
 */
export class PatternBudget {
  readonly #now: () => number;
  #left = CAPACITY;
  #at: number;

  /** @param now milliseconds that never go back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#at = now();
  }

  /** @throws PatternBudgetExceeded when there is no time left, before it runs anything */
  run<T>(match: () => T): T {
    const began = this.#now();
    this.#left = Math.min(CAPACITY, this.#left + (began - this.#at) * SHARE);
    this.#at = began;
    if (this.#left <= 0) throw new PatternBudgetExceeded();
    try {
      return match();
    } finally {
      this.#at = this.#now();
      this.#left -= this.#at - began;
    }
  }
}
