import type { DatabaseSync } from 'node:sqlite';

interface Used {
  period: string;
  used: number;
  dirty: boolean;
}

export type Usage = ReturnType<typeof openUsage>;

/**
 * What each account has used of its quota in the current calendar month (UTC). Counted in memory and written by
 * `save`, which its owner calls now and then: a killed process forgets the last seconds of counting, which is a
 * better trade than an fsync for every GET.
 */
export function openUsage(db: DatabaseSync, clock: () => number) {
  const select = db.prepare('SELECT period, used FROM account WHERE id = ?');
  const update = db.prepare('UPDATE account SET period = ?, used = ? WHERE id = ?');
  const accounts = new Map<number, Used>();

  function current(accountId: number): Used {
    const period = new Date(clock()).toISOString().slice(0, 7);
    let entry = accounts.get(accountId);
    if (!entry) {
      const row = select.get(accountId);
      entry = { period: String(row?.period), used: Number(row?.used), dirty: false };
      accounts.set(accountId, entry);
    }
    if (entry.period !== period) Object.assign(entry, { period, used: 0, dirty: true });
    return entry;
  }

  return {
    used: (accountId: number): number => current(accountId).used,

    add(accountId: number): void {
      const entry = current(accountId);
      entry.used += 1;
      entry.dirty = true;
    },

    /** The first instant of the next month, in ms. */
    resetsAt(): number {
      const now = new Date(clock());
      return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
    },

    /** Is there something to write? */
    isDirty: (): boolean => [...accounts.values()].some((entry) => entry.dirty),

    /** Writes what changed; belongs into a CommitQueue write. */
    save(): void {
      for (const [accountId, entry] of accounts) {
        if (!entry.dirty) continue;
        update.run(entry.period, entry.used, accountId);
        entry.dirty = false;
      }
    },
  };
}
