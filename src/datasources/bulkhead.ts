import { GatewayError } from '../errors.ts';

export interface BulkheadOptions {
  /** Calls under way at most. */
  readonly slots: number;
  /** Of these, what one owner holds at most. */
  readonly share: number;
  /** Calls that wait at most, of one owner and of all together; looks of feeds may have as many places besides. */
  readonly maxWaitingEach: number;
  readonly maxWaiting: number;
}

/** Who wants a slot, and until when. */
export interface SlotRequest {
  readonly owner: string;
  /** Nobody waits for it by name: it lets those pass for whom somebody does, and takes no place from them. */
  readonly isPoll: boolean;
  readonly signal: AbortSignal;
}

interface Waiter extends SlotRequest {
  readonly grant: () => void;
}

/** Those who wait, by their owner; the owner whose turn it is stands first. */
type Line = Map<string, Waiter[]>;

/** How many calls that somebody waits for pass before the look of a feed that could have had a slot: never all of them. */
const PASSING = 3;

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
  /** Calls that have passed before looks since the last look. */
  #passed = 0;

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
    if (this.#mayHold(owner)) this.#take(owner);
    else await this.#wait(request);
    return this.#heldBy(owner);
  }

  /** A slot, as `enter` gives it, where one is free for that owner at once; null otherwise, or when there is no time left. */
  enterNow(owner: string, { isOver }: { readonly isOver: boolean }): (() => void) | null {
    if (isOver || !this.#mayHold(owner)) return null;
    this.#take(owner);
    return this.#heldBy(owner);
  }

  #heldBy(owner: string): () => void {
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
    if (this.#passed < PASSING && this.#next(this.#asked)) {
      if (this.#polls.size > 0) this.#passed += 1;
    } else if (this.#next(this.#polls)) this.#passed = 0;
    else this.#next(this.#asked);
  }

  async #wait(request: SlotRequest): Promise<void> {
    const { owner, isPoll, signal } = request;
    const line = isPoll ? this.#polls : this.#asked;
    this.#refuseBeyondBounds(request);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const waiter: Waiter = { ...request, grant: resolve };
    const onAbort = () => {
      this.#leave(line, waiter);
      reject(signal.reason as Error);
    };
    line.set(owner, [...(line.get(owner) ?? []), waiter]);
    signal.addEventListener('abort', onAbort, { once: true });
    await promise.finally(() => signal.removeEventListener('abort', onAbort));
  }

  /** A look finds no place where calls and looks have them all; a call does where looks have them. */
  #refuseBeyondBounds({ owner, isPoll }: SlotRequest): void {
    const { maxWaiting, maxWaitingEach } = this.#options;
    const lines = isPoll ? [this.#asked, this.#polls] : [this.#asked];
    const own = lines.reduce((sum, line) => sum + (line.get(owner)?.length ?? 0), 0);
    if (own >= maxWaitingEach) {
      const message = `This key has ${own} calls waiting for the mail service already. Let some of them end first.`;
      throw new GatewayError('RATE_LIMITED', message, { context: { reason: 'CALLS_WAITING' }, retryAfter: 1 });
    }
    if (lines.reduce((sum, line) => sum + lengthOf(line), 0) < maxWaiting) return;
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
  }
}

function lengthOf(line: Line): number {
  return line.values().reduce((sum, { length }) => sum + length, 0);
}
