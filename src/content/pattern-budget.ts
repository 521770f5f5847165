/** How long the patterns of one operation may run at a stretch. Milliseconds. */
const CAPACITY = 200;
/** How much of all time they may take after that. */
const SHARE = 0.1;

/** Thrown when patterns have taken more time than they may. */
export class PatternBudgetExceeded extends Error {
  override readonly name = 'PatternBudgetExceeded';
  /** Seconds after which there is time again; undefined where an operation has used up its own, so that it is not to come again. */
  readonly retryAfter: number | undefined;

  constructor(retryAfter?: number) {
    super('The patterns have taken more time than they may');
    this.retryAfter = retryAfter;
  }
}

export interface PatternBudgetOptions {
  /** Milliseconds that never go back. */
  readonly now?: () => number;
  /** Milliseconds at a stretch. */
  readonly capacity?: number;
  /** Whether it is that of many operations. */
  readonly isShared?: boolean;
  /** A larger budget that this one is a part of; asked for at each run. */
  readonly within?: (() => PatternBudget) | undefined;
}

/**
 * The time that the regular expressions of one operation, or of all of one caller, may take of the one thread there is: some at a
 * stretch, and a small share from then on, so that a subscription can go on for ever and a query over many messages cannot hold up
 * the others.
 */
export class PatternBudget {
  readonly #now: () => number;
  readonly #capacity: number;
  readonly #isShared: boolean;
  readonly #within: (() => PatternBudget) | undefined;
  #left: number;
  #at: number;

  constructor({
    now = () => performance.now(),
    capacity = CAPACITY,
    isShared = false,
    within,
  }: PatternBudgetOptions = {}) {
    this.#now = now;
    this.#capacity = capacity;
    this.#isShared = isShared;
    this.#within = within;
    this.#left = capacity;
    this.#at = now();
  }

  /** As much for another execution, within the same larger one. */
  anew(): PatternBudget {
    const [now, capacity, isShared, within] = [this.#now, this.#capacity, this.#isShared, this.#within];
    return new PatternBudget({ now, capacity, isShared, within });
  }

  /** @throws PatternBudgetExceeded when there is no time left, before it runs anything */
  run<T>(match: () => T): T {
    return this.#within ? this.#within().run(() => this.#run(match)) : this.#run(match);
  }

  #run<T>(match: () => T): T {
    const began = this.#now();
    this.#left = Math.min(this.#capacity, this.#left + (began - this.#at) * SHARE);
    this.#at = began;
    if (this.#left <= 0) throw new PatternBudgetExceeded(this.#isShared ? this.#secondsToWait() : undefined);
    try {
      return match();
    } finally {
      this.#at = this.#now();
      this.#left -= this.#at - began;
    }
  }

  /** Until a tenth of all is there again: with less, the next pattern would use it up at once. */
  #secondsToWait(): number {
    return Math.ceil((this.#capacity / 10 - this.#left) / SHARE / 1_000);
  }
}
