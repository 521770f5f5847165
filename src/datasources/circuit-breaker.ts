import { GatewayError } from '../errors.ts';
import type { Failing } from './circuit-samples.ts';
import { addFailing, CircuitSamples } from './circuit-samples.ts';

export interface CircuitBreakerOptions {
  /** How long a call counts. Milliseconds. */
  readonly windowMs?: number;
  /** Calls in that time before anything is concluded. */
  readonly minimum?: number;
  /** The first pause; each one that a probe ends in vain is followed by one twice as long. Milliseconds. */
  readonly pauseMs?: number;
  readonly longestPauseMs?: number;
  /** Milliseconds that never go back. */
  readonly now?: () => number;
}

/** What a call says of the upstream; nothing where its caller left, or it never went out. */
export type Verdict = 'answered' | 'failed' | 'nothing';

interface Open {
  readonly since: number;
  readonly until: number;
  readonly pauseMs: number;
  readonly failing: Failing;
  isProbed: boolean;
}

/** More than so much of the votes opens the circuit. */
const MAJORITY = 0.5;

/** So many owners are told apart at most by whether they have seen it fail. */
const MAX_FAILING = 1_000;

/** From so many owners on whose calls fail, or things of one owner, it is not theirs that is the matter. */
const MANY = 3;

/**
 * Leaves an upstream alone that fails: after a pause one call is let through, and what comes of it ends the pause or doubles it.
 *
 * As long as only one or two owners have seen it fail, the circuit is open to them alone, and of those with one or two things that
 * failed, for these things alone; all else still goes through, and shows whether it is the upstream that fails. When it is open to
 * all, who has not seen it fail need not wait for longer than the first pause: those for whom it fails, and who may make it so,
 * neither hold the others back by their probes nor take every probe from them.
 */
export class CircuitBreaker {
  readonly #minimum: number;
  readonly #pauseMs: number;
  readonly #longestPauseMs: number;
  readonly #now: () => number;
  readonly #samples: CircuitSamples;
  #open: Open | null = null;

  constructor(options: CircuitBreakerOptions = {}) {
    this.#minimum = options.minimum ?? 10;
    this.#pauseMs = options.pauseMs ?? 1_000;
    this.#longestPauseMs = options.longestPauseMs ?? 30_000;
    this.#now = options.now ?? (() => performance.now());
    this.#samples = new CircuitSamples(options.windowMs ?? 30_000);
  }

  /** @throws GatewayError UPSTREAM_UNAVAILABLE while the circuit is open to calls of that owner for that thing */
  check(owner: string, thing: string): void {
    const open = this.#openTo(owner, thing);
    if (!open) return;
    const left =
      (this.#isNew(open, owner) ? Math.min(open.until, open.since + this.#pauseMs) : open.until) - this.#now();
    if (left <= 0 && !open.isProbed) return;
    const seconds = Math.max(1, Math.ceil(left / 1000));
    const message = `The mail service keeps failing and is left alone for a moment. Try again in ${seconds} s.`;
    throw new GatewayError('UPSTREAM_UNAVAILABLE', message, { retryAfter: seconds });
  }

  /**
   * Lets a call through, which tells by what this returns what has come of it, once.
   *
   * @throws GatewayError as `check` does
   */
  enter(owner: string, thing: string): (verdict: Verdict) => void {
    this.check(owner, thing);
    const probed = this.#openTo(owner, thing);
    if (probed) probed.isProbed = true;
    return (verdict) => {
      if (probed && probed === this.#open) this.#endProbe(probed, owner, thing, verdict);
      else if (verdict !== 'nothing') this.#note(owner, thing, verdict === 'failed');
    };
  }

  #openTo(owner: string, thing: string): Open | null {
    if (!this.#open) return null;
    const { failing } = this.#open;
    const own = failing.get(owner);
    const isMeant = failing.size >= MANY || (own && (own.size >= MANY || own.has(thing)));
    return isMeant ? this.#open : null;
  }

  #isNew({ failing }: Open, owner: string): boolean {
    return failing.size < MAX_FAILING && !failing.has(owner);
  }

  #endProbe(probed: Open, owner: string, thing: string, verdict: Verdict): void {
    probed.isProbed = false;
    if (verdict === 'nothing') return;
    if (verdict === 'failed') {
      const { pauseMs, failing } = probed;
      const isNew = this.#isNew(probed, owner);
      if (isNew) addFailing(failing, owner, thing);
      this.#openFor(isNew ? pauseMs : Math.min(2 * pauseMs, this.#longestPauseMs), failing);
      return;
    }
    this.#open = null;
    this.#samples.forgetFailed();
    this.#samples.note({ at: this.#now(), owner, thing, hasFailed: false, isProbe: true });
  }

  #note(owner: string, thing: string, hasFailed: boolean): void {
    const now = this.#now();
    this.#samples.note({ at: now, owner, thing, hasFailed });
    // Counted only where it may change something: most calls are answered, and the circuit is closed.
    const isFailing = () => this.#samples.failingShare(now, this.#minimum) > MAJORITY;
    if (this.#open) {
      if (hasFailed) addFailing(this.#open.failing, owner, thing);
      else if (!isFailing()) this.#open = null;
    } else if (hasFailed && isFailing()) this.#openFor(this.#pauseMs, this.#samples.failing());
  }

  #openFor(pauseMs: number, failing: Failing): void {
    const since = this.#now();
    this.#open = { since, until: since + pauseMs, pauseMs, failing, isProbed: false };
  }
}
