import type { DatabaseSync } from 'node:sqlite';

/**
 * account   a key's hash and what it has used of this period's quota
 * inbox     an address until its expiry; ids only grow, also through a rename
 * mail      what one SMTP transaction brought: raw until it is parsed, then its parsed form
 * chunk     the bytes of a mail in rows of CHUNK_BYTES: part 0 is the raw message, the others its attachments
 * message   a mail in one inbox: a mail to three inboxes is one row of mail and three of message; its weight is what it adds to
 *           the list of its inbox, in bytes
 */
export function createTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;

    CREATE TABLE IF NOT EXISTS account (
      id INTEGER PRIMARY KEY,
      key_hash BLOB NOT NULL UNIQUE,
      period TEXT NOT NULL DEFAULT '',
      used INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE IF NOT EXISTS inbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account_id INTEGER NOT NULL REFERENCES account (id),
      address TEXT NOT NULL UNIQUE,
      domain TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS inbox_expiry ON inbox (expires_at);

    CREATE TABLE IF NOT EXISTS mail (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      parsed INTEGER NOT NULL DEFAULT 0,
      sender TEXT NOT NULL,
      subject TEXT NOT NULL DEFAULT '',
      from_name TEXT NOT NULL DEFAULT '',
      from_email TEXT NOT NULL DEFAULT '',
      recipients TEXT NOT NULL DEFAULT '',
      html INTEGER NOT NULL DEFAULT 0,
      content TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX IF NOT EXISTS mail_unparsed ON mail (id) WHERE parsed = 0;

    CREATE TABLE IF NOT EXISTS attachment (
      mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
      part INTEGER NOT NULL,
      name TEXT NOT NULL,
      path_name TEXT NOT NULL,
      extension TEXT NOT NULL,
      size INTEGER NOT NULL,
      PRIMARY KEY (mail_id, part)
    ) STRICT;

    CREATE TABLE IF NOT EXISTS chunk (
      mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
      part INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      UNIQUE (mail_id, part, seq)
    ) STRICT;

    CREATE TABLE IF NOT EXISTS message (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      mail_id INTEGER NOT NULL REFERENCES mail (id),
      inbox_id INTEGER NOT NULL REFERENCES inbox (id) ON DELETE CASCADE,
      address TEXT NOT NULL,
      received_at INTEGER NOT NULL,
      seen INTEGER NOT NULL DEFAULT 0,
      weight INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX IF NOT EXISTS message_inbox ON message (inbox_id, seq);
    CREATE INDEX IF NOT EXISTS message_mail ON message (mail_id);

    -- The last message to go takes the mail with it, whether it was deleted alone or cascaded from its inbox.
    CREATE TRIGGER IF NOT EXISTS message_gone AFTER DELETE ON message
    WHEN NOT EXISTS (SELECT 1 FROM message WHERE mail_id = OLD.mail_id)
    BEGIN
      DELETE FROM mail WHERE id = OLD.mail_id;
    END;
  `);
  addWeight(db);
  // Holds all that is summed up for an inbox: the rows of its mails are read for no recipient.
  db.exec('CREATE INDEX IF NOT EXISTS message_weight ON message (inbox_id, weight)');
}

/** Folders of earlier versions have messages without one. */
function addWeight(db: DatabaseSync): void {
  const columns = db.prepare("SELECT name FROM pragma_table_info('message')").all();
  if (columns.some(({ name }) => name === 'weight')) return;
  db.exec(`
    ALTER TABLE message ADD COLUMN weight INTEGER NOT NULL DEFAULT 0;
    UPDATE message SET weight = (SELECT octet_length(content) FROM mail WHERE mail.id = message.mail_id);
  `);
}
