/** How long work may go on before others get their turn. Milliseconds. */
const SLICE = 8;

/**
 * Shares the one thread: what is small by itself and comes in hundreds is done a few milliseconds at a time, in the order in which
 * it was asked for, and sockets and timers are served in between.
 */
export class TimeSlices {
  readonly #waiting: (() => void)[] = [];
  readonly #now: () => number;
  #left = SLICE;
  #isScheduled = false;

  /** @param now milliseconds that never go back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Runs it at once where there is time left, otherwise when its turn comes. */
  run<T>(work: () => T): Promise<T> {
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
    if (this.#left > 0 && this.#waiting.length === 0) turn();
    else this.#waiting.push(turn);
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
    let done = 0;
    while (this.#left > 0 && done < this.#waiting.length) {
      this.#waiting[done]?.();
      done += 1;
    }
    this.#waiting.splice(0, done);
    if (this.#waiting.length > 0) this.#schedule();
  }
}
