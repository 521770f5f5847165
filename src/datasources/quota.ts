import { LRUCache } from 'lru-cache';
import type { Credential } from './credential.ts';
import type { Quota, QuotaBook } from './mail-source.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A whole number of at least 0, or null. */
function count(value: string | string[] | undefined): number | null {
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value.trim())) return null;
  return Number(value);
}

/** An instant given as RFC 3339, or as an epoch in seconds or milliseconds; null for anything else. */
function instant(value: string | string[] | undefined): Date | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const epoch = /^\d{9,14}$/.test(text) ? Number(text) : null;
  const ms =
    epoch === null
      ? /^\d{4}-\d\d-\d\d/.test(text)
        ? Date.parse(text)
        : Number.NaN
      : epoch < 1e11
        ? epoch * 1000
        : epoch;
  return Number.isNaN(ms) ? null : new Date(ms);
}

/**
 * Reads the X-RateLimit headers of a reply.
 *
 * @param headers header names in lower case
 * @returns null when the reply does not report a usable limit and remainder
 */
export function readQuota(headers: Headers, observedAt: Date): Quota | null {
  const limit = count(headers['x-ratelimit-limit']);
  if (limit === null) return null;
  const reported = { used: count(headers['x-ratelimit-used']), remaining: count(headers['x-ratelimit-remaining']) };
  const used = reported.used ?? (reported.remaining === null ? null : Math.max(0, limit - reported.remaining));
  if (used === null) return null;
  const remaining = reported.remaining ?? Math.max(0, limit - used);
  return { limit, used, remaining, resetAt: instant(headers['x-ratelimit-reset']), observedAt };
}

/** Remembers the latest quota of each credential. */
export class QuotaLedger implements QuotaBook {
  readonly #latest = new LRUCache<string, Quota>({ max: 10_000 });

  latest(credential: Credential): Quota | null {
    return this.#latest.get(credential.id) ?? null;
  }

  observe(credential: Credential, quota: Quota): void {
    this.#latest.set(credential.id, quota);
  }
}
