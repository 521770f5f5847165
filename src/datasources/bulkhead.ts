import { GatewayError } from '../errors.ts';

export interface BulkheadOptions {
  /** Calls under way at most. */
  readonly slots: number;
  /** Of these, what one owner holds at most. */
  readonly share: number;
  /** Calls that wait at most, of one owner and of all together. */
  readonly maxWaitingEach: number;
  readonly maxWaiting: number;
}

/** Who wants a slot, and until when. */
export interface SlotRequest {
  readonly owner: string;
  /** Nobody waits for it by name: it lets those pass for whom somebody does. */
  readonly isPoll: boolean;
  readonly signal: AbortSignal;
}

interface Waiter extends SlotRequest {
  readonly grant: () => void;
}

/** Those who wait, by their owner; the owner whose turn it is stands first. */
type Line = Map<string, Waiter[]>;

/**
 * Bounds the calls under way to one upstream, and shares them out: none but a part goes to one owner, and what waits has its turn
 * owner by owner, so that one whose calls hang keeps nobody else waiting.
 */
export class Bulkhead {
  readonly #options: BulkheadOptions;
  readonly #held = new Map<string, number>();
  readonly #asked: Line = new Map();
  readonly #polls: Line = new Map();
  #free: number;
  #waiting = 0;

  constructor(options: BulkheadOptions) {
    this.#options = options;
    this.#free = options.slots;
  }

  /**
   * Waits for a slot, which is given back by what this resolves with.
   *
   * @throws GatewayError where too many wait already; the signal's reason once it is aborted
   */
  async enter(request: SlotRequest): Promise<() => void> {
    const { owner, signal } = request;
    signal.throwIfAborted();
    if (!this.#mayHold(owner)) await this.#wait(request);
    else this.#take(owner);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#giveBack(owner);
    };
  }

  /** Whoever may hold one has none waiting before: slots are handed on as soon as they are free. */
  #mayHold(owner: string): boolean {
    return this.#free > 0 && (this.#held.get(owner) ?? 0) < this.#options.share;
  }

  #take(owner: string): void {
    this.#free -= 1;
    this.#held.set(owner, (this.#held.get(owner) ?? 0) + 1);
  }

  #giveBack(owner: string): void {
    this.#free += 1;
    const left = (this.#held.get(owner) ?? 0) - 1;
    if (left > 0) this.#held.set(owner, left);
    else this.#held.delete(owner);
    this.#next(this.#asked) || this.#next(this.#polls);
  }

  async #wait(request: SlotRequest): Promise<void> {
    const { owner, isPoll, signal } = request;
    const line = isPoll ? this.#polls : this.#asked;
    this.#refuseBeyondBounds(owner);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiter: Waiter = { ...request, grant: resolve };
    const onAbort = () => {
      this.#leave(line, waiter);
      reject(signal.reason as Error);
    };
    line.set(owner, [...(line.get(owner) ?? []), waiter]);
    this.#waiting += 1;
    signal.addEventListener('abort', onAbort, { once: true });
    await promise.finally(() => signal.removeEventListener('abort', onAbort));
  }

  #refuseBeyondBounds(owner: string): void {
    const { maxWaiting, maxWaitingEach } = this.#options;
    const own = (this.#asked.get(owner)?.length ?? 0) + (this.#polls.get(owner)?.length ?? 0);
    if (own >= maxWaitingEach) {
      const message = `This key has ${own} calls waiting for the mail service already. Let some of them end first.`;
      throw new GatewayError('RATE_LIMITED', message, { retryAfter: 1 });
    }
    if (this.#waiting < maxWaiting) return;
    const message = 'Too many calls wait for the mail service. Try again in a moment.';
    throw new GatewayError('UPSTREAM_UNAVAILABLE', message, { retryAfter: 1 });
  }

  /** Hands a free slot to the first whose owner may hold one; that owner's next turn comes after all others. */
  #next(line: Line): boolean {
    for (const [owner, [first]] of line) {
      if (!first || !this.#mayHold(owner)) continue;
      this.#leave(line, first);
      const rest = line.get(owner);
      if (rest) {
        line.delete(owner);
        line.set(owner, rest);
      }
      this.#take(owner);
      first.grant();
      return true;
    }
    return false;
  }

  #leave(line: Line, waiter: Waiter): void {
    const rest = (line.get(waiter.owner) ?? []).filter((other) => other !== waiter);
    if (rest.length > 0) line.set(waiter.owner, rest);
    else line.delete(waiter.owner);
    this.#waiting -= 1;
  }
}
