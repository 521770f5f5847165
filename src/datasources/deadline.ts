import { GatewayError } from '../errors.ts';
import { asGatewayError } from './transport-error.ts';

/** One timer and the caller's own signal, told apart when the call is aborted. */
export class Deadline {
  readonly #abort = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #outer: AbortSignal | undefined;
  readonly #at: number;
  readonly #onOuter = () => this.#abort.abort(this.#outer?.reason);

  constructor(ms: number, outer: AbortSignal | undefined) {
    this.#outer = outer;
    this.#at = performance.now() + ms;
    this.#timer = setTimeout(() => {
      this.#abort.abort(
        new GatewayError('UPSTREAM_TIMEOUT', `The mail service did not answer within ${ms} ms. Try again.`),
      );
    }, ms);
    if (outer?.aborted) this.#onOuter();
    else outer?.addEventListener('abort', this.#onOuter, { once: true });
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Until it is over, as far as the clock goes. Milliseconds. */
  get left(): number {
    return this.#at - performance.now();
  }

  /** Whether the caller's signal was it that aborted the call, and not the clock. */
  get hasCallerLeft(): boolean {
    return this.#outer?.aborted === true && this.#abort.signal.reason === this.#outer.reason;
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
    if (this.#abort.signal.aborted) return this.#abort.signal.reason;
    return asGatewayError(error);
  }
}
