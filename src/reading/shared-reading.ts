/** One reading for all who ask for the same at the same time. When all of them have left, it is not wanted any more. */
export class SharedReading<T> {
  readonly #result: Promise<T>;
  readonly #unwanted = new AbortController();
  #waiting = 0;
  #onOver: (() => void) | undefined;

  /** @param read given a signal that is aborted when nobody waits for the result */
  constructor(read: (unwanted: AbortSignal) => Promise<T>) {
    this.#result = read(this.#unwanted.signal).finally(() => this.#onOver?.());
    // Heard by those who wait for it, if they still do.
    this.#result.catch(() => {});
  }

  /** Calls back when there is a result, or when nobody waits for one. */
  onOver(callback: () => void): void {
    this.#onOver = callback;
  }

  /** The result; rejects with the reason of the signal where that is aborted before. */
  join(signal: AbortSignal | undefined): Promise<T> {
    this.#waiting += 1;
    if (!signal) return this.#result;
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const leave = () => {
      reject(signal.reason as Error);
      this.#waiting -= 1;
      if (this.#waiting > 0) return;
      this.#unwanted.abort();
      this.#onOver?.();
    };
    if (signal.aborted) leave();
    else {
      signal.addEventListener('abort', leave, { once: true });
      this.#result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    }
    return promise;
  }
}
