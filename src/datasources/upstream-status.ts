import { GatewayError } from '../errors.ts';
import { readQuota } from './quota.ts';
import type { Reply, ReplyHeaders } from './upstream-reply.ts';

/** Longest wait that an upstream's Retry-After is believed for. Seconds. */
const MAX_RETRY_AFTER = 3600;

/** Retry-After in seconds, given as a number or as an HTTP date. */
export function retryAfter(headers: ReplyHeaders, now: Date): number | undefined {
  const value = headers['retry-after'];
  if (typeof value !== 'string') return undefined;
  // A date begins with the name of its day; Date.parse would make one of "-5" and "1.5" too.
  const until = /^[a-z]{3}/i.test(value.trim()) ? Date.parse(value) : Number.NaN;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : Math.ceil((until - now.getTime()) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MAX_RETRY_AFTER) : undefined;
}

function tooMany(reply: Reply, now: Date): GatewayError {
  const quota = readQuota(reply.headers, now);
  const wait = retryAfter(reply.headers, now);
  const context = { status: reply.status, resetAt: quota?.resetAt ?? null };
  if (quota?.remaining === 0) {
    const until = quota.resetAt ? ` until ${quota.resetAt.toISOString()}` : '';
    return new GatewayError('QUOTA_EXHAUSTED', `The account's quota of ${quota.limit} calls is used up${until}.`, {
      context,
      retryAfter: wait,
    });
  }
  return new GatewayError('RATE_LIMITED', 'The mail service asks for fewer calls. Try again later.', {
    context,
    retryAfter: wait,
  });
}

/**
 * The error that a reply stands for, or null for a good one. A 2xx with `status: false` is a refusal without a reason: of
 * something that was named, it says that it is not there.
 *
 * @param subject what was asked for, such as "inbox"; null where nothing was named
 */
export function replyError(reply: Reply, subject: string | null, now: Date): GatewayError | null {
  const { status } = reply;
  const context = { status };
  if (status >= 200 && status < 300) {
    if (reply.body.status !== false) return null;
    if (subject === null) {
      return new GatewayError('UPSTREAM_INVALID_RESPONSE', 'The mail service refused the call without saying why.', {
        context,
      });
    }
    return new GatewayError('NOT_FOUND', `The mail service does not know this ${subject}.`, { context });
  }
  switch (status) {
    case 401:
      return new GatewayError(
        'UNAUTHENTICATED',
        'The mail service does not accept this key. Check the Authorization header.',
        { context },
      );
    case 402:
    case 403:
      return new GatewayError('FORBIDDEN', `This account may not use this ${subject ?? 'call'}.`, { context });
    case 404:
    case 410:
      return new GatewayError('NOT_FOUND', `The mail service does not know this ${subject ?? 'call'}.`, { context });
    case 408:
    case 504:
      return new GatewayError('UPSTREAM_TIMEOUT', 'The mail service took too long. Try again.', { context });
    case 400:
    case 409:
    case 413:
    case 422:
      return new GatewayError('BAD_USER_INPUT', `The mail service does not accept this ${subject ?? 'call'}.`, {
        context,
      });
    case 429:
      return tooMany(reply, now);
    default:
      return status >= 500 && status < 600
        ? new GatewayError('UPSTREAM_UNAVAILABLE', 'The mail service is not available. Try again in a moment.', {
            context,
            retryAfter: retryAfter(reply.headers, now) ?? 1,
          })
        : new GatewayError(
            'UPSTREAM_INVALID_RESPONSE',
            `The mail service answered with an unexpected status, ${status}.`,
            { context },
          );
  }
}

/** The error that a reply in the place of a file stands for. */
export function fileError(reply: Reply, now: Date): GatewayError {
  const { status } = reply;
  const context = { status };
  switch (status) {
    case 202:
      return new GatewayError(
        'UPSTREAM_UNAVAILABLE',
        'The mail service does not have this attachment ready yet. Try again in a moment.',
        { context, retryAfter: retryAfter(reply.headers, now) ?? 5 },
      );
    case 204:
    case 205:
      return new GatewayError('NOT_FOUND', 'The mail service has nothing of this attachment.', { context });
    case 413:
      return new GatewayError('LIMIT_EXCEEDED', 'This attachment is too large for the mail service.', {
        context: { status, reason: 'FILE_TOO_LARGE' },
      });
    default: {
      const unreadable = 'The mail service answered with something that is no file.';
      return (
        replyError(reply, 'attachment', now) ?? new GatewayError('UPSTREAM_INVALID_RESPONSE', unreadable, { context })
      );
    }
  }
}
