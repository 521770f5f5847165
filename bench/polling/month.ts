import { Account } from './account.ts';
import type { Life } from './life.ts';
import type { Delays } from './measures.ts';
import { measure } from './measures.ts';
import type { Policy } from './policies.ts';
import { createRandom } from './prng.ts';
import { simulate } from './simulate.ts';

/** Milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const MONTH = 30 * DAY;

export const LIMIT = 50_000;

/** The part of the quota that is to be left for calls that somebody makes. */
export const RESERVE = 0.1;

/** What came of a month on a quota. */
export interface Month {
  /** When a call was refused first; null: never. */
  readonly exhaustedAt: number | null;
  /** Calls left at the end, which is the least at any time. */
  readonly left: number;
  /** Delays of the mails of each group of inboxes. */
  readonly groups: readonly Delays[];
  readonly samples: readonly number[];
}

export interface MonthOptions {
  readonly policy: Policy;
  /** Inboxes in groups that are reported apart. */
  readonly groups: ReadonlyArray<readonly Life[]>;
  /** Whether replies say when the quota begins anew. */
  readonly hasReset: boolean;
  readonly samples?: readonly number[];
}

export function simulateMonth({ policy, groups, hasReset, samples = [] }: MonthOptions): Month {
  const account = new Account(LIMIT, hasReset ? MONTH : null);
  const outcome = simulate({
    policy,
    lives: groups.flat(),
    random: createRandom(2),
    account,
    // What is reset then is no matter of this month.
    end: MONTH - 1,
    samples,
  });
  let first = 0;
  const measured = groups.map(({ length }) => {
    first += length;
    return measure(outcome.delays.slice(first - length, first).flat());
  });
  return {
    exhaustedAt: account.exhaustedAt,
    left: account.left,
    groups: measured,
    samples: outcome.samples,
  };
}
