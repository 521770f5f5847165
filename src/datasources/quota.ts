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
  const remainder = headers['x-ratelimit-remaining'];
  const reported = { used: count(headers['x-ratelimit-used']), remaining: count(remainder) };
  // Overdrawn, and nothing else says how far.
  if (reported.used === null && typeof remainder === 'string' && /^-\d{1,15}$/.test(remainder.trim()))
    reported.remaining = 0;
  const used = reported.used ?? (reported.remaining === null ? null : Math.max(0, limit - reported.remaining));
  if (used === null) return null;
  const remaining = reported.remaining ?? Math.max(0, limit - used);
  return { limit, used, remaining, resetAt: instant(headers['x-ratelimit-reset'], observedAt), observedAt };
}

/** The part of a quota by which it grows at least where it begins anew; parallel replies may come in any order. */
const GROWTH = 0.05;

/** Remembers the latest quota of each credential. */
export class QuotaLedger implements QuotaBook {
  readonly #latest = new LRUCache<string, Quota>({ max: 10_000 });
  /** Credentials whose reported resets are not believed. */
  readonly #doubted = new LRUCache<string, true>({ max: 10_000 });

  latest(credential: Credential): Quota | null {
    return this.#latest.get(credential.id) ?? null;
  }

  /**
   * Takes what a reply reported. A reset that came and brought nothing is none: resets are not believed from then on, until the
   * quota has grown. Else one that is always a moment away would have what is left spent, a little at each.
   */
  observe(credential: Credential, quota: Quota): void {
    const before = this.#latest.get(credential.id);
    const isNearlyWhole = quota.remaining >= (1 - GROWTH) * quota.limit;
    const hasGrown = isNearlyWhole || quota.remaining - (before?.remaining ?? 0) > GROWTH * quota.limit;
    const wasDue = before?.resetAt && before.resetAt.getTime() <= quota.observedAt.getTime();
    const isDoubted = before !== undefined && !hasGrown && (wasDue || this.#doubted.has(credential.id));
    if (isDoubted) this.#doubted.set(credential.id, true);
    else this.#doubted.delete(credential.id);
    this.#latest.set(credential.id, isDoubted ? { ...quota, resetAt: null } : quota);
  }
}
