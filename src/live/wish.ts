import type { ErrorCode, ErrorContext } from '../errors.ts';

/** Whether it is the upstream that asks for fewer calls, and not the gateway that has too many of one caller waiting. */
export function isWish(code: ErrorCode, reason: ErrorContext['reason']): boolean {
  return (code === 'RATE_LIMITED' || code === 'QUOTA_EXHAUSTED') && reason !== 'CALLS_WAITING';
}
