import { GatewayError } from '../errors.ts';
import { readQuota } from './quota.ts';
import { asGatewayError, isUnsent } from './transport-error.ts';
import type { ReplyHeaders } from './upstream-reply.ts';
import { retryAfter } from './upstream-status.ts';

/** What came of one attempt: a reply, or what was thrown in its place. */
export type Outcome =
  | { readonly status: number; readonly headers: ReplyHeaders }
  | { readonly error: unknown; readonly status?: undefined };

/** What another attempt may put right: the upstream was too slow, overloaded, or between two of its parts. */
const PASSING = new Set([408, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

/** The longest wish not to be called that is waited for rather than passed on. Seconds. */
const SHORT = 2;

/** The longest pause after a first failure that names none; twice as long after each one more. Milliseconds. */
const FIRST_PAUSE = 200;

/**
 * The pause before a call is sent again, in milliseconds, or null where it is not. A call that is not safe is sent again only
 * where it is certain that nothing of it went out.
 *
 * @param attempt the one that has failed, from 1
 * @param random in [0, 1): full jitter, so that those who failed together do not come back together
 */
export function retryPause(outcome: Outcome, isSafe: boolean, attempt: number, random: number): number | null {
  const jitter = random * FIRST_PAUSE * 2 ** (attempt - 1);
  if (outcome.status === undefined) {
    const { error } = outcome;
    if (error instanceof GatewayError) return null;
    const isPassing = isSafe && asGatewayError(error).code === 'UPSTREAM_UNAVAILABLE';
    return isPassing || isUnsent(error) ? jitter : null;
  }
  const { status, headers } = outcome;
  if (!isSafe || (status !== 429 && !PASSING.has(status))) return null;
  const wished = retryAfter(headers, new Date());
  if (status === 429) {
    const isUsedUp = readQuota(headers, new Date())?.remaining === 0;
    return wished !== undefined && wished <= SHORT && !isUsedUp ? wished * 1000 + jitter : null;
  }
  return (wished ?? 0) * 1000 + jitter;
}
