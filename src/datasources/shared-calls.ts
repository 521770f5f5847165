interface SharedCall {
  readonly result: Promise<unknown>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * Lets callers that want the same thing at the same time wait for one call. The call is aborted when the last of them has
 * gone, and not before.
 */
export class SharedCalls {
  readonly #running = new Map<string, SharedCall>();

  /**
   * Joins the running call of that key, or starts it.
   *
   * @param signal the caller's own: when it aborts, this caller alone stops waiting
   * @param start is given the shared signal, and `isCurrent`, which turns false once `forget` was called for the key
   */
  async run<T>(
    key: string,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal, isCurrent: () => boolean) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const shared = this.#running.get(key) ?? this.#start(key, start);
    shared.waiting += 1;
    let onAbort: (() => void) | undefined;
    try {
      if (!signal) return (await shared.result) as T;
      const aborted = new Promise<never>((_, reject) => {
        onAbort = () => reject(signal.reason as Error);
        signal.addEventListener('abort', onAbort, { once: true });
      });
      return (await Promise.race([shared.result, aborted])) as T;
    } finally {
      if (onAbort) signal?.removeEventListener('abort', onAbort);
      shared.waiting -= 1;
      if (shared.waiting === 0) {
        if (this.#running.get(key) === shared) this.#running.delete(key);
        shared.abort.abort();
      }
    }
  }

  /** Whether a call of that key can be joined. */
  has(key: string): boolean {
    return this.#running.has(key);
  }

  /** Makes later callers start anew: what runs now may answer with what was true before a change. */
  forget(key: string): void {
    this.#running.delete(key);
  }

  #start<T>(key: string, start: (signal: AbortSignal, isCurrent: () => boolean) => Promise<T>): SharedCall {
    const abort = new AbortController();
    const shared: SharedCall = {
      // Started a microtask later, when `shared` is registered and can be asked for.
      result: Promise.resolve().then(() => start(abort.signal, () => this.#running.get(key) === shared)),
      abort,
      waiting: 0,
    };
    this.#running.set(key, shared);
    return shared;
  }
}
