import { GatewayError } from '../errors.ts';
import { asGatewayError } from './transport-error.ts';

/** Something under way that ends when the call does. */
export interface Ending {
  /** Called once, with the reason. */
  end(reason: unknown): void;
}

/** One timer and the caller's own signal, told apart when the call is aborted. */
export class Deadline {
  readonly #ms: number;
  readonly #timer: NodeJS.Timeout;
  readonly #outer: AbortSignal | undefined;
  readonly #at: number;
  /** Made for those parts of a call that want one; most calls have none. */
  #abort: AbortController | undefined;
  #underWay: Ending | null = null;
  #isOver = false;
  #reason: unknown;
  readonly #onOuter = () => this.#end(this.#outer?.reason);

  constructor(ms: number, outer: AbortSignal | undefined) {
    this.#ms = ms;
    this.#outer = outer;
    this.#at = performance.now() + ms;
    this.#timer = setTimeout(onTime, ms, this);
    if (outer?.aborted) this.#onOuter();
    else outer?.addEventListener('abort', this.#onOuter, { once: true });
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Aborted when it is over. */
  get signal(): AbortSignal {
    if (!this.#abort) {
      this.#abort = new AbortController();
      if (this.#isOver) this.#abort.abort(this.#reason);
    }
    return this.#abort.signal;
  }

  /** Until it is over, as far as the clock goes. Milliseconds. */
  get left(): number {
    return this.#at - performance.now();
  }

  /** Whether the caller's signal was it that aborted the call, and not the clock. */
  get hasCallerLeft(): boolean {
    return this.#isOver && this.#outer?.aborted === true && this.#reason === this.#outer.reason;
  }

  /** Names the one thing that is under way, which is ended with the call: at once where that is over. */
  watch(underWay: Ending): void {
    if (this.#isOver) underWay.end(this.#reason);
    else this.#underWay = underWay;
  }

  /** Says that nothing is under way any more. */
  unwatch(): void {
    this.#underWay = null;
  }

  /** For the timer. */
  expire(): void {
    this.#end(
      new GatewayError('UPSTREAM_TIMEOUT', `The mail service did not answer within ${this.#ms} ms. Try again.`),
    );
  }

  /** Stops the clock; the caller's signal still aborts. */
  clear(): void {
    clearTimeout(this.#timer);
  }

  /** Stops the clock and lets go of the caller's signal, which may live much longer than the call. */
  release(): void {
    this.clear();
    this.#outer?.removeEventListener('abort', this.#onOuter);
  }

  /** What the caller is told: the reason of an abort, or the failure as a GatewayError. */
  explain(error: unknown): unknown {
    return this.#isOver ? this.#reason : asGatewayError(error);
  }

  #end(reason: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#reason = reason;
    this.#underWay?.end(reason);
    this.#underWay = null;
    this.#abort?.abort(reason);
  }
}

function onTime(deadline: Deadline): void {
  deadline.expire();
}
