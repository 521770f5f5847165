import { isGatewayError } from '../errors.ts';
import type { FeedEnd } from './watch-event.ts';

/** How far an upstream's clock may be from ours. Milliseconds. */
const CLOCK_SKEW = 2_000;

/**
 * The end of an inbox that a failed look means, or null when the next one may succeed.
 *
 * @param left how long the inbox has to live; infinite where that is not known. Milliseconds.
 */
export function endOf(error: unknown, left: number): FeedEnd | null {
  if (isGatewayError(error, 'UNAUTHENTICATED', 'FORBIDDEN')) return { reason: 'REVOKED', error };
  if (!isGatewayError(error, 'NOT_FOUND')) return null;
  // Gone before its time, where that is known, it was deleted; the upstream's clock may be a little ahead of ours.
  return { reason: Number.isFinite(left) && left > CLOCK_SKEW ? 'DELETED' : 'EXPIRED' };
}

/**
 * Whether the inbox is said to be missing by a success that says no more than that it is none. It may mean anything, so a second
 * one has to bear out that the inbox is gone; a 404 need not be borne out.
 */
export function isDoubtful(error: unknown): boolean {
  return isGatewayError(error, 'NOT_FOUND') && (error.context.status ?? 404) < 300;
}
