import { LRUCache } from 'lru-cache';
import type { Credential } from './credential.ts';
import type { Quota, QuotaBook } from './mail-source.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A whole number of at least 0, or null. */
function count(value: string | string[] | undefined): number | null {
  if (typeof value !== 'string' || !/^\d{1,15}$/.test(value.trim())) return null;
  return Number(value);
}

/**
 * An instant given as RFC 3339, as an epoch in seconds or milliseconds, or as the seconds from `from` on (what the IETF's RateLimit
 * draft says; no epoch of our days has as few as eight digits); null for anything else.
 */
function instant(value: string | string[] | undefined, from: Date): Date | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const ms = /^\d{1,14}$/.test(text)
    ? millisecondsOf(text, from)
    : /^\d{4}-\d\d-\d\d/.test(text)
      ? Date.parse(text)
      : Number.NaN;
  return Number.isNaN(ms) ? null : new Date(ms);
}

/** What a number of a reset header says, in milliseconds since the epoch. */
function millisecondsOf(digits: string, from: Date): number {
  const number = Number(digits);
  if (digits.length <= 8) return from.getTime() + number * 1000;
  return number < 1e11 ? number * 1000 : number;
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
  return { limit, used, remaining, resetAt: instant(headers['x-ratelimit-reset'], observedAt), observedAt };
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
