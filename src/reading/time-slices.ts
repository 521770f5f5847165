import { FairQueue } from './fair-queue.ts';

/** How long work may go on before others get their turn. Milliseconds. */
const SLICE = 8;

/**
 * Shares the one thread: what is small by itself and comes in hundreds is done a few milliseconds at a time, and sockets and timers
 * are served in between. Those who have work waiting take turns, each with what it asked for first.
 */
export class TimeSlices {
  // What operations may ask for at a time bounds what one may have waiting.
  readonly #waiting = new FairQueue<() => void>(Number.POSITIVE_INFINITY);
  readonly #now: () => number;
  #left = SLICE;
  #isScheduled = false;

  /** @param now milliseconds that never go back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /**
   * Runs it at once where there is time left, otherwise when its turn comes.
   *
   * @param caller who is to have a turn
   */
  run<T>(work: () => T, caller: string): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const turn = () => {
      const began = this.#now();
      try {
        resolve(work());
      } catch (error) {
        reject(error);
      }
      this.#left -= this.#now() - began;
    };
    if (this.#left > 0 && this.#waiting.isEmpty) turn();
    else this.#waiting.add(caller, turn);
    this.#schedule();
    return promise;
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => this.#begin());
  }

  #begin(): void {
    this.#isScheduled = false;
    this.#left = SLICE;
    while (this.#left > 0 && !this.#waiting.isEmpty) this.#waiting.take()?.();
    if (!this.#waiting.isEmpty) this.#schedule();
  }
}
