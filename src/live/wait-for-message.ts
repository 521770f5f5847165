import type { MailCall, Message } from '../datasources/mail-source.ts';
import { GatewayError } from '../errors.ts';
import type { InboxWatcher, WatchOptions } from './inbox-watcher.ts';
import type { ArrivalEvent, EndEvent } from './watch-event.ts';

/** One condition on a message, by a name such as "subject.contains". */
export interface WaitCondition {
  readonly name: string;
  /** A promise where the message has to be read first. */
  readonly holds: (message: Message) => boolean | Promise<boolean>;
}

export interface WaitOptions {
  readonly address: string;
  /** A cursor; without one, only what comes after the wait began. */
  readonly after?: string | null | undefined;
  /** All must hold. */
  readonly conditions: readonly WaitCondition[];
  /** From the call to the answer, at most. Milliseconds. */
  readonly timeoutMs: number;
}

/** A message that came and was not it. */
export interface NearMiss {
  readonly message: Message;
  /** Names of the conditions that it failed. */
  readonly unmet: readonly string[];
}

export interface TimeoutEvent {
  readonly kind: 'timeout';
  readonly waitedMs: number;
  /** The latest ones, oldest first. */
  readonly nearMisses: readonly NearMiss[];
  /** Covers all that was looked at. */
  readonly cursor: string;
}

export type WaitOutcome = ArrivalEvent | TimeoutEvent | EndEvent;

/** Near misses that are told of at most. */
const MAX_NEAR_MISSES = 20;

/**
 * Waits for the first message that the cursor does not cover and that meets the conditions. That none comes in time is an
 * outcome, as is the end of the inbox; that the inbox could not be read once in that time is UPSTREAM_TIMEOUT.
 *
 * @param watch starts to watch an inbox
 */
export async function waitForMessage(
  watch: (options: WatchOptions, call: MailCall) => Promise<InboxWatcher>,
  { address, after, conditions, timeoutMs }: WaitOptions,
  call: MailCall,
): Promise<WaitOutcome> {
  const began = performance.now();
  const timeUp = new AbortController();
  const timer = setTimeout(() => timeUp.abort(), timeoutMs);
  const signal = call.signal ? AbortSignal.any([call.signal, timeUp.signal]) : timeUp.signal;
  const nearMisses: NearMiss[] = [];
  const note = (message: Message, held: readonly boolean[]) => {
    const unmet = conditions.filter((_, i) => !held[i]).map(({ name }) => name);
    if (unmet.length === 0) return true;
    nearMisses.push({ message, unmet });
    if (nearMisses.length > MAX_NEAR_MISSES) nearMisses.shift();
    return false;
  };
  const matches = (message: Message) => {
    const held = allHeld(conditions, message);
    return held instanceof Promise ? held.then((settled) => note(message, settled)) : note(message, held);
  };
  try {
    const until = Date.now() + timeoutMs;
    const watcher = await watch({ address, after, matches, until }, { ...call, signal });
    try {
      const { value: event } = await watcher.next();
      if (event?.kind === 'arrival') return event;
      if (event?.kind === 'end') {
        // The inbox is over, or else the feed is, and with it the wait.
        if (event.end.reason === 'STOPPED') throw event.end.error;
        return event;
      }
      call.signal?.throwIfAborted();
      if (!watcher.isReadSince(until - timeoutMs)) throw unread(timeoutMs);
      return { kind: 'timeout', waitedMs: Math.round(performance.now() - began), nearMisses, cursor: watcher.cursor };
    } finally {
      await watcher.return();
    }
  } catch (error) {
    call.signal?.throwIfAborted();
    throw timeUp.signal.aborted && error === signal.reason ? unread(timeoutMs) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Which of the conditions hold. One after the other: where one fails, nobody must be waiting for another. */
function allHeld(conditions: readonly WaitCondition[], message: Message): boolean[] | Promise<boolean[]> {
  const held: boolean[] = [];
  const goOn = async (first: Promise<boolean>) => {
    held.push(await first);
    for (const { holds } of conditions.slice(held.length)) held.push(await holds(message));
    return held;
  };
  for (const { holds } of conditions) {
    const one = holds(message);
    if (one instanceof Promise) return goOn(one);
    held.push(one);
  }
  return held;
}

function unread(timeoutMs: number): GatewayError {
  const message = `The inbox could not be read within ${timeoutMs} ms, so nothing can be said of it. Try again.`;
  return new GatewayError('UPSTREAM_TIMEOUT', message);
}
