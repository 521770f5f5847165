/**
 * A call, for as long as somebody waits for it. It is emptied when nobody does: a map that entries come into and go out of leaves
 * a trail of its former tables, which V8 takes for used, with all that is in them, until it collects all garbage.
 */
interface SharedCall {
  under: { readonly result: Promise<unknown>; readonly abort: AbortController } | null;
  waiting: number;
  /** Whether there is a result: nothing is left to be aborted. */
  isOver: boolean;
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
    const { result } = shared.under as NonNullable<SharedCall['under']>;
    shared.waiting += 1;
    try {
      return (await (signal ? orAborted(result, signal) : result)) as T;
    } finally {
      shared.waiting -= 1;
      if (shared.waiting === 0) {
        if (this.#running.get(key) === shared) this.#running.delete(key);
        // To abort costs more than all the rest of this, since it makes an error.
        if (!shared.isOver) shared.under?.abort.abort();
        shared.under = null;
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
    const shared: SharedCall = { under: null, waiting: 0, isOver: false };
    const run = async () => {
      // Started a microtask later, when `shared` is registered and can be asked for.
      await null;
      try {
        return await start(abort.signal, () => this.#running.get(key) === shared);
      } finally {
        shared.isOver = true;
      }
    };
    shared.under = { result: run(), abort };
    this.#running.set(key, shared);
    return shared;
  }
}

/** The result; rejects with the signal's reason where that is aborted before. */
function orAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    result.then(
      (value) => {
        signal.removeEventListener('abort', onAbort);
        resolve(value);
      },
      (error: unknown) => {
        signal.removeEventListener('abort', onAbort);
        reject(error as Error);
      },
    );
  });
}
