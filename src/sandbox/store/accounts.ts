import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** Who calls: one API key is one account. `premium` accounts may use every type of domain, the others only free. */
export interface Account {
  id: number;
  premium: boolean;
}

export type Accounts = ReturnType<typeof openAccounts>;

/**
 * The accounts of `apiKeys`, the first one premium. Only salted hashes of keys are stored, so a key that comes back
 * after a restart finds its account again and the file does not give keys away.
 */
export function openAccounts(db: DatabaseSync, apiKeys: readonly string[]) {
  const salt = readSalt(db);
  const hash = (key: string) => createHmac('sha256', salt).update(key).digest();
  const insert = db.prepare('INSERT INTO account (key_hash) VALUES (?) ON CONFLICT (key_hash) DO NOTHING');
  const select = db.prepare('SELECT id FROM account WHERE key_hash = ?');

  const known = apiKeys.map((key, index) => {
    const keyHash = hash(key);
    insert.run(keyHash);
    return { keyHash, account: { id: Number(select.get(keyHash)?.id), premium: index === 0 } };
  });

  return {
    /** The account of a key. Takes the same time whichever key it is, known or not. */
    byKey(key: string): Account | undefined {
      const keyHash = hash(key);
      let found: Account | undefined;
      for (const entry of known) {
        if (timingSafeEqual(entry.keyHash, keyHash)) found ??= entry.account;
      }
      return found;
    },
  };
}

function readSalt(db: DatabaseSync): Uint8Array {
  db.prepare("INSERT INTO meta (name, value) VALUES ('key_salt', ?) ON CONFLICT (name) DO NOTHING").run(
    randomBytes(16),
  );
  return db.prepare("SELECT value FROM meta WHERE name = 'key_salt'").get()?.value as Uint8Array;
}
