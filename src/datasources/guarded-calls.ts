import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { GatewayError, isGatewayError } from '../errors.ts';
import type { Verdict } from './circuit-breaker.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { Deadline } from './deadline.ts';
import type { MailCall } from './mail-source.ts';
import type { Outcome } from './retry-pause.ts';
import { retryPause } from './retry-pause.ts';
import type { Lane } from './upstream-pools.ts';
import type { ReplyHeaders } from './upstream-reply.ts';

export interface GuardOptions {
  /** From the start of a call to the end of its reply, all attempts together; of a file, to its first byte. Milliseconds. */
  readonly timeoutMs: number;
  /** How often a call is sent at most. */
  readonly attempts: number;
  readonly breaker?: CircuitBreaker | undefined;
  /** In [0, 1). */
  readonly random?: (() => number) | undefined;
  /** Comes back after so many milliseconds, or rejects once the signal is aborted. */
  readonly sleep?: ((ms: number, signal: AbortSignal) => Promise<unknown>) | undefined;
}

/** What is asked for. */
export interface Asked {
  readonly isSafe: boolean;
  readonly path: string;
  readonly call: MailCall;
}

/** A reply, and what is made of it. */
export interface Answered<T> {
  readonly answer: T;
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** Where its reader goes on with it: what the call holds is held until it closes. */
  readonly body?: Readable;
}

/** Statuses by which the way to the upstream fails, and not the upstream over what was asked of it. */
const isFailing = (status: number) => [502, 503, 504].includes(status) || (status >= 520 && status <= 524);

/** Calls to one upstream: bounded in time, held to their share of it, sent again where that is safe, and not sent while it keeps failing. */
export class GuardedCalls {
  readonly #options: GuardOptions;
  readonly #breaker: CircuitBreaker;
  readonly #random: () => number;
  readonly #sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;

  constructor(options: GuardOptions) {
    this.#options = options;
    this.#breaker = options.breaker ?? new CircuitBreaker();
    this.#random = options.random ?? Math.random;
    this.#sleep = options.sleep ?? ((ms, signal) => delay(ms, undefined, { signal }));
  }

  /** @param send sends it once, and ends it when the deadline is over; the reply that it gives may be of any status */
  async run<T>(lane: Lane, asked: Asked, send: (deadline: Deadline) => Promise<Answered<T>>): Promise<T> {
    const { call, path, isSafe } = asked;
    const deadline = new Deadline(this.#options.timeoutMs, call.signal);
    let body: Readable | undefined;
    try {
      this.#breaker.check(ownerOf(call), path);
      call.spend?.();
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await this.#attempt(lane, asked, deadline, send);
        const mayRepeat = attempt < this.#options.attempts && !call.isPoll && !deadline.isOver;
        const pause = mayRepeat ? retryPause(outcome, isSafe, attempt, this.#random()) : null;
        if (pause === null || pause >= deadline.left || !isAffordable(call)) {
          if (outcome.status === undefined) throw outcome.error;
          body = outcome.body;
          return outcome.answer;
        }
        await this.#sleep(pause, deadline.signal);
      }
    } catch (error) {
      throw deadline.explain(error);
    } finally {
      if (!body || body.closed) deadline.release();
      else {
        deadline.clear();
        body.once('close', () => deadline.release());
      }
    }
  }

  async #attempt<T>(
    lane: Lane,
    { path, call }: Asked,
    deadline: Deadline,
    send: (deadline: Deadline) => Promise<Answered<T>>,
  ): Promise<Answered<T> | Extract<Outcome, { status?: undefined }>> {
    const owner = ownerOf(call);
    const { slots } = lane;
    const leave =
      slots.enterNow(owner, deadline) ??
      (await slots.enter({ owner, isPoll: call.isPoll ?? false, signal: deadline.signal }));
    let body: Readable | undefined;
    let tell: ((verdict: Verdict) => void) | undefined;
    // What was sent late in its time, after a wait for its turn, had not the time that an upstream may take.
    const isInGoodTime = deadline.left >= this.#options.timeoutMs / 2;
    try {
      tell = this.#breaker.enter(owner, path);
      const answered = await send(deadline);
      body = answered.body;
      tell(isFailing(answered.status) ? 'failed' : 'answered');
      return answered;
    } catch (error) {
      // Also where it was the operation's time that was up: what would have come of the call is not known.
      tell?.(deadline.hasCallerLeft ? 'nothing' : verdictOn(deadline.explain(error), isInGoodTime));
      return { error };
    } finally {
      if (!body || body.closed) leave();
      else body.once('close', leave);
    }
  }
}

function ownerOf({ caller, credential }: MailCall): string {
  return caller ?? credential.id;
}

/** Whether the operation may make one call more, which is taken from its share. */
function isAffordable({ spend }: MailCall): boolean {
  try {
    spend?.();
    return true;
  } catch {
    return false;
  }
}

function verdictOn(error: unknown, isInGoodTime: boolean): Verdict {
  if (!(error instanceof GatewayError)) return 'nothing';
  if (isGatewayError(error, 'UPSTREAM_TIMEOUT')) return isInGoodTime ? 'failed' : 'nothing';
  return isGatewayError(error, 'UPSTREAM_UNAVAILABLE') ? 'failed' : 'answered';
}
