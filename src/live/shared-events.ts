import type { Covered } from './cursor.ts';
import type { WatchPosition } from './watch-position.ts';

/** Events that are kept for watchers to come. Those who are further behind have theirs made for themselves. */
const MAX_KEPT = 64;
/** How long an event may be given again; what operations make of it, such as the end of a link, is of the time of its making. */
const MAX_AGE = 5_000;

interface Kept {
  readonly event: object;
  readonly madeAt: number;
}

/**
 * The events of one feed, each made once for all watchers that are given the same: what is worked out of an event (its cursor,
 * and all that operations make of it) is so worked out once.
 */
export class SharedEvents {
  readonly #kept = new Map<string, Kept>();
  readonly #numbers = new WeakMap<Covered, number>();
  #lastNumber = 0;
  readonly #now: () => number;

  /** @param now milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Forgets them: the inbox is not as it was when they were made. */
  clear(): void {
    this.#kept.clear();
  }

  /** Forgets those that are too old to be given again, and with them what was made of them. */
  expire(): void {
    for (const [key, kept] of this.#kept) if (!this.#isYoung(kept)) this.#kept.delete(key);
  }

  /**
   * The event that every watcher at such a position is given.
   *
   * @param name tells apart the events of one position
   */
  at<T extends object>(name: string, { base, key: place }: WatchPosition, make: () => T): T {
    const key = `${name} ${base ? this.#numberOf(base) : 0} ${place}`;
    const known = this.#kept.get(key);
    if (known && this.#isYoung(known)) return known.event as T;
    const event = make();
    this.#kept.set(key, { event, madeAt: this.#now() });
    if (this.#kept.size > MAX_KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
    return event;
  }

  /** The clock may have gone back since. */
  #isYoung({ madeAt }: Kept): boolean {
    return Math.abs(this.#now() - madeAt) < MAX_AGE;
  }

  #numberOf(base: Covered): number {
    const known = this.#numbers.get(base);
    if (known !== undefined) return known;
    this.#lastNumber += 1;
    this.#numbers.set(base, this.#lastNumber);
    return this.#lastNumber;
  }
}
