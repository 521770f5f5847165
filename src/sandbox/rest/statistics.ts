import type { Handler, Route } from './call.ts';

interface Calls {
  total: number;
  byRoute: Map<string, number>;
  byInbox: Map<string, Map<string, number>>;
}

/** Beyond so many inboxes of an account the one counted longest ago is forgotten. */
const MAX_INBOXES = 10_000;

/** What each account has called since the start, whatever the reply was: for those who test how frugal a client is. */
export class Statistics {
  readonly #accounts = new Map<number, Calls>();

  /** `route` such as "GET /api/messages/{id}". */
  add(accountId: number, route: string, inbox: string | undefined): void {
    const calls = this.#of(accountId);
    calls.total += 1;
    increment(calls.byRoute, route);
    if (inbox === undefined) return;
    const counts = calls.byInbox.get(inbox) ?? new Map<string, number>();
    increment(counts, route);
    calls.byInbox.delete(inbox);
    calls.byInbox.set(inbox, counts);
    if (calls.byInbox.size > MAX_INBOXES) calls.byInbox.delete(calls.byInbox.keys().next().value ?? '');
  }

  read(accountId: number): object {
    const { total, byRoute, byInbox } = this.#of(accountId);
    return {
      total,
      byRoute: Object.fromEntries(byRoute),
      byInbox: Object.fromEntries([...byInbox].map(([inbox, counts]) => [inbox, Object.fromEntries(counts)])),
    };
  }

  reset(accountId: number): void {
    this.#accounts.delete(accountId);
  }

  #of(accountId: number): Calls {
    let calls = this.#accounts.get(accountId);
    if (!calls) {
      calls = { total: 0, byRoute: new Map(), byInbox: new Map() };
      this.#accounts.set(accountId, calls);
    }
    return calls;
  }
}

/** The two calls that no upstream has. */
export function statisticsRoutes(statistics: Statistics): Route[] {
  const read: Handler = ({ account }) => statistics.read(account.id);
  const reset: Handler = ({ account }) => {
    statistics.reset(account.id);
    return statistics.read(account.id);
  };
  return [
    { method: 'GET', path: '/stats', handle: read, free: true },
    { method: 'DELETE', path: '/stats', handle: reset, free: true },
  ];
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
