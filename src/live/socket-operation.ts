/** Never settles. What waits for it is let go of when nothing else holds it. */
function never(): Promise<never> {
  return new Promise(() => {});
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/**
 * One operation of a socket, from its subscribe message to its last answer. It is ended by its client's complete message or with
 * its socket, whatever it is at: that aborts its signal, and nothing is said about it any more. An ended operation that went
 * on would answer under its id, which the client may be using again, and have graphql-ws drop what runs under it now.
 */
export class SocketOperationRun {
  readonly #abort = new AbortController();
  readonly #running: Set<SocketOperationRun>;
  readonly #over = Promise.withResolvers<void>();
  /** Names the credential that it uses, once it has needed one. */
  credentialId: string | null = null;

  /** @param running those of the socket; it takes itself out of them at its end */
  constructor(running: Set<SocketOperationRun>) {
    this.#running = running;
    running.add(this);
  }

  /** Aborted when the operation is ended before it is done. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Resolves when its last answer is about to be given, or it was ended. */
  get over(): Promise<void> {
    return this.#over.promise;
  }

  /** Ends it from outside. */
  end(): void {
    this.#leave();
    this.#abort.abort();
  }

  /** Notes that its last answer is about to be given; does not come back for one that was ended. */
  async done(): Promise<void> {
    await this.wanted();
    this.#leave();
  }

  /** Does not come back for an operation that was ended. */
  async wanted(): Promise<void> {
    if (this.signal.aborted) await never();
  }

  /** What graphql-ws ends in the place of a result, as long as there is none. */
  standIn(): AsyncGenerator<never> {
    const end = async () => {
      this.end();
      return { done: true, value: undefined } as const;
    };
    const generator: AsyncGenerator<never> = {
      [Symbol.asyncIterator]: () => generator,
      [Symbol.asyncDispose]: async () => this.end(),
      next: end,
      return: end,
      throw: end,
    };
    return generator;
  }

  /** Runs it. Its events, where it has any, are such that to return from them ends it. */
  async run(start: () => unknown): Promise<unknown> {
    let result: unknown;
    try {
      result = await start();
    } catch (error) {
      await this.wanted();
      throw error;
    }
    if (!isIterable(result)) {
      await this.wanted();
      return result;
    }
    const events = result[Symbol.asyncIterator]();
    if (this.signal.aborted) {
      await events.return?.();
      return never();
    }
    // At once, not when its next event is asked for: that waits for the reader.
    this.signal.addEventListener('abort', () => void events.return?.().catch(() => {}), { once: true });
    const endable: AsyncIterableIterator<unknown> = {
      [Symbol.asyncIterator]: () => endable,
      next: () => events.next(),
      return: async () => {
        this.end();
        return (await events.return?.()) ?? { done: true, value: undefined };
      },
    };
    return endable;
  }

  #leave(): void {
    this.#running.delete(this);
    this.#over.resolve();
  }
}
