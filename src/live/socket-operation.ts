import type { Delivery, EventOutlet, Wording } from './delivery.ts';
import type { SharedMessage } from './shared-message.ts';
import type { Task, Turns } from './turns.ts';

/** Never settles. What waits for it is let go of when nothing else holds it. */
function never(): Promise<never> {
  return new Promise(() => {});
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

interface Running {
  readonly size: number;
  has(operation: SocketOperationRun): boolean;
  add(operation: SocketOperationRun): void;
  delete(operation: SocketOperationRun): void;
}

/** The socket of an operation. */
export interface Carrier {
  /** Its operations that are under way. */
  readonly running: Running;
  readonly turns: Turns;
  /** Remembers the id of a credential that one of them uses; throws where it has as many sockets as it may. */
  noteCredential(id: string): void;
  /** Whether the message under that id, which is as JSON has it, has left; where it has not, what waits for it is resumed when it has. */
  sendShared(message: SharedMessage, id: string, waiting: Pick<Delivery, 'resume'>): boolean;
}

/** By its signal, which may be of no use to anybody long before the operation is over. */
const controllers = new WeakMap<AbortSignal, AbortController>();

/**
 * One operation of a socket, from its subscribe message to its last answer. It is ended by its client's complete message or with
 * its socket, whatever it is at: that aborts its signal, and nothing is said about it any more. An ended operation that went
 * on would answer under its id, which the client may be using again, and have graphql-ws drop what runs under it now.
 * For graphql-ws it is the iteration of its events.
 */
export class SocketOperationRun implements EventOutlet, AsyncIterableIterator<unknown> {
  readonly wording: Wording;
  readonly #carrier: Carrier;
  readonly #id: string;
  #signal: AbortSignal | WeakRef<AbortSignal>;
  #delivery: Delivery | null = null;
  #events: AsyncIterator<unknown> | null = null;
  #over: PromiseWithResolvers<void> | null = null;
  #isEnded = false;
  /** Names the credential that it uses, once it has needed one. */
  credentialId: string | null = null;

  /** @param carrier whose operations it is among until its end */
  constructor(carrier: Carrier, id: string, wording: Wording) {
    this.#carrier = carrier;
    this.#id = JSON.stringify(id);
    this.wording = wording;
    const abort = new AbortController();
    this.#signal = abort.signal;
    controllers.set(abort.signal, abort);
    carrier.running.add(this);
  }

  /** Aborted when the operation is ended before it is done. */
  get signal(): AbortSignal {
    return this.#signal as AbortSignal;
  }

  /** Resolves when its last answer is about to be given, or it was ended. */
  get over(): Promise<void> {
    this.#over ??= Promise.withResolvers<void>();
    if (!this.#carrier.running.has(this)) this.#over.resolve();
    return this.#over.promise;
  }

  begin(delivery: Delivery): void {
    this.#delivery = delivery;
  }

  inTurn(task: Task): void {
    this.#carrier.turns.push(task);
  }

  send(message: SharedMessage): boolean {
    return this.#carrier.sendShared(message, this.#id, this.#delivery as Delivery);
  }

  /** Ends it from outside. */
  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#leave();
    const signal = this.#signal instanceof WeakRef ? this.#signal.deref() : this.#signal;
    if (signal) controllers.get(signal)?.abort();
    // At once, not when its next event is asked for: that waits for the reader.
    void this.#events?.return?.().catch(() => {});
  }

  /** Notes that its last answer is about to be given; does not come back for one that was ended. */
  async done(): Promise<void> {
    await this.wanted();
    this.#leave();
  }

  /** Does not come back for an operation that was ended. */
  async wanted(): Promise<void> {
    if (this.#isEnded) await never();
  }

  /** Runs it. Where it has events, the result is the operation itself. */
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
    // Of what Yoga has put around a delivery nothing is left to do, and thousands of them would keep it.
    const events: AsyncIterator<unknown> = this.#delivery ?? result[Symbol.asyncIterator]();
    if (this.#isEnded) {
      await events.return?.();
      return never();
    }
    this.#events = events;
    // Its end is told to it; the signal is for whoever may have it still.
    if (this.#delivery) this.#signal = new WeakRef(this.signal);
    return this;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<unknown>> {
    return (this.#events as AsyncIterator<unknown>).next();
  }

  /** Ends it, whether it has events yet or not. */
  async return(): Promise<IteratorResult<unknown>> {
    this.end();
    return { done: true, value: undefined };
  }

  #leave(): void {
    this.#carrier.running.delete(this);
    this.#over?.resolve();
  }
}
