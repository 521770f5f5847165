import type { ServerResponse } from 'node:http';
import type { Account } from '../store/accounts.ts';
import type { Usage } from '../store/usage.ts';
import { toOffsetTime } from './emails.ts';
import { RequestError } from './request-error.ts';

/** The monthly quota of calls. Only 2xx replies use it; at the limit every call is refused. */
export function createQuota(usage: Usage, limit: number, clock: () => number) {
  return {
    /** RequestError 429 at the limit. */
    check(account: Account): void {
      if (usage.used(account.id) < limit) return;
      const seconds = Math.max(1, Math.ceil((usage.resetsAt() - clock()) / 1000));
      throw new RequestError(429, 'The quota of this month is used up.', {
        headers: { 'Retry-After': String(seconds) },
      });
    },

    /** Counts this reply if it is a success, and puts the quota into its headers. */
    stamp(account: Account, response: ServerResponse, status: number, free: boolean): void {
      if (!free && status >= 200 && status < 300) usage.add(account.id);
      const used = usage.used(account.id);
      response.setHeader('X-RateLimit-Limit', limit);
      response.setHeader('X-RateLimit-Used', used);
      response.setHeader('X-RateLimit-Remaining', Math.max(0, limit - used));
      response.setHeader('X-RateLimit-Reset', toOffsetTime(usage.resetsAt()));
    },
  };
}
