import type { DatabaseSync } from 'node:sqlite';

/** Times are ms since the epoch. */
export interface Inbox {
  id: number;
  accountId: number;
  address: string;
  domain: string;
  createdAt: number;
  expiresAt: number;
}

/** How many expired inboxes one sweep removes: their mail goes with them, which may be a lot. */
const SWEEP_BATCH = 20;

/**
 * The inboxes. An expired one does not exist for any of these, whether it has been swept or not. Addresses are lower
 * case. Writes belong into a CommitQueue write.
 */
export function openInboxes(db: DatabaseSync, clock: () => number) {
  const insert = db.prepare(
    'INSERT INTO inbox (account_id, address, domain, created_at, expires_at) VALUES (?, ?, ?, ?, ?)',
  );
  const byAddress = db.prepare('SELECT * FROM inbox WHERE address = ? AND expires_at > ?');
  const byId = db.prepare('SELECT * FROM inbox WHERE id = ? AND expires_at > ?');
  const removeExpired = db.prepare('DELETE FROM inbox WHERE address = ? AND expires_at <= ?');
  const release = db.prepare("UPDATE inbox SET address = address || '#' || id WHERE id = ?");
  const moveMessages = db.prepare('UPDATE message SET inbox_id = ? WHERE inbox_id = ?');
  const remove = db.prepare('DELETE FROM inbox WHERE id = ?');
  const sweep = db.prepare(
    `DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE expires_at <= ? LIMIT ${SWEEP_BATCH})`,
  );

  const find = (address: string) => toInbox(byAddress.get(address, clock()));

  function add(inbox: Omit<Inbox, 'id'>): Inbox {
    // An expired inbox that still waits for its sweep must not hold the address.
    removeExpired.run(inbox.address, clock());
    const { lastInsertRowid } = insert.run(
      inbox.accountId,
      inbox.address,
      inbox.domain,
      inbox.createdAt,
      inbox.expiresAt,
    );
    return { ...inbox, id: Number(lastInsertRowid) };
  }

  return {
    add,
    find,

    /** The live inbox of this address if it is this account's. */
    findOwned(accountId: number, address: string): Inbox | undefined {
      const inbox = find(address);
      return inbox?.accountId === accountId ? inbox : undefined;
    },

    isLive: (id: number): boolean => byId.get(id, clock()) !== undefined,

    /** Gives the inbox another address and, as the upstream does, another id. Its messages and its expiry stay. */
    rename(inbox: Inbox, address: string, domain: string): Inbox {
      release.run(inbox.id);
      const renamed = add({ ...inbox, address, domain });
      moveMessages.run(renamed.id, inbox.id);
      remove.run(inbox.id);
      return renamed;
    },

    remove(id: number): void {
      remove.run(id);
    },

    /** Removes some expired inboxes with all their mail; true if there may be more. */
    sweep: (): boolean => Number(sweep.run(clock()).changes) >= SWEEP_BATCH,
  };
}

function toInbox(row: Record<string, unknown> | undefined): Inbox | undefined {
  if (!row) return undefined;
  return {
    id: Number(row.id),
    accountId: Number(row.account_id),
    address: String(row.address),
    domain: String(row.domain),
    createdAt: Number(row.created_at),
    expiresAt: Number(row.expires_at),
  };
}
